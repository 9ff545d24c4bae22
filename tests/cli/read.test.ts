import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { complete, startModelServer } from "../server/language-model/model-server";
import { runHearsay } from "./run-hearsay";

const ARTICLE = `---
outlet: The Quay Observer
headline: Ferry talks to resume
published: 2026-03-05T08:00:00Z
---
Talks on the night ferry will resume in April, Mara Venn said.

“We are close,” she told the Quay Observer. “The boats will run.”
`;

let folder: string;
const inFolder = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-read-"));
  await writeFile(inFolder("article.txt"), ARTICLE);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("hearsay read", () => {
  it("prints who said what, without colours where no terminal is", async () => {
    const { stdout, stderr, exitCode } = await runHearsay(["read", inFolder("article.txt")]);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(stdout).toMatch(
      /^Ferry talks to resume \(The Quay Observer, 2026-03-05T08:00:00.000Z\)\n/,
    );
    expect(stdout).toContain("Mara Venn");
    expect(stdout).toContain("Talks on the night ferry will resume in April");
    expect(stdout).toContain("We are close,");
    expect(stdout).not.toContain("\u001b");
  });

  it("prints one JSON object per article, whose spans slice its text", async () => {
    const { stdout, exitCode } = await runHearsay(["read", inFolder("article.txt"), "--json"]);
    expect(exitCode).toBe(0);
    const reading = JSON.parse(stdout);
    expect(reading).toMatchObject({
      name: inFolder("article.txt"),
      outlet: "The Quay Observer",
      publishedAt: "2026-03-05T08:00:00.000Z",
      reader: expect.any(String),
    });
    const cues = reading.statements.flatMap((statement: { cue: unknown }) => statement.cue ?? []);
    expect(cues.map((cue: { exact: string }) => cue.exact)).toEqual(
      expect.arrayContaining(["said", "told"]),
    );
    for (const { start, end, exact } of cues) expect(reading.text.slice(start, end)).toBe(exact);
  });

  it("explains sentence by sentence what was proposed, then shows the reading", async () => {
    const { stdout, stderr, exitCode } = await runHearsay([
      "read",
      inFolder("article.txt"),
      "--explain",
    ]);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(stdout).toMatch(
      /\nTalks on the night ferry will resume in April, Mara Venn said\.\n(?: {4}.*\n)* {4}\+ \S+ \d\.\d\d .*\n(?: {8}.*\n)* {8}taken as statement 1\n/,
    );
    expect(stdout).toMatch(/\nStatements\n1 Mara Venn/);
    expect(stdout).not.toContain("\u001b");
  });

  it("writes one article as a page, to stdout or to a file", async () => {
    const page = await runHearsay(["read", inFolder("article.txt"), "--html"]);
    expect({ stderr: page.stderr, exitCode: page.exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(page.stdout).toMatch(/^<!doctype html>\n/);
    expect(page.stdout).toContain("<h1>Ferry talks to resume</h1>");
    const output = inFolder("reading.html");
    const written = await runHearsay(["read", "-", "--html", "--output", output], {
      input: ARTICLE,
    });
    expect(written).toEqual({ stdout: "", stderr: `wrote ${output}\n`, exitCode: 0 });
    expect(await readFile(output, "utf8")).toBe(page.stdout);
  });

  it.each([
    [["--html", "--json"], "--json and --html are different forms of output"],
    [["--explain", "--attributions"], "--attributions and --explain are different forms"],
    [["--output", "x.html"], "--output says where a page goes: add --html"],
    [
      ["--html", "--output", join("no", "such", "folder.html")],
      "the page cannot be written: ENOENT",
    ],
  ])("refuses %j with a message and exit code 2", async (options, message) => {
    const { stdout, stderr, exitCode } = await runHearsay([
      "read",
      inFolder("article.txt"),
      ...options,
    ]);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("shows no more than one article as a page", async () => {
    const line = JSON.stringify({ text: "She left, he said." });
    const several = await runHearsay(["read", "-", "--html"], { input: `${line}\n${line}\n` });
    expect({ stdout: several.stdout, exitCode: several.exitCode }).toEqual({
      stdout: "",
      exitCode: 2,
    });
    expect(several.stderr).toContain("standard input: --html shows one article");
    expect(await runHearsay(["read", "-", "--html"], { input: `${line}\n` })).toMatchObject({
      stdout: expect.stringMatching(/^<!doctype html>/),
      exitCode: 0,
    });
  });

  it("reads text and JSON lines from standard input, telling them apart by themselves", async () => {
    const asText = await runHearsay(["read", "-", "--json"], { input: ARTICLE });
    const [, , , , , ...body] = ARTICLE.split("\n");
    const facts = { outlet: "The Quay Observer", published: "2026-03-05T08:00:00Z" };
    const line = { ...facts, text: body.join("\n") };
    const asLines = await runHearsay(["read", "-", "--json"], {
      input: `\n ${JSON.stringify(line)}\n${JSON.stringify({ text: "Nothing was said." })}\n`,
    });
    expect(JSON.parse(asText.stdout).outlet).toBe("The Quay Observer");
    const [first, second, end] = asLines.stdout.split("\n");
    expect(JSON.parse(first ?? "")).toMatchObject({
      name: "standard input:2",
      outlet: "The Quay Observer",
      statements: JSON.parse(asText.stdout).statements,
    });
    expect(JSON.parse(second ?? "").statements).toEqual([]);
    expect(end).toBe("");
  });

  it("asks a language model only where it is told to", async () => {
    const model = await startModelServer();
    const statement = { content: "The boats will run", cue: "told", source: "she" };
    model.behave((response) => complete(response, JSON.stringify({ statements: [statement] })));
    const { url, model: name } = model.settings;
    const env = { HEARSAY_LLM_URL: url, HEARSAY_LLM_MODEL: name };
    await runHearsay(["read", inFolder("article.txt")], { env });
    expect(model.questions).toEqual([]);
    const command = ["read", inFolder("article.txt"), "--json", "--language-model"];
    const { stdout, exitCode } = await runHearsay(command, { env });
    await model.stop();
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      reader: "language-model-1 test-model",
      statements: [{ rule: "language-model", content: [{ exact: "“The boats will run.”" }] }],
    });
  });

  it("refuses to ask a language model that is not set", async () => {
    const { stderr, exitCode } = await runHearsay(["read", "-", "--language-model"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("HEARSAY_LLM_URL and HEARSAY_LLM_MODEL");
  });

  it("says what it had to change in a text", async () => {
    const input = "The price rose, the\u0000 minister said.";
    const { stdout, stderr, exitCode } = await runHearsay(["read", "-"], { input });
    expect(exitCode).toBe(0);
    expect(stderr).toBe("standard input: 1 NUL character(s) became U+FFFD.\n");
    expect(stdout).not.toContain("\u0000");
  });

  it("names each article that cannot be read, reads the others, and ends with 3", async () => {
    const lines = [
      '{"text":"She left, he said."}',
      '{"text":""}',
      '{"txt":"x"}',
      "[]",
      '{"text":"Fine."}',
    ];
    const { stdout, stderr, exitCode } = await runHearsay(["read", "-", "--json"], {
      input: lines.join("\n"),
    });
    expect(exitCode).toBe(3);
    expect(stdout.trim().split("\n")).toHaveLength(2);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringContaining("standard input:2: text: empty"),
      expect.stringContaining("standard input:3: text is missing"),
      expect.stringContaining("standard input:4: not an object"),
    ]);
  });

  it.each([
    ["missing.txt", null, "missing.txt: there is no such file"],
    [
      "page.html",
      "<p>Hello</p>",
      "page.html: not a kind of file that holds articles; expected .txt, .md",
    ],
    ["empty.txt", "", "empty.txt: text: empty"],
    ["blank.md", " \n\n\t", "blank.md: text: empty"],
    [
      "binary.txt",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]),
      "binary.txt: byte 0 is not UTF-8",
    ],
    [
      "latin1.txt",
      Buffer.from("caf\xe9 closed, he said", "latin1"),
      "latin1.txt: byte 4 is not UTF-8",
    ],
    ["field.txt", "---\nauthor: x\n---\nText.", 'unknown field "author"'],
    ["date.txt", "---\npublished: soon\n---\nText.", 'date.txt: published: "soon"'],
    ["open.txt", "---\noutlet: x\nText.", "open.txt: front matter is not closed"],
    ["none.jsonl", '{"text": 1}\n', "none.jsonl:1: text is missing"],
  ])("refuses %s with a message and exit code 2", async (name, content, message) => {
    if (content !== null) await writeFile(inFolder(name), content);
    const { stdout, stderr, exitCode } = await runHearsay(["read", inFolder(name)]);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("refuses a folder without articles", async () => {
    const empty = await mkdtemp(inFolder("empty-"));
    const { stderr, exitCode } = await runHearsay(["read", empty]);
    expect(stderr).toContain("the folder holds no articles");
    expect(exitCode).toBe(2);
  });

  it.each([
    ["6 MB", 6, "standard input: text: 6000000 bytes are too many; expected at most 2000000"],
    ["50 MB", 50, "standard input: the file is larger than 16777216 bytes; expected one article"],
  ])("refuses a text of %s", async (_size, megabytes, message) => {
    const input = "x ".repeat(megabytes * 5e5 - 1).concat("x.");
    const { stdout, stderr, exitCode } = await runHearsay(["read", "-"], { input });
    expect({ printed: stdout.length, exitCode }).toEqual({ printed: 0, exitCode: 2 });
    expect(stderr).toMatch(`hearsay: ${message}`);
  });
});
