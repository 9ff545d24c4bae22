import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { writeNote, writeResult } from "../output";

const EXAMPLES = `
Needs no database.

Examples:
  $ hearsay schema
  $ hearsay schema --write schema.graphql
  $ hearsay schema --json --write introspection.json`;

interface SchemaOptions {
  readonly json?: true;
  readonly write?: string;
}

/** `hearsay schema`: the GraphQL schema in its definition language, or as the answer to the introspection query. */
export function addSchemaCommand(program: Command): void {
  program
    .command("schema")
    .summary("print the GraphQL schema")
    .description(
      "Prints the GraphQL schema in its definition language (SDL), or as introspection, which generators of clients read.",
    )
    .option("--json", "as the JSON answer to the introspection query")
    .option("-w, --write <file>", "write it to a file instead")
    .addHelpText("after", EXAMPLES)
    .action(async ({ json, write }: SchemaOptions) => {
      const schema = json ? await introspection() : await definitions();
      if (write === undefined) return writeResult(schema);
      await writeFile(write, schema);
      writeNote(`wrote ${write}`);
    });
}

// Loaded only when asked for: other commands start faster without them.
async function definitions(): Promise<string> {
  const { printHearsaySchema } = await import("../../api/schema.js");
  return printHearsaySchema();
}

async function introspection(): Promise<string> {
  const { introspectionFromSchema } = await import("graphql");
  const { buildHearsaySchema } = await import("../../api/schema.js");
  return `${JSON.stringify(introspectionFromSchema(await buildHearsaySchema()), null, 2)}\n`;
}
