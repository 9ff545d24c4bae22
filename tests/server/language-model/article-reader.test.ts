import { Statement } from "../../../src/entities";
import { documentOfText, ingestArticle } from "../../../src/ingest/ingest-article";
import { builtInReader } from "../../../src/reading/reader";
import { readConfig } from "../../../src/server/config";
import { articleReader } from "../../../src/server/language-model/article-reader";
import { type RunningServer, serve } from "../../../src/server/serve";
import { useDatabase } from "../../support/database";
import { complete, type ModelServer, send, startModelServer } from "./model-server";

jest.setTimeout(30_000);
const database = useDatabase();
const said: string[] = [];
let model: ModelServer;
let server: RunningServer;

beforeAll(async () => {
  model = await startModelServer();
  const unset = readConfig({ PORT: "0", DATABASE_URL: database.url(), HEARSAY_SAMPLES: "off" });
  const config = { ...unset, languageModel: model.settings };
  server = await serve(config, (line) => said.push(line));
});
afterAll(async () => {
  await server.stop();
  await model.stop();
});

const MUTATION = `mutation ($articles: [ArticleInput!]!) {
  ingestArticles(articles: $articles) {
    problems
    article {
      statements {
        nodes { content { exact } cue { exact } speakers { name } provenance { method rule extractorVersion } }
      }
    }
  }
}`;

async function ingest(...texts: readonly string[]): Promise<unknown> {
  const variables = { articles: texts.map((text) => ({ text })) };
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: MUTATION, variables }),
  });
  const { data, errors } = (await response.json()) as Record<string, unknown>;
  expect(errors).toBeUndefined();
  return (data as { ingestArticles: unknown }).ingestArticles;
}

const statement = { content: "the pier is shut", cue: "said", source: "Ida Holm" };
const answer = JSON.stringify({ statements: [statement] });
const stored = (method: string, rule: unknown, extractorVersion: unknown) => ({
  statements: {
    nodes: [
      {
        content: [{ exact: "the pier is shut" }],
        cue: { exact: "said" },
        speakers: [{ name: "Ida Holm" }],
        provenance: { method, rule, extractorVersion },
      },
    ],
  },
});

it("a server that is told of a model says so, and not its key", () => {
  expect(said.join("\n")).toContain("The language model test-model at 127.0.0.1:");
  expect(said.join("\n")).not.toContain("sk-test");
});

it("what the model finds is stored as the model's", async () => {
  model.behave((response) => complete(response, answer));
  expect(await ingest("On Monday Ida Holm said the pier is shut.")).toEqual([
    {
      problems: [],
      article: stored("MODEL", "language-model", "language-model-1 test-model"),
    },
  ]);
  expect(JSON.stringify(model.questions)).toContain("On Monday Ida Holm said the pier is shut.");
});

it("where the model fails, the article is read by rules, and the caller is told", async () => {
  model.behave((response, count) =>
    count === 1 ? complete(response, "I would rather not.") : send(response, 401, {}),
  );
  const article = stored("RULE", expect.not.stringMatching("language-model"), expect.any(String));
  expect(
    await ingest(
      "On Tuesday Ida Holm said the pier is shut.",
      "On Friday Ida Holm said the pier is shut.",
    ),
  ).toEqual([
    {
      problems: [
        "language model: its answer is not what was asked for; the built-in reader read the article.",
      ],
      article,
    },
    {
      problems: [
        "language model: it answered with HTTP status 401; the built-in reader read the article.",
      ],
      article,
    },
  ]);
});

it("an article that comes again is not put to the model again", async () => {
  model.behave((response) => complete(response, answer));
  const reader = articleReader({ languageModel: model.settings });
  const document = {
    ...documentOfText("Late on Sunday Ida Holm said the pier is shut."),
    url: "https://harbour.example/pier",
  };
  const first = await ingestArticle(database.dataSource(), document, { reader });
  const again = await ingestArticle(database.dataSource(), document, { reader });
  expect(again).toEqual({ ...first, newArticle: false });
  expect(model.questions).toHaveLength(1);
  const { articleId } = first;
  expect(await database.dataSource().manager.countBy(Statement, { articleId })).toBe(1);
});

it("without a model the built-in reader reads", () => {
  expect(articleReader({ languageModel: null })).toBe(builtInReader);
});
