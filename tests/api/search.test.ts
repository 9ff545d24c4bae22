import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import { buildHearsaySchema } from "../../src/api/schema";
import { useDatabase } from "../support/database";
import { storeCast } from "./support/cast";
import { ask, readable } from "./support/run-case";
import { storeArticle } from "./support/store-article";

const database = useDatabase();
let schema: GraphQLSchema;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

interface Edge {
  readonly score: number | null;
  readonly highlights?: readonly Span[];
  readonly node: {
    readonly id: string;
    readonly text: string;
    readonly content?: readonly Span[];
    readonly article?: { readonly text: string };
  };
}

beforeAll(async () => {
  schema = await buildHearsaySchema();
  await storeCast(database.dataSource());
  for (let n = 1; n <= 4; n += 1) await storeArticle(database.dataSource(), n);
  await database
    .dataSource()
    .query(
      "insert into actor_name (id, actor_id, text, name_key, kind) values (9, 5, 'reporters', 'reporters', 'NAME')",
    );
});

async function edgesOf(list: string, fields: string, variables: Record<string, unknown>) {
  const { data, errors } = await ask(
    database.dataSource(),
    schema,
    `query ($text: String) { list: ${list} { edges { ${fields} } } }`,
    variables,
  );
  expect(errors).toBeUndefined();
  return (readable(data) as { list: { edges: Edge[] } }).list.edges;
}

const idsOf = (edges: readonly Edge[]) =>
  edges.map(({ node }) => Number(node.id.replace(/.*:/, "")));

const found = (list: string) => async (text: string) =>
  idsOf(await edgesOf(`${list}(filter: { text: $text })`, "node { id }", { text })).sort(
    (a, b) => a - b,
  );

describe("statements are found", () => {
  const promises = [11, 21, 31, 41];
  const reasons = [12, 22, 32, 42];
  test.each([
    ["by words", "ferry", promises],
    ["by a phrase", '"ferry will sail"', promises],
    ["by no other order of its words", '"sail ferry"', []],
    ["by a beginning", "reas*", reasons],
    ["by either", "ferry or reason", [...promises, ...reasons].sort((a, b) => a - b)],
    ["without", "-ferry", reasons],
    ["by who said it", "speaker:brenn", promises],
    ["by their whole name", 'speaker:"Ada Brenn"', promises],
    ["by any of their names", "speaker:quay", reasons],
    ["by the beginning of a name", "speaker:bren*", promises],
    ["by no part of a name", "speaker:bren", []],
    ["by whom it was said to", "addressee:reporters", promises],
    ["by whom it is about", "about:brenn", reasons],
    ["by who reports it", "outlet:courier", [11, 12, 31, 32]],
    ["by its cue", "cue:tell", promises],
    ["by all together", "ferry speaker:brenn outlet:courier -cue:say", [11, 31]],
    [
      "by words or names",
      "(reasons outlet:radio) or (speaker:brenn outlet:courier)",
      [11, 22, 31, 42],
    ],
    ["by no name that nobody has", "speaker:tarrow", []],
    ["but not of old versions", "excuses", []],
  ])("%s", async (_how, text, ids) => {
    expect(await found("statements")(text)).toEqual(ids);
  });

  test("by the names of those that judgements make one", async () => {
    const { manager } = database.dataSource();
    await manager.query("update actor set merged_into_id = 3 where id = 4");
    expect(await found("statements")("speaker:brenn")).toEqual(
      [...promises, ...reasons].sort((a, b) => a - b),
    );
    await manager.query("update actor set merged_into_id = null where id = 4");
  });
});

test.each([
  ["articles", "ferry outlet:radio", [2, 4]],
  ["articles", "speaker:brenn about:quay", [1, 2, 3, 4]],
  ["articles", "about:tarrow", []],
  ["claims", "reasons speaker:harbour", [2, 3, 4, 5]],
  ["claims", "reasons outlet:courier", [2, 4]],
  ["claims", "about:brenn -about:office", []],
])("%s are found by %s", async (list, text, ids) => {
  expect(await found(list)(text)).toEqual(ids);
});

test.each([
  [
    'articles(filter: { text: "cue:say" })',
    "filter.text: cue: cannot be looked for here, only speaker:, about:, outlet:",
  ],
  ['claims(filter: { or: [{ text: "the" }] })', "filter.or[0].text: expected at least one word"],
  ['statements(filter: { text: "speaker:" })', "filter.text: expected a name behind speaker:"],
  ["statements(sort: RELEVANCE)", "sort: RELEVANCE ranks by the words of filter.text"],
  [
    'articles(sort: RELEVANCE, filter: { text: "-ferry speaker:brenn" })',
    "sort: RELEVANCE ranks by",
  ],
  ['claims(sort: RELEVANCE, filter: { not: { text: "ferry" } })', "sort: RELEVANCE ranks by"],
])("%s is refused", async (list, message) => {
  const { errors } = await ask(database.dataSource(), schema, `{ ${list} { totalCount } }`);
  expect(errors?.[0]?.message).toContain(message);
});

test.each(["articles", "statements", "claims"])(
  "%s come by relevance, best first",
  async (list) => {
    const edges = await edgesOf(
      `${list}(sort: RELEVANCE, filter: { text: $text })`,
      "score node { id }",
      {
        text: "ferry or reasons",
      },
    );
    const scores = edges.map(({ score }) => score ?? 0);
    expect(edges.length).toBeGreaterThan(3);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const byDate = await edgesOf(`${list}(filter: { text: $text })`, "score node { id }", {
      text: "ferry or reasons",
    });
    const scored = (all: readonly Edge[]) =>
      all
        .map(({ node, score }) => ({ id: node.id, score }))
        .sort((a, b) => a.id.localeCompare(b.id));
    expect(scored(byDate)).toEqual(scored(edges));
  },
);

test.each([
  ["articles", 'sort: RELEVANCE, filter: { text: "ferry or quay" }'],
  ["statements", 'sort: RELEVANCE, filter: { text: "ferry or reasons" }'],
  ["claims", 'sort: RELEVANCE, filter: { text: "ferry or reasons" }'],
  ["actors", 'filter: { text: "r" }'],
])("%s that are searched for are paged by their cursors", async (list, asked) => {
  const page = async (first: number, after: string | null) => {
    const { data, errors } = await ask(
      database.dataSource(),
      schema,
      `query ($first: Int, $after: String) { list: ${list}(${asked}, first: $first, after: $after) {
        nodes { id } pageInfo { endCursor hasNextPage } } }`,
      { first, after },
    );
    expect(errors).toBeUndefined();
    return (
      data as { list: { nodes: unknown[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }
    ).list;
  };
  const whole = await page(100, null);
  expect(whole.nodes.length).toBeGreaterThan(3);
  const walked: unknown[] = [];
  let next: Awaited<ReturnType<typeof page>> | undefined;
  do {
    next = await page(1, next?.pageInfo.endCursor ?? null);
    walked.push(...next.nodes);
  } while (next.pageInfo.hasNextPage);
  expect(walked).toEqual(whole.nodes);
});

test("there is no score where no words are searched for", async () => {
  for (const text of ["speaker:brenn", "-excuses"]) {
    const edges = await edgesOf(
      "statements(filter: { text: $text })",
      "score highlights { start } node { id }",
      { text },
    );
    expect(edges.length).toBeGreaterThan(0);
    for (const edge of edges) expect(edge).toMatchObject({ score: null, highlights: [] });
  }
});

test("actors come by how like one of their names is", async () => {
  const edges = await edgesOf("actors(filter: { text: $text })", "score node { id }", {
    text: "r",
  });
  const scores = edges.map(({ score }) => score ?? 0);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  const [best] = await edgesOf("actors(filter: { text: $text })", "score node { id }", {
    text: "Ada Brenn",
  });
  expect(best).toMatchObject({ score: 1, node: { id: "Actor:3" } });
});

describe("highlights", () => {
  const fields =
    "highlights { start end exact } node { id text content { start end } article { text } }";

  const exactIn = async (list: string, text: string) => {
    const edges = await edgesOf(
      `${list}(filter: { text: $text })`,
      "highlights { start end exact } node { id }",
      { text },
    );
    return edges[0]?.highlights?.map(({ exact }) => exact);
  };

  test.each([
    ["statements", "ferries", ["ferry"]],
    ["statements", '"the ferry went" tram or "tram sailing" or ferry', ["ferry"]],
    ["statements", '"ferry will sail"', ["ferry will sail"]],
    ["statements", '"will sail" ferry', ["ferry will sail"]],
    ["statements", "sail ferry", ["ferry", "sail"]],
    ["statements", "wait reasons -tram", ["reasons", "wait"]],
    ["statements", "rea* wait", ["reasons", "wait"]],
    ["articles", "quay or ferry", ["ferry", "quay"]],
    ["articles", "quay told", ["told", "quay"]],
    ["articles", '"told reporters" Brenn or day', ["Brenn told reporters", "day"]],
    ["articles", "row", []],
    ["statements", "speaker:brenn", []],
  ])("of %s, %s: %j", async (list, text, expected) => {
    expect(await exactIn(list, text)).toEqual(expected);
  });

  test("lie in the content of a statement, slice to its words, and are there wherever it matches by words", async () => {
    const word = fc.constantFrom(
      "ferry",
      "sails",
      "reason",
      "waiting",
      "tram",
      "will",
      "there",
      "FERRIES",
      "“sail”",
    );
    const term = fc.oneof(
      word,
      fc
        .array(word, { minLength: 1, maxLength: 3 })
        .map((words) => `"${words.join(" ").replace(/[“”]/g, "")}"`),
    );
    const search = fc.array(fc.tuple(term, fc.constantFrom(" ", " or ")), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(search, async (terms) => {
        const text = `${terms.flat().join("")} or ferry`;
        for (const { node, highlights = [] } of await edgesOf(
          "statements(filter: { text: $text })",
          fields,
          { text },
        )) {
          expect(highlights.length).toBeGreaterThan(0);
          for (const { start, end, exact } of highlights) {
            expect(node.article?.text.slice(start, end)).toBe(exact);
            expect(exact).toMatch(/^[a-z]+( [a-z]+)*$/);
            const holder = node.content?.find((span) => span.start <= start && end <= span.end);
            expect(holder).toBeDefined();
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
