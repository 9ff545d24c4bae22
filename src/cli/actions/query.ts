import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  Source,
  validate,
} from "graphql";
import { createContext } from "../../api/context";
import { buildHearsaySchema } from "../../api/schema";
import { localViewer } from "../../api/types/viewer";
import { decodeText } from "../../formats/decode";
import { readConfig } from "../../server/config";
import { articleReader } from "../../server/language-model/article-reader";
import { InputError } from "../../shared/errors";
import { withMigratedDatabase } from "../database";
import { ExitCode } from "../exit-code";
import { formatCsv } from "../format/csv";
import { leafPaths } from "../format/leaf-paths";
import { formatTable } from "../format/table";
import { tabulate } from "../format/tabulate";
import { parseVariables } from "../format/variables";
import { inputName, readInput } from "../input";
import { writeNote, writeResult } from "../output";

/** How the answer is written. */
export interface QueryOptions {
  readonly var: readonly string[];
  readonly operation?: string;
  readonly format: "json" | "table" | "csv";
  readonly path?: string;
}

/**
 * Answers one GraphQL operation from the database, without a server in between.
 * @param path a file with the document, or "-"
 */
export async function runQuery(path: string, options: QueryOptions): Promise<ExitCode> {
  if (options.path !== undefined && options.format === "json") {
    throw new InputError("--path chooses the list of a table: add --format table or --format csv");
  }
  const body = decodeText(await readInput(path), inputName(path));
  const schema = await buildHearsaySchema();
  const document = parseDocument(new Source(body, inputName(path)));
  if (document instanceof GraphQLError) return tellErrors([document]);
  const faults = validate(schema, document);
  if (faults.length > 0) return tellErrors(faults);
  const operation = chooseOperation(document, options.operation);
  const variableValues = parseVariables(options.var, operation, schema);
  const reader = articleReader(readConfig());
  const result = await withMigratedDatabase(async (dataSource) =>
    execute({
      schema,
      document,
      operationName: operation.name?.value,
      variableValues,
      contextValue: createContext({
        dataSource,
        clock: () => new Date(),
        viewer: localViewer,
        reader,
      }),
    }),
  );
  if (result.data) await writeResult(formatAnswer(result, document, operation, options));
  return tellErrors(result.errors ?? []);
}

function parseDocument(source: Source): DocumentNode | GraphQLError {
  try {
    return parse(source);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function chooseOperation(
  document: DocumentNode,
  name: string | undefined,
): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (operation) return operation;
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? "(unnamed)"] : [],
  );
  const asked = name === undefined ? "more than one operation" : `no operation ${name}`;
  throw new InputError(
    `the document holds ${asked}: choose one with --operation: ${names.join(", ")}`,
  );
}

function formatAnswer(
  result: ExecutionResult,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { format, path }: QueryOptions,
): string {
  if (format === "json") return `${JSON.stringify(result, null, 2)}\n`;
  // As a client gets it: custom scalars leave graphql-js as objects, such as dates.
  const data: unknown = JSON.parse(JSON.stringify(result.data));
  const table = tabulate(data, leafPaths(document, operation), path);
  return format === "csv" ? formatCsv(table) : formatTable(table);
}

/** GraphQL's wording of an error shows the place in the document. */
function tellErrors(errors: readonly GraphQLError[]): ExitCode {
  for (const error of errors) writeNote(`hearsay: ${error.toString()}`);
  return errors.length === 0 ? ExitCode.ok : ExitCode.failed;
}
