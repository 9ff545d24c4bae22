import type { Command } from "commander";
import type { IngestOptions } from "../actions/ingest";

const HELP = `
Files: .txt and .md hold one article, its facts as front matter (outlet, url, headline, byline,
published, language, status, dateline); .jsonl and .ndjson hold one JSON object a line with "text"
and the same fields. Folders are searched to any depth. "-" reads either form from standard input.

The same article again changes nothing; a changed text under the same url is a new version.
Works while "hearsay serve" runs. What fails is named on stderr, and the others go on.

Examples:
  $ hearsay ingest article.txt
  $ hearsay ingest articles/ more.jsonl
  $ zcat archive.jsonl.gz | hearsay ingest - --json > results.jsonl`;

/** `hearsay ingest`: reads articles and stores what they say. */
export function addIngestCommand(program: Command): void {
  program
    .command("ingest")
    .summary("read articles into the database")
    .description("Reads articles, finds who said what in them, and stores it all in the database.")
    .argument("<paths...>", 'files, folders, or "-" for standard input')
    .option("--json", "print one JSON object per article instead of a summary")
    .addHelpText("after", HELP)
    .action(async (paths: readonly string[], options: IngestOptions) => {
      const { runIngest } = await import("../actions/ingest.js");
      process.exitCode = await runIngest(paths, options);
    });
}
