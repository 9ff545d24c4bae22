import { type Command, Option } from "commander";
import type { QueryOptions } from "../actions/query";

const HELP = `
A --var value is JSON where that fits the variable's type, else a string.
--format table and csv show one list of the answer: nested objects become dotted columns, nested
lists are joined with "; ". With several lists, --path says which.
The tables are brought up to this version first, as serve does.

Examples:
  $ hearsay query statements.graphql
  $ hearsay query said.graphql --var speaker=KAN --var first=5
  $ hearsay query said.graphql --var 'published={"from":"2026-01-01"}' --format csv > said.csv
  $ hearsay query all.graphql --operation Latest --format table --path articles.nodes
  $ echo '{ outlets { name } }' | hearsay query - --format table`;

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** `hearsay query`: answers a GraphQL document from the database. */
export function addQueryCommand(program: Command): void {
  program
    .command("query")
    .summary("answer a GraphQL query from the database")
    .description("Answers one GraphQL operation from the database; needs no running server.")
    .argument("<file>", 'file with the GraphQL document, or "-" for standard input')
    .option("--var <name=value>", "set a variable of the operation; may be repeated", collect, [])
    .option("--operation <name>", "which operation, where the document has several")
    .addOption(
      new Option("--format <format>", "how to write the answer")
        .choices(["json", "table", "csv"])
        .default("json"),
    )
    .option("--path <list>", "which list of the answer to make a table of, e.g. articles.nodes")
    .addHelpText("after", HELP)
    .action(async (file: string, options: QueryOptions) => {
      const { runQuery } = await import("../actions/query.js");
      process.exitCode = await runQuery(file, options);
    });
}
