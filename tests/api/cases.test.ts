import type { GraphQLSchema } from "graphql";
import { buildHearsaySchema } from "../../src/api/schema";
import {
  type CountedStatements,
  countStatements,
  type TestDatabase,
  useDatabase,
} from "../support/database";
import { storeCast } from "./support/cast";
import { ingestNumbered } from "./support/ingest-article";
import { ask, readable, readCases } from "./support/run-case";
import { storeArticle } from "./support/store-article";

const withOne = useDatabase();
const withFifty = useDatabase();
const withOneRead = useDatabase();
const withFiftyRead = useDatabase();
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildHearsaySchema();
  await storeCast(withOne.dataSource());
  await storeArticle(withOne.dataSource(), 1);
  await storeCast(withFifty.dataSource());
  for (let n = 1; n <= 50; n += 1) await storeArticle(withFifty.dataSource(), n);
  await ingestNumbered(withOneRead.dataSource(), 1);
  for (let n = 1; n <= 50; n += 1) await ingestNumbered(withFiftyRead.dataSource(), n);
}, 60_000);

/** As many rows as there are, where the case pages its outermost list by $first. */
function allRows(variables: Record<string, unknown>): Record<string, unknown> {
  return "first" in variables ? { ...variables, first: 100 } : variables;
}

describe.each(readCases())("$name: $about", ({ document, variables, answer, sql }) => {
  test("answers", async () => {
    const { data, errors } = await ask(withFifty.dataSource(), schema, document, variables);
    expect(errors).toBeUndefined();
    expect(readable(data)).toEqual(answer);
  });

  async function cost(database: TestDatabase): Promise<CountedStatements<unknown>> {
    const counted = await countStatements(database.dataSource(), () =>
      ask(database.dataSource(), schema, document, allRows(variables)),
    );
    expect(counted.result.errors).toBeUndefined();
    return counted;
  }

  test.each([
    ["1 article", withOne],
    ["50 articles", withFifty],
  ])(`costs ${sql.most} statements of SQL with %s`, async (_articles, database) => {
    const { count, statements } = await cost(database);
    const stated = Math.min(Math.max(count, sql.least), sql.most);
    expect({ count, statements }).toEqual({ count: stated, statements });
  });

  test("costs no more with articles that were read, and the same with 1 as with 50", async () => {
    const [one, fifty] = [await cost(withOneRead), await cost(withFiftyRead)];
    expect(Math.abs(one.count - fifty.count)).toBeLessThanOrEqual(sql.most - sql.least);
    expect(Math.max(one.count, fifty.count)).toBeLessThanOrEqual(sql.most);
  });
});
