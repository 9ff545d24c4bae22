import type { GraphQLSchema } from "graphql";
import { encodeCursor } from "../../src/api/cursor";
import { createFormatError } from "../../src/api/errors";
import { encodeGlobalId } from "../../src/api/global-id";
import { buildHearsaySchema } from "../../src/api/schema";
import { countStatements, useDatabase } from "../support/database";
import { ask } from "./support/run-case";

const database = useDatabase();
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildHearsaySchema();
});

/** The one error that a request gets, as callers see it. A fault of ours fails the test. */
async function errorOf(source: string, variables: Record<string, unknown> = {}) {
  const { count, result } = await countStatements(database.dataSource(), () =>
    ask(database.dataSource(), schema, source, variables),
  );
  expect(count).toBe(0);
  expect(result.errors).toHaveLength(1);
  const formatError = createFormatError((_id, fault) => {
    throw fault;
  });
  const [error] = result.errors ?? [];
  return formatError(error?.toJSON() ?? { message: "" }, error);
}

const claim = encodeGlobalId("Claim", "7");
const bound = "expected a number from 1 to 100, got";

test.each([
  ["{ articles(first: 0) { totalCount } }", `first: ${bound} 0.`],
  ["{ articles(first: 100000) { totalCount } }", `first: ${bound} 100000.`],
  ["{ articles(first: -1) { nodes { id } } }", `first: ${bound} -1.`],
  ["{ articles(first: null) { nodes { id } } }", `first: ${bound} null.`],
  ["{ statements(first: 101) { nodes { id } } }", `first: ${bound} 101.`],
  ["{ claims(first: 0) { nodes { id } } }", `first: ${bound} 0.`],
  ["{ actors(first: 0) { nodes { id } } }", `first: ${bound} 0.`],
  ['{ articles(after: "page 2") { nodes { id } } }', "after: not a cursor."],
  ['{ node(id: "7") { id } }', 'id: "7" is not an id.'],
  [`{ nodes(ids: ["${claim}", ""]) { id } }`, 'ids[1]: "" is not an id.'],
  [`{ article(id: "${claim}") { id } }`, "id: expected an id of type Article"],
  [`{ actor(id: "${claim}") { id } }`, "id: expected an id of type Actor"],
  ['{ statement(id: "x") { id } }', 'id: "x" is not an id.'],
  ['{ claim(id: "x") { id } }', 'id: "x" is not an id.'],
  ["{ article { id } }", "article: expected either id or url."],
  [
    `{ article(id: "${claim}", url: "https://a.example") { id } }`,
    "article: expected either id or url.",
  ],
  ["{ actor { id } }", "actor: expected either id or name."],
  ['{ actor(name: "") { id } }', "name: expected 1 to 500 characters"],
  ['{ actor(name: "a\\u0000b") { id } }', "name: expected 1 to 500 characters without U+0000"],
  ['{ outlets(text: "a\\u0000b") { id } }', "text: expected 1 to 500 characters without U+0000"],
  [
    `{ statements(filter: { speakers: ["${claim}"] }) { totalCount } }`,
    "filter.speakers[0]: expected an id of type Actor",
  ],
  [
    "{ statements(filter: { said: {} }) { totalCount } }",
    "filter.said: expected from, to or both.",
  ],
  [
    '{ statements(filter: { not: { said: { from: "2025-02-01", to: "2025-01-01" } } }) { totalCount } }',
    "filter.not.said: from (2025-02-01) must not be later",
  ],
  [
    '{ articles(filter: { text: "" }) { totalCount } }',
    "text must be longer than or equal to 1 characters",
  ],
  [
    '{ articles(filter: { or: [{ text: "a\\u0000b" }] }) { totalCount } }',
    "or.0.text must not hold the character U+0000",
  ],
  [
    `{ articles(filter: ${"{ not: ".repeat(6)}{}${" }".repeat(6)}) { totalCount } }`,
    "at most 5 deep",
  ],
])("%s", async (source, message) => {
  const error = await errorOf(source);
  expect(error.message).toContain(message);
  expect(error.extensions).toEqual({ code: "BAD_INPUT" });
});

test("a cursor of one order does not continue another", async () => {
  const after = encodeCursor("articles.PUBLISHED_DESC", {
    key: "2025-10-07T06:00:00.000000Z",
    id: "1",
  });
  for (const list of ["articles(sort: PUBLISHED_ASC, after: $after)", "claims(after: $after)"]) {
    const error = await errorOf(`query ($after: String) { ${list} { nodes { id } } }`, { after });
    expect(error.message).toMatch(/^after: this cursor belongs to another list or order; expected/);
    expect(error.extensions).toEqual({ code: "BAD_INPUT" });
  }
});

test("lists in filters have a bound", async () => {
  const outlets = Array.from({ length: 101 }, (_, at) => encodeGlobalId("Outlet", String(at + 1)));
  const error = await errorOf(
    "query ($outlets: [ID!]) { articles(filter: { outlets: $outlets }) { totalCount } }",
    { outlets },
  );
  expect(error.message).toBe("outlets must contain no more than 100 elements");
});

test("nodes has a bound", async () => {
  const ids = Array.from({ length: 101 }, (_, at) => encodeGlobalId("Claim", String(at + 1)));
  const error = await errorOf("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
  expect(error).toMatchObject({
    message: "ids: expected at most 100, got 101.",
    extensions: { code: "LIMIT" },
  });
});

test.each([
  ["{ articles(first: 1", "Syntax Error: Expected"],
  [
    "{ articels { totalCount } }",
    'Cannot query field "articels" on type "Query". Did you mean "articles"',
  ],
  ["{ articles { nodes { id text(from: 1) } } }", 'Unknown argument "from"'],
  [
    "{ articles(sort: LOUDEST) { totalCount } }",
    'Value "LOUDEST" does not exist in "ArticleSort" enum',
  ],
  [
    "{ statements(filter: { quoteKinds: [LOUD] }) { totalCount } }",
    'Value "LOUD" does not exist in "QuoteKind" enum',
  ],
  ['{ statements(filter: { said: { from: "2025-02-30" } }) { totalCount } }', "Date expected"],
  ['{ articles(filter: { languages: ["english!"] }) { totalCount } }', "LanguageTag expected"],
  ['{ article(url: "next door") { id } }', "URL expected"],
  ["{ articles(first: 3000000000) { totalCount } }", "Int cannot represent"],
  ["{ articles }", "must have a selection of subfields"],
  ["{ node { id } }", 'argument "id" of type "ID!" is required'],
])("GraphQL says itself: %s", async (source, message) => {
  expect((await errorOf(source)).message).toContain(message);
});

test("one thing that is wrong does not take the rest of the answer with it where it may be null", async () => {
  const { data, errors } = await ask(
    database.dataSource(),
    schema,
    '{ viewer { name } wrong: node(id: "7") { id } }',
  );
  expect(data).toEqual({ viewer: { name: "local" }, wrong: null });
  expect(errors).toHaveLength(1);
});
