import type { GraphQLSchema } from "graphql";
import { createFormatError } from "../../src/api/errors";
import { buildHearsaySchema } from "../../src/api/schema";
import { useDatabase } from "../support/database";
import { ask } from "./support/run-case";

const database = useDatabase();
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildHearsaySchema();
});

const bridge = {
  url: "https://marsh-courier.example/bridge",
  outlet: "Marsh Courier",
  headline: "Bridge to stay closed",
  bylines: ["Tom Oduya-Lind"],
  publishedAt: "2025-10-07T06:00:00Z",
  language: "en",
  text: "The mayor of Vellport, Ilse Tarrow, spoke on Monday.\n\n“The bridge stays closed until spring,” Tarrow told residents.\n\nEngineer Jon Pellam said that the piers had moved.",
};

interface Result {
  readonly article: { id: string; versions: { text: string }[] } | null;
  readonly newVersion: boolean;
  readonly duplicateOf: { id: string } | null;
  readonly problems: string[];
}

const mutation = `mutation ($articles: [ArticleInput!]!) {
  ingestArticles(articles: $articles) {
    article { id versions { text } }
    newVersion
    duplicateOf { id }
    problems
  }
}`;

async function ingest(...articles: object[]): Promise<Result[]> {
  const { data, errors } = await ask(database.dataSource(), schema, mutation, { articles });
  expect(errors).toBeUndefined();
  return (data as { ingestArticles: Result[] }).ingestArticles;
}

async function rows(table: string): Promise<number> {
  const [row] = await database
    .dataSource()
    .query<{ count: number }[]>(`select count(*)::int as count from ${table}`);
  return row?.count ?? 0;
}

async function query(source: string, variables = {}): Promise<unknown> {
  const { data, errors } = await ask(database.dataSource(), schema, source, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

test("an article is read and can be asked about when the mutation returns", async () => {
  const [result] = await ingest(bridge);
  expect(result).toMatchObject({ newVersion: false, duplicateOf: null, problems: [] });

  expect(
    await query(
      `query ($id: ID) { article(id: $id) {
        url headline bylines language publishedAt firstSeenAt pubStatus text
        outlet { name domain actor { name kind } }
        statements(filter: { quoteKinds: [DIRECT] }) { nodes {
          directSpans { exact } speaker { name } cue { exact } chain { act agents { name } }
        } }
      } }`,
      { id: result?.article?.id },
    ),
  ).toEqual({
    article: {
      url: bridge.url,
      headline: bridge.headline,
      bylines: bridge.bylines,
      language: "en",
      publishedAt: "2025-10-07T06:00:00.000Z",
      firstSeenAt: "2026-01-02T00:00:00.000Z",
      pubStatus: "USABLE",
      text: bridge.text,
      outlet: {
        name: "Marsh Courier",
        domain: "marsh-courier.example",
        actor: { name: "Marsh Courier", kind: "NEWS_ORGANIZATION" },
      },
      statements: {
        nodes: [
          {
            directSpans: [{ exact: "The bridge stays closed until spring," }],
            speaker: { name: "Ilse Tarrow" },
            cue: { exact: "told" },
            chain: [
              { act: "PUBLISHES", agents: [{ name: "Marsh Courier" }] },
              { act: "SAYS", agents: [{ name: "Ilse Tarrow" }] },
            ],
          },
        ],
      },
    },
  });
});

test("the same article again, also twice in one request, changes nothing", async () => {
  const before = await rows("article_version");
  const results = await ingest(bridge, bridge);
  expect(new Set(results.map((result) => result.article?.id)).size).toBe(1);
  expect(results.map((result) => result.newVersion)).toEqual([false, false]);
  expect(await rows("article_version")).toBe(before);
});

test("another text at the same address is a new version, and the old one's statements are listed no more", async () => {
  const address = {
    ...bridge,
    url: "https://marsh-courier.example/ferry",
    text: "“The ferry will sail,” Ilse Tarrow said.",
  };
  const [first] = await ingest(address);
  const [second] = await ingest({
    ...address,
    text: "“The ferry will not sail,” Ilse Tarrow said.",
  });

  expect(second?.newVersion).toBe(true);
  expect(second?.article?.id).toBe(first?.article?.id);
  expect(second?.article?.versions).toHaveLength(2);
  expect(
    await query(
      `query ($id: ID) { article(id: $id) { statements { nodes { text } } claims { nodes { id } } }
        old: statements(filter: { text: "\\"ferry will sail\\"" }) { totalCount } }`,
      { id: first?.article?.id },
    ),
  ).toMatchObject({
    article: { statements: { nodes: [{ text: expect.stringContaining("will not sail") }] } },
    old: { totalCount: 0 },
  });
});

test("the same text by another outlet is an article of its own that tells its origin", async () => {
  const [original] = await ingest(bridge);
  const [copy] = await ingest({
    ...bridge,
    outlet: "Vell Radio",
    url: "https://vell-radio.example/b",
  });
  expect(copy?.article?.id).not.toBe(original?.article?.id);
  expect(copy?.duplicateOf?.id).toBe(original?.article?.id);
});

test("one that cannot be stored is refused with its reason, and the others are stored", async () => {
  const before = await rows("article");
  const results = await ingest(
    { outlet: "Marsh Courier", text: "  \n " },
    { outlet: "Marsh Courier", headline: "No text at all" },
    { outlet: "Marsh Courier", text: "A short note, the harbour office said." },
    { outlet: "Marsh Courier", text: "Another.", url: "ftp://marsh-courier.example/x" },
  );
  expect(results.map((result) => result.article !== null)).toEqual([false, false, true, false]);
  expect(results.map((result) => result.problems.join())).toEqual([
    expect.stringContaining("text"),
    expect.stringContaining("text"),
    "",
    expect.stringContaining("url"),
  ]);
  expect(await rows("article")).toBe(before + 1);
});

test("what PostgreSQL cannot hold and what cannot be true is set right and said", async () => {
  const [result] = await ingest({
    outlet: "Marsh Courier",
    text: "A note\0 with \ud800 odd signs, the harbour office said.",
    publishedAt: "2031-01-01T00:00:00Z",
  });
  expect(result?.article?.versions[0]?.text).toBe(
    "A note\uFFFD with \uFFFD odd signs, the harbour office said.",
  );
  expect(result?.problems.join("\n")).toMatch(/NUL.*surrogate.*future/s);
});

test("51 at once are refused as a whole, and nothing is stored", async () => {
  const before = await rows("article");
  const articles = Array.from({ length: 51 }, (_, at) => ({
    text: `Note ${at}, the office said.`,
  }));
  const { data, errors } = await ask(database.dataSource(), schema, mutation, { articles });
  expect(data).toBeNull();
  const formatError = createFormatError((_id, fault) => {
    throw fault;
  });
  const [error] = errors ?? [];
  expect(formatError(error?.toJSON() ?? { message: "" }, error)).toMatchObject({
    message: "articles: expected at most 50, got 51.",
    extensions: { code: "LIMIT" },
  });
  expect(await rows("article")).toBe(before);
});

test("what follows in the same request sees what was written", async () => {
  const input = (text: string) =>
    `[{ url: "https://marsh-courier.example/twice", text: "${text}, the office said." }]`;
  expect(
    await query(`mutation {
      first: ingestArticles(articles: ${input("It rains")}) { article { text current { version } } }
      second: ingestArticles(articles: ${input("It snows")}) { article { text current { version } } }
    }`),
  ).toEqual({
    first: [{ article: { text: "It rains, the office said.", current: { version: 1 } } }],
    second: [{ article: { text: "It snows, the office said.", current: { version: 2 } } }],
  });
});

test("the same article posted 50 times at once is one row and 50 equal answers", async () => {
  const before = await rows("article");
  const article = {
    ...bridge,
    url: "https://marsh-courier.example/rush",
    text: "The rush is over, Ilse Tarrow said.",
  };
  const results = await Promise.all(Array.from({ length: 50 }, () => ingest(article)));
  expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
  expect(await rows("article")).toBe(before + 1);
});
