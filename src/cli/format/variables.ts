import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
} from "graphql";
import { InputError } from "../../shared/errors";

/** The value of a variable as JSON, as it is sent with a request. */
type JsonValue = unknown;

/**
 * Turns `name=value` pairs into the variables of an operation. A value is JSON where it parses and fits the variable's
 * type, else a string: `first=5`, `name=KAN`, `filter={"text":"relay"}`; a String gets "2025" though it looks like a number.
 * @throws InputError for a pair without "=", a name that the operation does not declare or that comes twice, a value that
 * does not fit, and a required variable that is missing
 */
export function parseVariables(
  pairs: readonly string[],
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): { readonly [name: string]: JsonValue } {
  const types = declaredTypes(operation, schema);
  const values = new Map<string, JsonValue>();
  for (const pair of pairs) {
    const equals = pair.indexOf("=");
    if (equals < 1) throw new InputError(`--var ${pair}: expected name=value`);
    const name = pair.slice(0, equals);
    const type = types.get(name);
    if (!type) throw new InputError(`--var ${name}: ${whatIsDeclared(types)}`);
    if (values.has(name)) throw new InputError(`--var ${name} is given twice`);
    values.set(name, variableValue(name, pair.slice(equals + 1), type));
  }
  const missing = (operation.variableDefinitions ?? []).find(
    ({ variable, type, defaultValue }) =>
      type.kind === "NonNullType" && !defaultValue && !values.has(variable.name.value),
  )?.variable.name.value;
  if (missing !== undefined) {
    throw new InputError(
      `the operation needs the variable ${missing} (${types.get(missing)}): give it with --var ${missing}=…`,
    );
  }
  return Object.fromEntries(values);
}

function declaredTypes(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): ReadonlyMap<string, GraphQLInputType> {
  const types = new Map<string, GraphQLInputType>();
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const found = typeFromAST(schema, type);
    if (isInputType(found)) types.set(variable.name.value, found);
  }
  return types;
}

function whatIsDeclared(types: ReadonlyMap<string, GraphQLInputType>): string {
  if (types.size === 0) return "the operation declares no variables";
  const declared = [...types].map(([name, type]) => `${name} (${type})`).join(", ");
  return `the operation declares no such variable; it has ${declared}`;
}

function variableValue(name: string, text: string, type: GraphQLInputType): JsonValue {
  const readings = [...parsedJson(text), text];
  const problems = readings.map((reading) => problemOf(reading, type));
  const fits = problems.indexOf(null);
  if (fits === -1) throw new InputError(`--var ${name}: expected ${type}: ${problems[0]}`);
  return readings[fits];
}

/** The text read as JSON: one value, or none where it is not JSON. */
function parsedJson(text: string): readonly JsonValue[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

function problemOf(value: JsonValue, type: GraphQLInputType): string | null {
  let problem: string | null = null;
  coerceInputValue(value, type, (_path, _invalid, error) => {
    problem ??= error.message;
  });
  return problem;
}
