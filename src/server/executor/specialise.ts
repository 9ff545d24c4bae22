import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";

/** The coerced values of an operation's variables. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * What @skip and @include leave of an operation of a valid document for some values of its variables, with its fragments
 * written out where they are spread.
 * @param most how many selections may be written; fragments that spread each other may ask for very many.
 * @returns null where it would be more
 * @throws GraphQLError where the argument of @skip or @include has no value
 */
export function specialise(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  most: number,
): OperationDefinitionNode | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  let left = most;
  const writeAll = (selections: readonly SelectionNode[]): SelectionNode[] =>
    selections.flatMap((selection) => {
      if (left === 0 || !isIncluded(selection, variables)) return [];
      left -= 1;
      return write(selection);
    });
  const write = (selection: SelectionNode): SelectionNode[] => {
    const { directives: _, ...bare } = selection;
    if (bare.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(bare.name.value);
      if (!fragment) return [];
      const { typeCondition, selectionSet } = fragment;
      const selections = writeAll(selectionSet.selections);
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition,
          selectionSet: { ...selectionSet, selections },
        },
      ];
    }
    if (!bare.selectionSet) return [bare];
    const selections = writeAll(bare.selectionSet.selections);
    return [{ ...bare, selectionSet: { ...bare.selectionSet, selections } }];
  };
  const selections = writeAll(operation.selectionSet.selections);
  if (left === 0) return null;
  const selectionSet = { ...operation.selectionSet, selections };
  return { ...operation, selectionSet };
}

/** @skip wins over @include, as the specification has it. */
function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  if (skip?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;
}
