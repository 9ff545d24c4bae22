import { readConfig } from "../../src/server/config";
import { type RunningServer, serve } from "../../src/server/serve";
import { useDatabase } from "../support/database";

const database = useDatabase();
const said: string[] = [];
let server: RunningServer;

beforeAll(async () => {
  const config = readConfig({
    PORT: "0",
    DATABASE_URL: database.url(),
    HEARSAY_SAMPLES: "off",
  });
  server = await serve(config, (line) => said.push(line));
});
afterAll(() => server.stop());

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { code: string } }[];
}

async function post(body: string | Uint8Array): Promise<{ status: number; answer: Answer }> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${server.url}/graphql`, { method: "POST", headers, body });
  return { status: response.status, answer: (await response.json()) as Answer };
}

const ask = (query: string, variables: object = {}) => post(JSON.stringify({ query, variables }));

const INGEST = `mutation ($articles: [ArticleInput!]!) {
  ingestArticles(articles: $articles) { article { id publishedAt text } newVersion duplicateOf { id } problems }
}`;

interface Result {
  readonly article: { id: string; publishedAt: string | null; text: string } | null;
  readonly newVersion: boolean;
  readonly duplicateOf: { id: string } | null;
  readonly problems: readonly string[];
}

async function ingest(...articles: object[]): Promise<readonly Result[]> {
  const { status, answer } = await ask(INGEST, { articles });
  expect({ status, errors: answer.errors }).toEqual({ status: 200, errors: undefined });
  return (answer.data as { ingestArticles: Result[] }).ingestArticles;
}

const tables = [
  "article",
  "article_version",
  "outlet",
  "actor",
  "actor_name",
  "mention",
  "statement",
  "attribution_hop",
  "claim",
  "claim_appearance",
];

/** How many rows each table has. */
async function countRows(): Promise<Record<string, number>> {
  const counts = tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`);
  const [row] = await database.dataSource().query(`SELECT ${counts.join(", ")}`);
  return row;
}

/** Does what must leave no trace: no row, and no fault of ours in the log. */
async function leavesNoTrace(action: () => Promise<void>): Promise<void> {
  const before = await countRows();
  const lines = said.length;
  await action();
  expect(await countRows()).toEqual(before);
  expect(said.slice(lines)).toEqual([]);
}

// Whatever a test has sent: the server still answers.
afterEach(async () => {
  expect((await ask("{ viewer { name } }")).answer.data).toEqual({ viewer: { name: "local" } });
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
});

const text = "The ferry will sail in April, Mara Venn said. “We are ready,” she told the council.";

describe("the same article many times at once", () => {
  it("becomes one article with one set of statements, and every answer is the same", async () => {
    const article = { url: "https://quay.example/ferry", outlet: "Quay Observer", text };
    const before = await countRows();
    const answers = await Promise.all(Array.from({ length: 50 }, () => ingest(article)));
    const [first] = answers;
    expect(first?.[0]).toMatchObject({ newVersion: false, duplicateOf: null, problems: [] });
    for (const answer of answers) expect(answer).toEqual(first);
    const after = await countRows();
    expect(after.article).toBe((before.article ?? 0) + 1);
    expect(after.article_version).toBe((before.article_version ?? 0) + 1);
    expect(after.statement).toBe((before.statement ?? 0) + 2);
    // Sent once more it adds nothing anywhere.
    await leavesNoTrace(async () => {
      expect(await ingest(article)).toEqual(first);
    });
  });

  it("becomes one article also without an address", async () => {
    const article = { outlet: "Quay Observer", text: `Without an address. ${text}` };
    const before = await countRows();
    const answers = await Promise.all(Array.from({ length: 50 }, () => ingest(article)));
    expect(new Set(answers.map(([result]) => result?.article?.id)).size).toBe(1);
    expect((await countRows()).article).toBe((before.article ?? 0) + 1);
  });
});

describe("articles that cannot be stored", () => {
  it.each([
    ["an empty text", { text: "" }, "text: empty"],
    ["a text of blanks", { text: " \n\u00a0\t" }, "text: empty"],
    ["no text", { url: "https://quay.example/none" }, "text: empty"],
    ["6 MB of text", { text: "a".repeat(6_000_000) }, "text: 6000000 bytes are too many"],
    ["an address of another kind", { text, url: "javascript:alert(1)" }, "url: "],
    ["a headline of a whole page", { text, headline: "h".repeat(3000) }, "headline: "],
  ])("refuses %s and says why", async (_name, article, problem) => {
    await leavesNoTrace(async () => {
      const [result] = await ingest(article);
      expect(result).toMatchObject({ article: null, newVersion: false, duplicateOf: null });
      expect(result?.problems).toEqual([expect.stringContaining(problem)]);
    });
  });

  it("stores the others that came with it", async () => {
    const good = { url: "https://quay.example/good", text: `Good. ${text}` };
    const results = await ingest({ text: "" }, good, { text: "\n" });
    expect(results.map(({ article }) => article !== null)).toEqual([false, true, false]);
  });

  it.each([
    ["an address without a scheme", { text, url: "quay.example" }],
    ["a date that does not exist", { text, publishedAt: "2025-02-30T00:00:00Z" }],
    ["a field that does not exist", { text, author: "x" }],
    ["a number for a text", { text: 7 }],
    ["null", null],
  ])("refuses %s with an error", async (_name, article) => {
    await leavesNoTrace(async () => {
      const { answer } = await ask(INGEST, { articles: [article] });
      expect(answer.data ?? null).toBeNull();
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors?.[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|BAD_INPUT)$/);
    });
  });

  it("refuses more than 50 at a time", async () => {
    await leavesNoTrace(async () => {
      const articles = Array.from({ length: 51 }, (_, n) => ({ text: `${n} ${text}` }));
      const { answer } = await ask(INGEST, { articles });
      expect(answer.errors).toMatchObject([{ extensions: { code: "LIMIT" } }]);
    });
  });
});

describe("articles with oddities", () => {
  it("stores NUL and lone surrogates as replacement marks, and says so", async () => {
    const [nul] = await ingest({ text: `Nul \0. ${text}` });
    expect(nul?.article?.text).toBe(`Nul \ufffd. ${text}`);
    expect(nul?.problems).toEqual(["1 NUL character(s) became U+FFFD."]);
    // As JSON escapes: halves of pairs cannot be sent as UTF-8.
    const [lone] = await ingest({ text: `Lone \ud83d and \udc00. ${text}` });
    expect(lone?.article?.text).toBe(`Lone \ufffd and \ufffd. ${text}`);
    expect(lone?.problems).toEqual(["2 lone surrogate(s) became U+FFFD."]);
  });

  it("stores odd characters in every other field too", async () => {
    const odd = "odd \0 and \ud83d";
    const [result] = await ingest({
      text: `Odd. ${text}`,
      outlet: odd,
      headline: odd,
      bylines: [odd],
    });
    expect(result?.article).not.toBeNull();
  });

  it("leaves a date in the future out, and says so", async () => {
    const [result] = await ingest({ text: `Future. ${text}`, publishedAt: "2999-01-01T00:00:00Z" });
    expect(result?.article?.publishedAt).toBeNull();
    expect(result?.problems).toEqual([
      "publishedAt: 2999-01-01T00:00:00.000Z lies in the future and was left out.",
    ]);
  });
});

describe("requests that are wrong", () => {
  it("refuses a body of 50 MB", async () => {
    await leavesNoTrace(async () => {
      const body = JSON.stringify({
        query: INGEST,
        variables: { articles: [{ text: "a".repeat(50 * 1024 * 1024) }] },
      });
      // A server that refuses early may close the connection while the client is still sending.
      const refused = await post(body).catch(() => null);
      if (refused === null) return;
      expect(refused.status).toBe(413);
      expect(refused.answer.errors).toMatchObject([{ extensions: { code: "LIMIT" } }]);
    });
  });

  it("refuses bytes that are not UTF-8", async () => {
    await leavesNoTrace(async () => {
      const body = JSON.stringify({
        query: INGEST,
        variables: { articles: [{ text: "caf\xe9" }] },
      });
      const { status, answer } = await post(Buffer.from(body, "latin1"));
      expect(status).toBe(400);
      expect(answer.errors?.[0]?.message).toContain("not UTF-8");
    });
  });

  it.each([
    ["a syntax error", "{ articles {", "Syntax Error"],
    ["a field that does not exist", "{ articels { totalCount } }", 'Cannot query field "articels"'],
    ["an id that is none", '{ node(id: "nonsense") { id } }', '"nonsense" is not an id'],
    ["a page of nothing", "{ articles(first: 0) { totalCount } }", "from 1 to 100, got 0"],
    [
      "a page of 100000",
      "{ statements(first: 100000) { totalCount } }",
      "from 1 to 100, got 100000",
    ],
    ["a cursor that is none", '{ claims(after: "x") { totalCount } }', "after: not a cursor"],
  ])("tells %s", async (_name, query, message) => {
    await leavesNoTrace(async () => {
      const { answer } = await ask(query);
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors?.[0]?.message).toContain(message);
    });
  });

  it("answers null for ids of what is not there", async () => {
    const id = Buffer.from("Article:999999999").toString("base64url");
    const { answer } = await ask(`{ node(id: "${id}") { id } article(id: "${id}") { id } }`);
    expect(answer.data).toEqual({ node: null, article: null });
  });
});
