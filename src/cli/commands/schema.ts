import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { writeNote, writeResult } from "../output";

const EXAMPLES = `
Needs no database.

Examples:
  $ hearsay schema
  $ hearsay schema --write schema.graphql`;

/** `hearsay schema`: the GraphQL schema in its definition language. */
export function addSchemaCommand(program: Command): void {
  program
    .command("schema")
    .summary("print the GraphQL schema")
    .description("Prints the GraphQL schema in its definition language (SDL).")
    .option("-w, --write <file>", "write it to a file instead")
    .addHelpText("after", EXAMPLES)
    .action(async ({ write }: { readonly write?: string }) => {
      const { printHearsaySchema } = await import("../../api/schema.js");
      const schema = await printHearsaySchema();
      if (write === undefined) return writeResult(schema);
      await writeFile(write, schema);
      writeNote(`wrote ${write}`);
    });
}
