import type { GraphQLSchema } from "graphql";
import { buildHearsaySchema } from "../../src/api/schema";
import { documentOfText, ingestArticle } from "../../src/ingest/ingest-article";
import { countStatements, useDatabase } from "../support/database";
import { ask, readable } from "./support/run-case";

const database = useDatabase();
let schema: GraphQLSchema;

const TEXT = `Sweden closed the port of Gothenburg to Norway in March, the Harbour Times reported.

Sweden closed the port of Gothenburg to Norway in March.

Norway opened a pier in Bergen in April.`;

beforeAll(async () => {
  schema = await buildHearsaySchema();
  const document = {
    ...documentOfText(TEXT),
    outlet: "Malmo Mail",
    publishedAt: new Date("2026-05-06"),
  };
  await ingestArticle(database.dataSource(), document, { now: new Date("2026-05-20T00:00:00Z") });
}, 60_000);

async function answer(query: string): Promise<unknown> {
  const { data, errors } = await ask(database.dataSource(), schema, query, {});
  expect(errors).toBeUndefined();
  return readable(data);
}

const CLOSED = "Sweden closed the port of Gothenburg to Norway in March";

test("claims an outlet stopped attributing, with where it did and where it did not", async () => {
  const query = `{ claims(filter: {voice: [ATTRIBUTION_DROPPED]}) { nodes { text appearances { nodes {
    voice wording statement { cueLemma } article { url outlet { name } } } } } } }`;
  const article = { url: null, outlet: { name: "Malmo Mail" } };
  const place = (voice: string, statement: object | null) => ({
    voice,
    wording: CLOSED,
    statement,
    article,
  });
  expect(await answer(query)).toEqual({
    claims: {
      nodes: [
        {
          text: CLOSED,
          appearances: {
            nodes: [
              place("ATTRIBUTED", { cueLemma: "report" }),
              place("ATTRIBUTION_DROPPED", null),
            ],
          },
        },
      ],
    },
  });
  const counted = await countStatements(database.dataSource(), () => answer(query));
  expect(counted.count).toBe(5);
});

test("what an outlet states it holds since it was published, on nobody's word", async () => {
  expect(
    await answer(`{ claims(filter: {voice: [AUTHORIAL]}) { nodes { text denials { text } holders {
      actor { name } stance since { edtf basis } onWordOf { name } statements { text } } } } }`),
  ).toEqual({
    claims: {
      nodes: [
        {
          text: "Norway opened a pier in Bergen in April",
          denials: [],
          holders: [
            {
              actor: { name: "Malmo Mail" },
              stance: "AGREE",
              since: { edtf: "2026-05-06", basis: "INFERRED" },
              onWordOf: [],
              statements: [],
            },
          ],
        },
      ],
    },
  });
});

test("an article's claims come in all voices, in the order of the text, and with what it leaves open", async () => {
  const found = (await answer("{ articles { nodes { absences claims { nodes { text } } } } }")) as {
    articles: { nodes: { absences: string[]; claims: { nodes: { text: string }[] } }[] };
  };
  const [article] = found.articles.nodes;
  expect(article?.claims.nodes.map(({ text }) => text)).toEqual([
    CLOSED,
    "Norway opened a pier in Bergen in April",
  ]);
  expect(article?.absences).toContain("Nobody in it denies what Harbour Times said.");
});
