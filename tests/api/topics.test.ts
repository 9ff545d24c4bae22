import type { GraphQLSchema } from "graphql";
import { buildHearsaySchema } from "../../src/api/schema";
import { documentOfText, ingestArticle } from "../../src/ingest/ingest-article";
import { countStatements, useDatabase } from "../support/database";
import { ask } from "./support/run-case";

const database = useDatabase();
let schema: GraphQLSchema;

const named = (name: string, scheme = "topic") => ({ name, scheme, code: null });

async function ingest(n: number, words: string, topics: ReturnType<typeof named>[]): Promise<void> {
  await ingestArticle(database.dataSource(), {
    ...documentOfText(`Harbour minister Ada Brenn said that ${words}.`),
    ...{ url: `https://courier.example/${n}`, outlet: "Marsh Courier", topics },
    publishedAt: new Date("2026-03-02T06:00:00Z"),
  });
}

async function answer<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await ask(database.dataSource(), schema, query, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as T;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly scheme: string;
}

const find = async (text: string): Promise<Named[]> =>
  (
    await answer<{ topics: Named[] }>(
      "query ($text: String) { topics(text: $text) { id name scheme } }",
      { text },
    )
  ).topics;

const headings = async (n: number): Promise<string[]> => {
  const { article } = await answer<{ article: { topics: Named[] } }>(
    "query ($url: URL!) { article(url: $url) { topics { id name scheme } } }",
    { url: `https://courier.example/${n}` },
  );
  return article.topics.map(({ name }) => name);
};

beforeAll(async () => {
  schema = await buildHearsaySchema();
  await ingest(1, "pier seven would close on 4 May 2026", [
    named("Shipping"),
    named("Law", "section"),
  ]);
  await ingest(2, "the lamps were safe", [named("shipping"), named("Housing")]);
  await ingest(3, "the ropes were old", []);
});

test("one name is one topic, however it is written, and another one in another scheme", async () => {
  expect(await headings(1)).toEqual(["Shipping", "Law"]);
  expect(await headings(2)).toEqual(["Shipping", "Housing"]);
  expect(await headings(3)).toEqual([]);
  expect((await find("ship")).map(({ name, scheme }) => [name, scheme])).toEqual([
    ["Shipping", "topic"],
  ]);
  expect(await find("sail")).toEqual([]);
});

test("lists are narrowed by topics, statements and claims by those of their articles", async () => {
  const [housing] = await find("housing");
  const counts = await answer<
    Record<string, { totalCount: number; nodes?: { topics: Named[] }[] }>
  >(
    `query ($topics: [ID!]) {
      articles(filter: { topics: $topics }) { totalCount }
      others: articles(filter: { not: { topics: $topics } }) { totalCount }
      none: articles(filter: { topics: [] }) { totalCount }
      statements(filter: { topics: $topics }) { totalCount nodes { topics { id name } } }
      claims(filter: { topics: $topics }) { totalCount nodes { topics { id name } } }
    }`,
    { topics: [housing?.id] },
  );
  const { articles, others, none, statements, claims } = counts;
  expect([articles, others, none].map((list) => list?.totalCount)).toEqual([1, 2, 0]);
  for (const list of [statements, claims]) {
    expect(list?.totalCount).toBeGreaterThan(0);
    for (const { topics } of list?.nodes ?? []) {
      expect(topics.map(({ name }) => name).sort()).toEqual(["Housing", "Shipping"]);
    }
  }
});

test("the same document again changes nothing, and a new version replaces its topics or, without any, keeps them", async () => {
  await ingest(1, "pier seven would close on 4 May 2026", [
    named("Shipping"),
    named("Law", "section"),
  ]);
  expect(await headings(1)).toEqual(["Shipping", "Law"]);
  await ingest(2, "the lamps were not safe at all", [named("Safety"), named("Safety")]);
  expect(await headings(2)).toEqual(["Safety"]);
  await ingest(2, "the lamps had been replaced", []);
  expect(await headings(2)).toEqual(["Safety"]);
});

test("what is filed under costs one statement of SQL a level", async () => {
  const { count } = await countStatements(database.dataSource(), () =>
    answer("{ articles { nodes { topics { name } statements { nodes { topics { name } } } } } }"),
  );
  expect(count).toBe(3);
});

test("a claim tells when it is said to hold, and is found by it", async () => {
  const { claims, later } = await answer<{
    claims: { nodes: { validTime: { edtf: string; mention: { exact: string } } }[] };
    later: { totalCount: number };
  }>(`{
    claims(filter: { validTime: { from: "2026-05-01", to: "2026-05-31" } }) {
      nodes { validTime { edtf mention { exact } } }
    }
    later: claims(filter: { validTime: { from: "2026-06-01" } }) { totalCount }
  }`);
  expect(claims.nodes.map(({ validTime }) => validTime.edtf)).toEqual(["2026-05-04"]);
  expect(claims.nodes[0]?.validTime.mention.exact).toContain("4 May 2026");
  expect(later.totalCount).toBe(0);
});

test("who holds an office is found by its title, and by a day on which it was held", async () => {
  const names = async (filter: string): Promise<string[]> => {
    const { actors } = await answer<{ actors: { nodes: Named[] } }>(
      `{ actors(filter: { ${filter} }) { nodes { name } } }`,
    );
    return actors.nodes.map(({ name }) => name);
  };
  expect(await names('roleTitle: "Minister"')).toEqual(["Ada Brenn"]);
  expect(await names('roleTitle: "mayor"')).toEqual([]);
  expect(await names('roleTitle: "minister", at: "2026-03-02"')).toEqual(["Ada Brenn"]);
  expect(await names('roleTitle: "minister", at: "2026-03-01"')).toEqual([]);
  const { actor } = await answer<{ actor: { description: string; wikidataId: null } }>(
    '{ actor(name: "Ada Brenn") { description wikidataId } }',
  );
  expect(actor).toEqual({ description: expect.stringContaining("minister"), wikidataId: null });
});

test("a statement is denied where somebody else rejects what it says, and its own denial is not", async () => {
  await ingestArticle(database.dataSource(), {
    ...documentOfText(
      "Ada Brenn said that the ferry to Lund had been sold. Engineer Jon Pellam denied that the ferry to Lund had been sold.",
    ),
    url: "https://courier.example/9",
  });
  const { statements } = await answer<{ statements: { nodes: { speaker: Named }[] } }>(
    "{ statements(filter: { denied: true }) { nodes { speaker { name } } } }",
  );
  expect(statements.nodes.map(({ speaker }) => speaker.name)).toEqual(["Ada Brenn"]);
});
