import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentOfText, ingestArticle } from "../../src/ingest/ingest-article";
import { useDatabase } from "../support/database";
import { type Ran, runHearsay } from "./run-hearsay";

const database = useDatabase();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-query-"));
  for (const [outlet, headline, day] of [
    ["Quay Observer", "Ferry to sail, =1+1", "2026-03-01"],
    ["Harbour Gazette", "Ferry stays in", "2026-03-02"],
    ["Quay Observer", "“Never”, says Venn", "2026-03-03"],
  ] as const) {
    await ingestArticle(database.dataSource(), {
      ...documentOfText(`The ferry will sail in April, Mara Venn said. ${headline}.`),
      outlet,
      headline,
      publishedAt: new Date(day),
    });
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const query = (document: string, ...args: readonly string[]): Promise<Ran> =>
  runHearsay(["query", "-", ...args], { env: { DATABASE_URL: database.url() }, input: document });

const LATEST = `
  query Latest($first: Int = 20, $text: String) {
    articles(filter: { text: $text }, first: $first) {
      totalCount
      nodes { headline outlet { name } publishedAt }
    }
  }`;

describe("hearsay query", () => {
  it("prints the answer as JSON in GraphQL's own form", async () => {
    const { stdout, stderr, exitCode } = await query(LATEST, "--var", "first=1");
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(JSON.parse(stdout)).toEqual({
      data: {
        articles: {
          totalCount: 3,
          nodes: [
            {
              headline: "“Never”, says Venn",
              outlet: { name: "Quay Observer" },
              publishedAt: "2026-03-03T00:00:00.000Z",
            },
          ],
        },
      },
    });
  });

  it("reads the document from a file and takes the operation that is named", async () => {
    const file = join(folder, "two.graphql");
    await writeFile(file, `${LATEST} query Outlets { outlets { name } }`);
    const env = { DATABASE_URL: database.url() };
    const { stdout } = await runHearsay(["query", file, "--operation", "Outlets"], { env });
    expect(JSON.parse(stdout)).toEqual({
      data: { outlets: [{ name: "Harbour Gazette" }, { name: "Quay Observer" }] },
    });
    const unnamed = await runHearsay(["query", file], { env });
    expect(unnamed).toMatchObject({ stdout: "", exitCode: 2 });
    expect(unnamed.stderr).toContain(
      "more than one operation: choose one with --operation: Latest, Outlets",
    );
  });

  it("prints one list as CSV that a spreadsheet takes for text", async () => {
    const { stdout, exitCode } = await query(LATEST, "--format", "csv");
    expect(exitCode).toBe(0);
    expect(stdout).toBe(
      [
        "headline,outlet.name,publishedAt",
        '"“Never”, says Venn",Quay Observer,2026-03-03T00:00:00.000Z',
        "Ferry stays in,Harbour Gazette,2026-03-02T00:00:00.000Z",
        '"Ferry to sail, =1+1",Quay Observer,2026-03-01T00:00:00.000Z',
        "",
      ].join("\n"),
    );
  });

  it("prints one list as a table, by its path where there are several", async () => {
    const both = "{ outlets { name } articles { nodes { headline } } }";
    const { stdout } = await query(both, "--format", "table", "--path", "outlets");
    expect(stdout).toBe("name\n---------------\nHarbour Gazette\nQuay Observer\n");
    const several = await query(both, "--format", "table");
    expect(several).toMatchObject({ stdout: "", exitCode: 2 });
    expect(several.stderr).toContain(
      "the answer holds 2 lists (outlets, articles.nodes): choose one with --path",
    );
  });

  it("gives a String variable its text though it looks like a number", async () => {
    const { stdout, exitCode } = await query(LATEST, "--var", "text=2026");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).data.articles.totalCount).toBe(0);
  });

  it.each([
    ["a syntax error", "{ articles {", [], /^hearsay: Syntax Error: .*\n\nstandard input:1:13/],
    ["an unknown field", "{ articles { nodes { title } } }", [], /Cannot query field "title"/],
    ["an unknown id", '{ article(id: "QXJ0aWNsZTo5OTk5OTk") { headline } }', [], null],
    ["something that is no id", '{ node(id: "nonsense") { id } }', [], /is not an id/],
    ["a page of nothing", "{ articles(first: 0) { totalCount } }", [], /first/],
    ["a page that is too long", "{ articles(first: 100000) { totalCount } }", [], /first/],
  ])("tells %s on stderr with exit code 1", async (name, document, args, message) => {
    const { stdout, stderr, exitCode } = await query(document, ...args);
    if (message === null) {
      // What is not there is null, as GraphQL has it.
      expect({ name, exitCode, stdout: JSON.parse(stdout) }).toEqual({
        name,
        exitCode: 0,
        stdout: { data: { article: null } },
      });
      return;
    }
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\bat .*\.js:\d+/);
  });

  it.each([
    ["an unknown operation", LATEST, ["--operation", "Other"], "no operation Other"],
    ["an unknown variable", LATEST, ["--var", "last=1"], "it has first (Int), text (String)"],
    ["a variable of another type", LATEST, ["--var", "first=many"], "--var first: expected Int"],
    ["a pair without =", LATEST, ["--var", "first"], "expected name=value"],
    [
      "a missing variable",
      "query($id: ID!) { node(id: $id) { id } }",
      [],
      "needs the variable id (ID!)",
    ],
    ["nothing that is a list", "{ viewer { name } }", ["--format", "csv"], "holds no list"],
  ])("refuses %s with exit code 2", async (_name, document, args, message) => {
    const { stdout, stderr, exitCode } = await query(document, ...args);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain(message);
  });

  it("refuses files that are not there or not text", async () => {
    const binary = join(folder, "binary.graphql");
    await writeFile(binary, Buffer.from([0x7b, 0xff, 0xfe]));
    expect(await runHearsay(["query", binary])).toMatchObject({
      stdout: "",
      stderr: expect.stringContaining("byte 1 is not UTF-8"),
      exitCode: 2,
    });
    expect(await runHearsay(["query", join(folder, "missing.graphql")])).toMatchObject({
      stdout: "",
      stderr: expect.stringContaining("missing.graphql: there is no such file"),
      exitCode: 2,
    });
    expect(await runHearsay(["query", folder])).toMatchObject({
      stdout: "",
      stderr: expect.stringContaining("is a folder; expected a file"),
      exitCode: 2,
    });
  });
});
