import type { Command } from "commander";
import type { ReadOptions } from "../actions/read";

const HELP = `
Needs no database. Takes the files that ingest takes.

--json prints one JSON object per article and line: its facts, text, statements, actors, mentions
and times, with offsets in UTF-16 code units.
--attributions takes JSON lines {"id", "text", "title"?, "date"?} and prints, line by line,
{"id", "attributions": [{"content", "cue", "source", "speaker", "type", "nested_in", "class",
"stated"}]}: the statements, and behind them, with "stated": false, what annotators of corpora
count beside statements (feelings, reactions, unsure ones) and Hearsay does not keep.
--explain prints sentence by sentence what each rule proposed, which step took or dropped it and
why, and the sentence's dependency tree; then the reading.
--language-model puts the article to the model of HEARSAY_LLM_URL and HEARSAY_LLM_MODEL (see
"hearsay serve --help"); without it nothing is sent anywhere.
--html writes one page for a browser: the text of one article with its statements coloured by
speaker, and a list of them; what is no statement is marked apart. It needs no network and runs no scripts.

Examples:
  $ hearsay read article.txt
  $ hearsay read article.txt --json | jq '.statements[].cue.exact'
  $ hearsay read - < article.txt
  $ hearsay read article.txt --explain | less -R
  $ hearsay read article.txt --html --output reading.html
  $ hearsay read corpus.jsonl --attributions > predictions.jsonl`;

/** `hearsay read`: shows what is found in an article. */
export function addReadCommand(program: Command): void {
  program
    .command("read")
    .summary("show what is found in an article, without a database")
    .description("Shows who is said to have said what in an article. Nothing is stored.")
    .argument("<file>", 'an article, several as JSON lines, or "-" for standard input')
    .option("--json", "print JSON for machines")
    .option("--attributions", "read JSON lines with ids and print attributions for a scorer")
    .option(
      "--explain",
      "show what was proposed for each sentence, and why it was taken or dropped",
    )
    .option("--html", "write one article and its statements as a page for a browser")
    .option("-o, --output <file>", "write the page to a file")
    .option("--language-model", "let the language model of the settings read")
    .addHelpText("after", HELP)
    .action(async (file: string, options: ReadOptions) => {
      const { runRead } = await import("../actions/read.js");
      process.exitCode = await runRead(file, options);
    });
}
