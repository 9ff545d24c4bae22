import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** A field that holds values, as the names on the way to it: ["articles", "nodes", "headline"]. */
export type FieldPath = readonly string[];

/**
 * The fields without fields of their own that an operation asks for, in the order of the document, each once.
 * Taken from the document and not from an answer, so that a table has the same columns whatever rows come back.
 * @param document a valid one: its fragments exist and form no circle
 */
export function leafPaths(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly FieldPath[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  const found = new Map<string, FieldPath>();
  const visit = (selections: SelectionSetNode, above: FieldPath): void => {
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) {
        const path = [...above, selection.alias?.value ?? selection.name.value];
        if (selection.selectionSet) visit(selection.selectionSet, path);
        else found.set(path.join("."), path);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment) visit(fragment.selectionSet, above);
    }
  };
  visit(operation.selectionSet, []);
  return [...found.values()];
}
