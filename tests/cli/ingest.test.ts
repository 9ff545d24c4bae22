import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { useDatabase } from "../support/database";
import { program, type Ran, runHearsay } from "./run-hearsay";

const database = useDatabase();
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-ingest-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const environment = () => ({ DATABASE_URL: database.url() });

const ingest = (args: readonly string[], input?: string | Uint8Array): Promise<Ran> =>
  runHearsay(["ingest", ...args], {
    cwd: folder,
    env: environment(),
    ...(input === undefined ? {} : { input }),
  });

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), content);
}

/** An article whose words are nobody else's. */
let counter = 0;
function article(fields: readonly string[] = []): string {
  counter += 1;
  const url = `url: https://quay.example/${counter}`;
  const facts = ["outlet: The Quay Observer", url, ...fields].join("\n");
  return `---\n${facts}\n---\nFerry number ${counter} will sail in April, Mara Venn said.\n`;
}

async function rows(table: string): Promise<number> {
  const [{ count }] = await database
    .dataSource()
    .query(`SELECT count(*)::int AS count FROM ${table}`);
  return count;
}

const jsonLines = (stdout: string): readonly Record<string, unknown>[] =>
  stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("hearsay ingest", () => {
  it("stores an article with its statements and sums up on stdout", async () => {
    await write("a.txt", article(["headline: Ferry to sail"]));
    const before = await rows("statement");
    expect(await ingest(["a.txt"])).toEqual({
      stdout: "1 article: 1 new, 0 with a new version, 0 unchanged, 0 failed\n",
      stderr: "",
      exitCode: 0,
    });
    expect(await rows("statement")).toBe(before + 1);
  });

  it("changes nothing when the same comes again, and adds a version when the text has changed", async () => {
    const first = article();
    await write("a.md", first);
    await ingest(["a.md"]);
    expect((await ingest(["a.md"])).stdout).toContain("0 new, 0 with a new version, 1 unchanged");
    await write("a.md", first.replace("April", "May"));
    expect((await ingest(["a.md"])).stdout).toContain("0 new, 1 with a new version, 0 unchanged");
  });

  it("finds articles in folders at any depth, in the order of their names, and passes other files over", async () => {
    await write("b/2.txt", article());
    await write("b/deep/er/3.md", article());
    await write("b/1.jsonl", `${JSON.stringify({ text: `Line ${article()}` })}\n`);
    await write("b/picture.png", "not an article");
    await write("b/.hidden.txt", article());
    await symlink(join(folder, "b"), join(folder, "b/loop"));
    const { stdout, stderr, exitCode } = await ingest(["b", "--json"]);
    expect(exitCode).toBe(0);
    expect(jsonLines(stdout).map(({ name }) => name)).toEqual([
      "b/1.jsonl:1",
      "b/2.txt",
      "b/deep/er/3.md",
    ]);
    expect(stderr).toBe("3 articles: 3 new, 0 with a new version, 0 unchanged, 0 failed\n");
  });

  it("prints one JSON object per article, with ids that the API knows", async () => {
    await write("a.txt", article());
    const [result] = jsonLines((await ingest(["a.txt", "--json"])).stdout);
    expect(result).toEqual({
      name: "a.txt",
      status: "new",
      article: expect.any(String),
      version: expect.any(String),
      duplicateOf: null,
      problems: [],
    });
    const query = `{ node(id: ${JSON.stringify(result?.article)}) { ... on Article { outlet { name } } } }`;
    const answer = await runHearsay(["query", "-"], { env: environment(), input: query });
    expect(JSON.parse(answer.stdout)).toEqual({
      data: { node: { outlet: { name: "The Quay Observer" } } },
    });
  });

  it("reads JSON lines and text from standard input", async () => {
    const lines = [1, 2, 3].map((n) =>
      JSON.stringify({ outlet: "Wire", text: `${n}: ${article()}` }),
    );
    expect((await ingest(["-"], lines.join("\n"))).stdout).toContain("3 articles: 3 new");
    expect((await ingest(["-"], article())).stdout).toContain("1 article: 1 new");
  });

  it("names what cannot be stored, stores the rest, and ends with 3", async () => {
    await write("good.txt", article());
    await write("field.txt", "---\nauthor: Nobody\n---\nText.");
    await write("empty.txt", "");
    await write("latin1.txt", Buffer.from("Caf\xe9 closed, he said.", "latin1"));
    await write(
      "lines.jsonl",
      `{"text":"${"Fine, she said. ".repeat(3)}"}\nnot json\n{"text":7}\n`,
    );
    const { stdout, stderr, exitCode } = await ingest(["missing.txt", ".", "--json"]);
    expect(exitCode).toBe(3);
    expect(jsonLines(stdout).map(({ name, status }) => [name, status])).toEqual([
      ["empty.txt", "failed"],
      ["field.txt", "failed"],
      ["good.txt", "new"],
      ["latin1.txt", "failed"],
      ["lines.jsonl:1", "new"],
      ["lines.jsonl:2", "failed"],
      ["lines.jsonl:3", "failed"],
    ]);
    expect(stderr.split("\n")).toEqual([
      "hearsay: missing.txt: there is no such file",
      expect.stringMatching(/^hearsay: empty.txt: text: empty/),
      expect.stringMatching(/^hearsay: field.txt: unknown field "author"/),
      expect.stringMatching(/^hearsay: latin1.txt: byte 4 is not UTF-8/),
      expect.stringMatching(/^hearsay: lines.jsonl:2: not JSON/),
      expect.stringMatching(/^hearsay: lines.jsonl:3: text is missing/),
      "2 articles: 2 new, 0 with a new version, 0 unchanged, 6 failed",
      "",
    ]);
  });

  it("refuses with 2, and touches nothing, when nothing at all can be read", async () => {
    const before = await rows("article");
    await write("page.html", "<p>Hello</p>");
    await mkdir(join(folder, "nothing"));
    const { stdout, stderr, exitCode } = await ingest(["page.html", "nothing", "missing"]);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain(
      "page.html: not a kind of file that holds articles; expected .txt, .md",
    );
    expect(stderr).toContain("nothing: the folder holds no articles");
    expect(stderr).toContain("missing: there is no such file");
    expect(await rows("article")).toBe(before);
  });

  it("refuses a text of 50 MB, alone and as a JSON line", async () => {
    const before = await rows("article");
    const huge = "She left, he said. ".repeat(2_700_000);
    await write("huge.txt", huge);
    const alone = await ingest(["huge.txt"]);
    expect(alone.exitCode).toBe(2);
    expect(alone.stderr).toMatch(/^hearsay: huge.txt: the file is larger than 16777216 bytes/);
    const asLine = await ingest(["-"], JSON.stringify({ text: huge }));
    expect(asLine.exitCode).toBe(2);
    expect(asLine.stderr).toMatch(/^hearsay: standard input:1: text: 51300000 bytes are too many/);
    expect(await rows("article")).toBe(before);
  });

  it("keeps what PostgreSQL can hold of odd characters, and says what it changed", async () => {
    const lines = [
      JSON.stringify({ text: `Nul \0 here. ${article()}` }),
      `{"text":"Half \\ud83d of a pair. ${counter}"}`,
      JSON.stringify({ text: `Tomorrow. ${article()}`, published: "2999-01-01" }),
    ];
    const { stdout, exitCode } = await ingest(["-", "--json"], lines.join("\n"));
    expect(exitCode).toBe(0);
    expect(jsonLines(stdout).map(({ problems }) => problems)).toEqual([
      ["1 NUL character(s) became U+FFFD."],
      ["1 lone surrogate(s) became U+FFFD."],
      ["publishedAt: 2999-01-01T00:00:00.000Z lies in the future and was left out."],
    ]);
    const plain = await ingest(["-"], `Again \0. ${article()}`);
    expect(plain.stderr).toBe("standard input: 1 NUL character(s) became U+FFFD.\n");
  });

  it("stores an article once when several processes bring it at the same time", async () => {
    await write("a.txt", article());
    const before = await rows("article");
    const runs = await Promise.all([1, 2, 3, 4].map(() => ingest(["a.txt", "--json"])));
    const results = runs.flatMap(({ stdout }) => jsonLines(stdout));
    expect(new Set(results.map((result) => result.article)).size).toBe(1);
    expect(results.filter(({ status }) => status === "new")).toHaveLength(1);
    expect(await rows("article")).toBe(before + 1);
  });

  it("stops when it is interrupted, also while it waits, and says how far it came", async () => {
    const child = spawn(process.execPath, [program, "ingest", "-", "--json"], {
      env: { PATH: process.env.PATH, ...environment() },
    });
    const notes = text(child.stderr);
    const ended = once(child, "close");
    const stored = once(child.stdout, "data");
    child.stdin.write(`${JSON.stringify({ text: article() })}\n`);
    await stored;
    const before = await rows("article");
    // It waits for more now, which does not come.
    child.kill("SIGINT");
    const [exitCode] = await ended;
    expect(exitCode).toBe(130);
    expect(await notes).toBe("1 article: 1 new, 0 with a new version, 0 unchanged, 0 failed\n");
    expect(await rows("article")).toBe(before);
  });
});
