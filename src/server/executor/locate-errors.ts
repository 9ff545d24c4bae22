import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLError,
  getLocation,
  locatedError,
  visit,
} from "graphql";

/**
 * The answer of a compiled query with its errors as graphql-js gives them: each with the field that it comes from and, where
 * several leave one place without a value, the first of them only.
 */
export function locateErrors(document: DocumentNode, result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const emptied = new Set<string>();
  const errors = result.errors.filter(({ path }) => {
    const place = JSON.stringify(emptiedPlace(result.data, path ?? []));
    if (emptied.has(place)) return false;
    emptied.add(place);
    return true;
  });
  const fields = fieldsByLocation(document);
  return { ...result, errors: errors.map((error) => locate(error, fields)) };
}

/** Down to where the answer holds null: the field itself or, where that must have a value, one around it. */
function emptiedPlace(
  data: unknown,
  path: readonly (string | number)[],
): readonly (string | number)[] {
  let value = data;
  for (const [depth, key] of path.entries()) {
    if (value === null || typeof value !== "object") return path.slice(0, depth);
    value = (value as Record<string | number, unknown>)[key];
  }
  return path;
}

function fieldsByLocation(document: DocumentNode): ReadonlyMap<string, FieldNode> {
  const fields = new Map<string, FieldNode>();
  visit(document, {
    Field(field) {
      if (!field.loc) return;
      const { line, column } = getLocation(field.loc.source, field.loc.start);
      fields.set(`${line}:${column}`, field);
    },
  });
  return fields;
}

function locate(error: GraphQLError, fields: ReadonlyMap<string, FieldNode>): GraphQLError {
  const places = new Set(error.locations?.map(({ line, column }) => `${line}:${column}`));
  const nodes = [...places].flatMap((place) => fields.get(place) ?? []);
  return locatedError(error.originalError ?? new Error(error.message), nodes, error.path);
}
