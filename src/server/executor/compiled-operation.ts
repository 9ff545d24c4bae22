import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { locateErrors } from "./locate-errors";
import { specialise, type Variables } from "./specialise";

/** Runs a compiled operation with coerced variables. */
export type CompiledOperation = (
  rootValue: unknown,
  context: unknown,
  variables: Variables,
) => Promise<ExecutionResult>;

/** Fields are written out at each place where a fragment is spread, so that code could grow far beyond its document. */
const MOST_SELECTIONS = 2000;

/** The type of variables that graphql-js has coerced by their own types already. */
const COERCED = new GraphQLScalarType({ name: "CoercedVariable" });

/** The schema as the compiler takes it: types are the very same. */
export function schemaToCompile(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, COERCED], assumeValid: true });
}

/**
 * Compiles a query for values of the variables that @skip and @include depend on.
 * @param schema from schemaToCompile
 * @returns null where it is too large, or not what the compiler takes
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): CompiledOperation | null {
  const special = specialise(document, operation, variables, MOST_SELECTIONS);
  if (special === null) return null;
  const compiled = compileQuery(
    schema,
    { kind: Kind.DOCUMENT, definitions: [takingCoerced(special)] },
    undefined,
    { disablingCapturingStackErrors: true },
  );
  if (!isCompiledQuery(compiled)) return null;
  return async (rootValue, context, coerced) =>
    locateErrors(document, await compiled.query(rootValue, context, coerced));
}

/** The same operation with variables of the type that lets each value through as it is. */
function takingCoerced(operation: OperationDefinitionNode): OperationDefinitionNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COERCED.name } } as const;
  const given = operation.variableDefinitions ?? [];
  const variableDefinitions = given.map(({ defaultValue: _, ...variable }) => ({
    ...variable,
    type,
  }));
  return { ...operation, variableDefinitions };
}
