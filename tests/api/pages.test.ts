import type { GraphQLSchema } from "graphql";
import { buildHearsaySchema } from "../../src/api/schema";
import { useDatabase } from "../support/database";
import { emptyTables } from "../support/empty-tables";
import { storeCast } from "./support/cast";
import { ask, readable } from "./support/run-case";
import { storeArticle } from "./support/store-article";

const database = useDatabase();
let schema: GraphQLSchema;

interface PageAnswer {
  readonly ids: string[];
  readonly next: string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** One page of a list; `selection` is a connection field with $first and $after. */
async function page(selection: string, first: number, after: string | null): Promise<PageAnswer> {
  const { data, errors } = await ask(
    database.dataSource(),
    schema,
    `query ($first: Int, $after: String) { list: ${selection} {
      nodes { id } edges { cursor }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } }`,
    { first, after },
  );
  expect(errors).toBeUndefined();
  const { list } = readable(data) as {
    list: {
      nodes: { id: string }[];
      edges: { cursor: string }[];
      pageInfo: {
        hasNextPage: boolean;
        hasPreviousPage: boolean;
        startCursor: string | null;
        endCursor: string | null;
      };
    };
  };
  expect(list.pageInfo.startCursor).toBe(list.edges[0]?.cursor ?? null);
  expect(list.pageInfo.endCursor).toBe(list.edges.at(-1)?.cursor ?? null);
  return {
    ids: list.nodes.map((node) => node.id.replace(/^.*:/, "")),
    next: list.pageInfo.endCursor,
    hasNextPage: list.pageInfo.hasNextPage,
    hasPreviousPage: list.pageInfo.hasPreviousPage,
  };
}

/** All rows, page by page; `between` runs after each page but the last. */
async function walk(
  selection: string,
  first: number,
  between: () => Promise<unknown> = async () => undefined,
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const found: PageAnswer = await page(selection, first, after);
    expect(found.hasPreviousPage).toBe(after !== null);
    ids.push(...found.ids);
    if (!found.hasNextPage) return ids;
    after = found.next;
    await between();
  }
}

const articles = (sort: string) => `articles(sort: ${sort}, first: $first, after: $after)`;
const statements = (sort: string) => `statements(sort: ${sort}, first: $first, after: $after)`;
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

beforeEach(async () => {
  schema ??= await buildHearsaySchema();
  await emptyTables(database.dataSource());
  await storeCast(database.dataSource());
  for (let n = 11; n <= 17; n += 1) await storeArticle(database.dataSource(), n);
});

test.each([
  [articles("PUBLISHED_ASC"), numbers(11, 17)],
  [articles("PUBLISHED_DESC"), numbers(11, 17).reverse()],
  [articles("FIRST_SEEN_DESC"), numbers(11, 17).reverse()],
])("%s gives every row once, in order, whatever the size of the pages", async (list, all) => {
  for (const size of [1, 2, 3, 7, 8]) expect(await walk(list, size)).toEqual(all);
});

test.each(["SAID_ASC", "SAID_DESC", "FIRST_SEEN_DESC"])(
  "statements that share their sort key (%s) are neither lost nor repeated",
  async (sort) => {
    const whole = await walk(statements(sort), 100);
    expect(whole).toHaveLength(14);
    expect(await walk(statements(sort), 3)).toEqual(whole);
  },
);

test.each([
  ["PUBLISHED_ASC", numbers(11, 17)],
  ["PUBLISHED_DESC", numbers(11, 17).reverse()],
])("rows that come in meanwhile move nothing (%s)", async (sort, all) => {
  let early = 1;
  let late = 31;
  const seen = await walk(articles(sort), 2, async () => {
    await storeArticle(database.dataSource(), early++);
    await storeArticle(database.dataSource(), late++);
  });
  const ofBefore = seen.filter((id) => all.includes(id));
  expect(ofBefore).toEqual(all);
  expect(new Set(seen).size).toBe(seen.length);
  // What is inserted behind the place already reached is seen, what is inserted before it is not.
  const behind =
    sort === "PUBLISHED_ASC" ? (id: string) => Number(id) > 30 : (id: string) => Number(id) < 11;
  expect(seen.filter((id) => !all.includes(id)).every(behind)).toBe(true);
});

test.each([
  ["PUBLISHED_ASC", ["11", "13", "14", "15", "16", "17", "12"]],
  ["PUBLISHED_DESC", ["12", "17", "16", "15", "14", "13", "11"]],
])("a row without a date counts by when it came in (%s)", async (sort, all) => {
  await database
    .dataSource()
    .query("update article set published_at = null, first_seen_at = '2026-01-01' where id = 12");
  for (const size of [1, 2, 4]) expect(await walk(articles(sort), size)).toEqual(all);
});

test("instants that differ by a microsecond only are told apart", async () => {
  await database
    .dataSource()
    .query(
      "update article set published_at = '2025-10-07T10:00:00Z'::timestamptz + (20 - id) * interval '1 microsecond'",
    );
  expect(await walk(articles("PUBLISHED_ASC"), 1)).toEqual(numbers(11, 17).reverse());
});

test("a row that moves away meanwhile does not stop the walk", async () => {
  const first = await page(articles("PUBLISHED_ASC"), 2, null);
  await database.dataSource().query("update article set published_at = '2020-01-01' where id = 12");
  expect((await page(articles("PUBLISHED_ASC"), 2, first.next)).ids).toEqual(["13", "14"]);
});

test.each([
  ["actors(first: $first, after: $after)", 6],
  ["claims(first: $first, after: $after)", 8],
])("%s pages without loss", async (list, count) => {
  const whole = await walk(list, 100);
  expect(whole).toHaveLength(count);
  expect(await walk(list, 3)).toEqual(whole);
});

test("an empty list has no cursors and no further page", async () => {
  expect(
    await page('articles(filter: { text: "tramway" }, first: $first, after: $after)', 5, null),
  ).toEqual({
    ids: [],
    next: null,
    hasNextPage: false,
    hasPreviousPage: false,
  });
});

const nested = [
  ["article", "Article:11", "statements", ["111", "112"]],
  ["article", "Article:11", "claims", ["1", "12"]],
  ["article", "Article:11", "mentions", ["110", "111", "112", "113"]],
] as const;

test.each(nested)("%s %s pages its %s", async (field, id, list, all) => {
  const key = Buffer.from(id).toString("base64url");
  const after: (string | null)[] = [null];
  const ids: string[] = [];
  for (const cursor of after) {
    const { data, errors } = await ask(
      database.dataSource(),
      schema,
      `query ($id: ID!, $after: String) { parent: ${field}(id: $id) {
        list: ${list}(first: 1, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } }
      } }`,
      { id: key, after: cursor },
    );
    expect(errors).toBeUndefined();
    const answer = readable(data) as {
      parent: {
        list: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      };
    };
    const { nodes, pageInfo } = answer.parent.list;
    ids.push(...nodes.map((node) => node.id.replace(/^.*:/, "")));
    if (pageInfo.hasNextPage) after.push(pageInfo.endCursor);
  }
  expect(ids).toEqual(all);
});
