import { articleOrders, articles } from "../../../src/store/pages/article-lists";
import { countList, countLists, MOST_COUNTED } from "../../../src/store/pages/totals";
import { sql } from "../../../src/store/sql";
import { countStatements, useDatabase } from "../../support/database";
import { storeManyRows } from "../../support/many-rows";

const database = useDatabase();

/** Articles, of which the first as many are listed as are asked for. */
const MANY = 60_000;
beforeAll(() => storeManyRows(database.dataSource(), MANY), 120_000);

describe("the number of rows", () => {
  const until = (id: number) => ({
    ...articles({}, articleOrders.PUBLISHED_ASC),
    where: sql`t.id <= ${id}`,
  });
  const counted = (id: number) =>
    countStatements(database.dataSource(), () =>
      countList(database.dataSource().manager, until(id)),
    );

  test("is exact as far as rows are counted, by one statement of SQL", async () => {
    const { result, count } = await counted(MOST_COUNTED);
    expect({ result, count }).toEqual({
      result: { count: MOST_COUNTED, isEstimate: false },
      count: 1,
    });
  });

  test("is estimated above, by one more, and never below what was counted", async () => {
    const { result, count } = await counted(50_000);
    expect(count).toBe(2);
    expect(result.isEstimate).toBe(true);
    expect(result.count).toBeGreaterThan(40_000);
    expect(result.count).toBeLessThan(60_000);
    expect((await counted(MOST_COUNTED + 1)).result.count).toBeGreaterThanOrEqual(MOST_COUNTED);
  });

  test("of lists that hang on nodes is counted for all of them by one statement, and ends where counting ends", async () => {
    const dataSource = database.dataSource();
    const underParent = { ...until(0), where: sql`t.id <= parent.key` };
    const { result, count } = await countStatements(dataSource, () =>
      countLists(dataSource.manager, underParent, ["7", String(MOST_COUNTED), String(MANY)]),
    );
    expect(count).toBe(1);
    expect(result).toEqual([
      { count: 7, isEstimate: false },
      { count: MOST_COUNTED, isEstimate: false },
      { count: MOST_COUNTED, isEstimate: true },
    ]);
  });
});
