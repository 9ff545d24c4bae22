import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  parse,
} from "graphql";
import { createContext } from "../../../src/api/context";
import { encodeGlobalId } from "../../../src/api/global-id";
import { buildHearsaySchema } from "../../../src/api/schema";
import { localViewer } from "../../../src/api/types/viewer";
import { createExecutor } from "../../../src/server/executor/operation-executor";
import { readyQueries } from "../../../src/server/playground/playground";
import { storeCast } from "../../api/support/cast";
import { readCases } from "../../api/support/run-case";
import { storeArticle } from "../../api/support/store-article";
import { useDatabase } from "../../support/database";

const { dataSource } = useDatabase();
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildHearsaySchema();
  await storeCast(dataSource());
  for (let n = 1; n <= 3; n += 1) await storeArticle(dataSource(), n);
});

interface Asked {
  readonly source: string;
  readonly variableValues?: Record<string, unknown>;
  readonly operationName?: string;
}

/** As an answer is sent; errors in any order, since which of two look-ups fails first is chance. */
function sent({ data, errors }: ExecutionResult): string {
  const told = errors?.map((error) => JSON.stringify(error)).sort();
  return JSON.stringify({ errors: told, data });
}

/** Both answers, and how many of three requests in a row were left to graphql-js. */
async function askBoth({ source, ...values }: Asked) {
  const request = () => ({
    ...values,
    document,
    contextValue: createContext({
      dataSource: dataSource(),
      viewer: localViewer,
      clock: () => new Date("2026-01-02T00:00:00Z"),
    }),
  });
  const document = parse(source);
  let interpreted = 0;
  const executor = createExecutor(schema, (args: ExecutionArgs) => {
    interpreted += 1;
    return execute(args);
  });
  const expected = sent(await execute({ ...request(), schema }));
  const answers = [];
  for (let time = 0; time < 3; time += 1) answers.push(sent(await executor(request())));
  return { expected, answers, interpreted };
}

async function expectSame(asked: Asked, interpreted: number): Promise<void> {
  const both = await askBoth(asked);
  expect(both).toEqual({ ...both, answers: Array(3).fill(both.expected), interpreted });
}

const id = encodeGlobalId("Article", "1");
const article = (fields: string) => `query Q($id: ID!) { article(id: $id) { ${fields} } }`;
const condition = (fields: string) =>
  `query Q($id: ID!, $yes: Boolean!, $no: Boolean = false) { article(id: $id) { ${fields} } }
  fragment Names on Article { headline outlet { name } }`;

test.each(readCases())("answers the case $name as graphql-js does", async (given) => {
  const asksForSchema = /__schema|__type\b/.test(given.document);
  const asked = { source: given.document, variableValues: given.variables };
  await expectSame(asked, asksForSchema ? 3 : 1);
});

test.each(readyQueries())("answers the playground's $name as graphql-js does", async (given) => {
  await expectSame({ source: given.document }, 1);
});

test.each([
  [
    "a fragment that one condition leaves out and another takes in",
    "...Names @skip(if: $yes) ...Names @include(if: $yes)",
  ],
  [
    "a fragment in two places with two conditions",
    "...Names @include(if: $no) current { article { ...Names @include(if: $yes) } }",
  ],
  [
    "one field twice under two conditions",
    "outlet @include(if: $no) { id } outlet { name @include(if: $yes) }",
  ],
  ["a field that is skipped and included", "id @skip(if: $yes) @include(if: $yes) headline"],
  ["nothing left", "outlet { name @skip(if: $yes) }"],
  [
    "conditions without variables",
    "id @skip(if: true) headline @include(if: true) ... @include(if: false) { url }",
  ],
])("takes %s", async (_what, fields) => {
  for (const yes of [true, false]) {
    for (const no of [true, false]) {
      await expectSame({ source: condition(fields), variableValues: { id, yes, no } }, 1);
    }
  }
});

test("takes fragments on interfaces and types, aliases and names of types", async () => {
  const source = `query Q($ids: [ID!]!) { nodes(ids: $ids) { __typename key: id ... on Node { id }
    ... on Article { headline first: statements(first: 1) { nodes { id } } last: statements(first: 2) { nodes { id } } }
    ... on Actor { name } } }`;
  const ids = [id, encodeGlobalId("Actor", "3"), encodeGlobalId("Claim", "999")];
  await expectSame({ source, variableValues: { ids } }, 1);
});

test.each([
  [
    "that are given",
    { id, first: 1, filter: { quoteKinds: ["DIRECT"], published: { from: "2025-10-01" } } },
  ],
  ["that are null", { id, first: null, filter: null }],
  ["with defaults", { id }],
  ["of one thing for a list", { id, filter: { quoteKinds: "DIRECT" } }],
])("takes variables %s", async (_which, variableValues) => {
  const source = `query Q($id: ID!, $first: Int = 2, $filter: StatementFilter = {minDepth: 0}) {
    article(id: $id) { statements(first: $first, filter: $filter) { nodes { id } } } }`;
  await expectSame({ source, variableValues }, 1);
});

test("leaves a variable in a list or an object to graphql-js where it has no value", async () => {
  const source = `query Q($text: String, $speaker: ID!) {
    statements(filter: {text: $text, speakers: [$speaker]}) { nodes { id } } }`;
  const speaker = encodeGlobalId("Actor", "3");
  await expectSame({ source, variableValues: { speaker, text: "ferry" } }, 1);
  await expectSame({ source, variableValues: { speaker } }, 3);
});

test.each([
  [
    "a page of nothing, in every row of a list",
    "versions { article { statements(first: 0) { nodes { id } } } }",
    { id },
    1,
  ],
  ["an id of another type", "id", { id: encodeGlobalId("Actor", "3") }, 1],
  ["a variable that is missing", "id", {}, 3],
  ["a variable of another kind", "id", { id: { no: "id" } }, 3],
])(
  "tells the errors of %s as graphql-js does",
  async (_what, fields, variableValues, interpreted) => {
    await expectSame({ source: article(fields), variableValues }, interpreted);
  },
);

test("tells an error of a nullable field beside the rest", async () => {
  const source = `{ good: article(id: "${id}") { id } bad: article(id: "x") { id } worse: article { id } }`;
  await expectSame({ source }, 1);
});

test("leaves what asks for the schema, unknown operations and very large documents to graphql-js", async () => {
  await expectSame({ source: "{ __schema { queryType { name } } }" }, 3);
  await expectSame({ source: "query A { viewer { name } } query B { viewer { name } }" }, 3);
  await expectSame({ source: "query A { viewer { name } }", operationName: "B" }, 3);
  const fields = Array.from({ length: 2001 }, (_, at) => `a${at}: __typename`).join(" ");
  await expectSame({ source: `{ ${fields} }` }, 3);
});

test("compiles for a limited number of conditions", async () => {
  const names = ["a", "b", "c", "d", "e"];
  const source = `query Q(${names.map((name) => `$${name}: Boolean!`)}) { ${names
    .map((name) => `${name}: __typename @include(if: $${name})`)
    .join(" ")} }`;
  const document = parse(source);
  let interpreted = 0;
  const executor = createExecutor(schema, (args) => {
    interpreted += 1;
    return execute(args);
  });
  const values = Array.from({ length: 32 }, (_, bits) =>
    Object.fromEntries(names.map((name, at) => [name, ((bits >> at) & 1) === 1])),
  );
  for (const variableValues of values) {
    const { data } = await executor({ document, variableValues });
    expect(Object.keys(data ?? {})).toEqual(names.filter((name) => variableValues[name]));
  }
  // All but sixteen of the conditions; the first request is never compiled.
  expect(interpreted).toBe(1 + 15);
});
