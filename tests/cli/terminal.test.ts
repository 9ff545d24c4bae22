import { execFile, spawnSync } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { useDatabase } from "../support/database";
import { program } from "./run-hearsay";

// util-linux' script runs a command on a terminal of its own; its options are others on macOS.
const hasScript = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes(
  "util-linux",
);
const describeOnTerminal = hasScript ? describe : describe.skip;
const samples = join(__dirname, "../../samples");

const database = useDatabase();

/** What a run shows on a terminal, its escape sequences included. */
async function onTerminal(
  command: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const run = `"${process.execPath}" "${program}" ${command}`;
  const { stdout } = await promisify(execFile)(
    "script",
    ["--quiet", "--return", "--command", run, "/dev/null"],
    {
      env: { PATH: process.env.PATH, TERM: "xterm", ...env },
    },
  );
  return stdout;
}

describeOnTerminal("hearsay on a terminal", () => {
  const read = `read "${join(samples, "a-1-message-to-tehran.md")}"`;

  it("colours a reading, and not where NO_COLOR is set", async () => {
    expect(await onTerminal(read)).toContain("\u001b[1mStatements\u001b[22m");
    expect(await onTerminal(read, { NO_COLOR: "1" })).not.toContain("\u001b");
  });

  it("shows a bar that reaches the end while articles are stored, and the sum below it", async () => {
    const shown = await onTerminal(`ingest "${samples}"`, { DATABASE_URL: database.url() });
    expect(shown).toMatch(/100% \| \d+ articles, 0 failed/);
    expect(shown.trimEnd().split("\n").at(-1)).toMatch(/^\d+ articles: \d+ new, /);
  });

  it("shows no bar between results on the same terminal", async () => {
    const shown = await onTerminal(`ingest --json "${samples}"`, { DATABASE_URL: database.url() });
    expect(shown).not.toContain("%");
    expect(shown).toContain('"status":"unchanged"');
  });
});
