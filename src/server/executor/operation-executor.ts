import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import { type CompiledOperation, compileOperation, schemaToCompile } from "./compiled-operation";
import { type DocumentTraits, traitsOf } from "./document-traits";
import type { Variables } from "./specialise";

/** Executes an operation of a document that is valid for the schema. */
export type Executor = (request: Omit<ExecutionArgs, "schema">) => Promise<ExecutionResult>;

/** For so many combinations of what @skip and @include look at one operation is compiled. */
const MOST_VARIANTS = 16;

/** A query that was asked before. */
interface KnownQuery {
  readonly traits: DocumentTraits;
  /** By the values that @skip and @include look at; null where it cannot be compiled for them. */
  readonly variants: Map<string, CompiledOperation | null>;
}

/**
 * Executes operations as graphql-js does, and those queries that come again by code that graphql-jit makes of them. What the
 * two would take differently is left to graphql-js. Code is kept as long as its document, of which the server's cache holds a
 * limited number.
 * @param interpret executes what is not compiled
 */
export function createExecutor(schema: GraphQLSchema, interpret = execute): Executor {
  const compilable = schemaToCompile(schema);
  const queries = new WeakMap<OperationDefinitionNode, KnownQuery>();

  /** Null where it is asked for the first time, which may be the only time. */
  function knownQuery(document: DocumentNode, operation: OperationDefinitionNode) {
    const known = queries.get(operation) ?? null;
    if (!known) queries.set(operation, { traits: traitsOf(document), variants: new Map() });
    return known;
  }

  /** Null where it is left to graphql-js. */
  function compiledFor(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): CompiledOperation | null {
    const query = knownQuery(document, operation);
    if (!query || query.traits.asksForSchema) return null;
    const { traits, variants } = query;
    if (traits.nested.some((name) => (variables[name] ?? null) === null)) return null;
    const conditions = traits.conditions.map((name) => variables[name]);
    if (!conditions.every((value) => typeof value === "boolean")) return null;
    const key = conditions.join();
    const known = variants.get(key);
    if (known !== undefined || variants.size === MOST_VARIANTS) return known ?? null;
    const compiled = compileOperation(compilable, document, operation, variables);
    variants.set(key, compiled);
    return compiled;
  }

  return async (request) => {
    const { document, contextValue, rootValue, variableValues, operationName } = request;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation === OperationTypeNode.QUERY) {
      const definitions = operation.variableDefinitions ?? [];
      const { coerced } = getVariableValues(schema, definitions, variableValues ?? {});
      const compiled = coerced && compiledFor(document, operation, coerced);
      if (compiled) return compiled(rootValue, contextValue, coerced);
    }
    return interpret({ ...request, schema });
  };
}
