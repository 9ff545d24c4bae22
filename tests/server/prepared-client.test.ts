import { lookUp, rowsOf } from "../../src/store/pages/rows";
import { sql } from "../../src/store/sql";
import { useDatabase } from "../support/database";

const { dataSource } = useDatabase();

const PREPARED =
  "select count(*)::int as count from pg_prepared_statements where statement like '% as marked%'";

test("prepares what transactions send, once a text, and nothing else", async () => {
  const runner = dataSource().createQueryRunner();
  const count = async (): Promise<number> => (await runner.query(PREPARED))[0].count;
  await runner.query("select $1::int as marked", [1]);
  expect(await count()).toBe(0);
  await runner.startTransaction();
  for (const value of [1, 2, 3]) {
    expect(await runner.query("select $1::int as marked", [value])).toEqual([{ marked: value }]);
  }
  await runner.query("select 4 as marked");
  expect(await count()).toBe(1);
  await runner.rollbackTransaction();
  await runner.query("select $1::int as marked, 'behind'", [5]);
  expect(await count()).toBe(1);
  await runner.release();
});

test("prepares look-ups by keys outside of transactions, and other queries not", async () => {
  const runner = dataSource().createQueryRunner();
  const { manager } = runner;
  const count = async (): Promise<number> => {
    const [row] = await runner.query(PREPARED.replace("as marked%", "as looked_up%"));
    return row.count;
  };
  await rowsOf(manager, sql`select ${[1]}::int[] as looked_up, 'by values'`);
  expect(await count()).toBe(0);
  for (const key of [1, 2]) {
    const rows = await lookUp(manager, sql`select ${[key]}::int[] as looked_up`);
    expect(rows).toEqual([{ looked_up: [key] }]);
  }
  expect(await count()).toBe(1);
  await runner.release();
});

test("goes on preparing behind a savepoint that is rolled back to", async () => {
  await dataSource().transaction(async (manager) => {
    const failing = manager.transaction((nested) =>
      nested.query("select 1 / $1::int as marked", [0]),
    );
    await expect(failing).rejects.toThrow("division by zero");
    await manager.query("select $1::int as marked, 'savepoint'", [1]);
    const [{ count }] = await manager.query(
      PREPARED.replace("as marked%", "as marked, ''savepoint''%"),
    );
    expect(count).toBe(1);
  });
});

test("reads arrays of integers with their nulls, nested and empty ones", async () => {
  const [row] = await dataSource().query(
    "select '{1,-2,NULL}'::int[] as plain, '{{1,2},{3,4}}'::int[] as nested, '{}'::int[] as none, null::int[] as missing",
  );
  expect(row).toEqual({
    plain: [1, -2, null],
    nested: [
      [1, 2],
      [3, 4],
    ],
    none: [],
    missing: null,
  });
});
