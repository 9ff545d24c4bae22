import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { LimitError } from "../../shared/errors";
import { limits } from "./limits";

/** What a selection asks for, fragments counted through. */
interface Size {
  readonly depth: number;
  /** Fields of the selection itself, not of what is below them. */
  readonly ownFields: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

/**
 * Refuses a document that is too large to be worked on, before it is validated: validation compares fields with each other, and
 * follows fragments into each other. Each fragment is measured once however often it is spread, so that measuring takes no longer
 * than reading does.
 * @throws LimitError naming the bound
 * @throws GraphQLError where fragments spread each other in a circle
 */
export function checkDocumentSize(document: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  within("fragments", fragments.size);
  const measure = new Measure(fragments);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = measure.selection(definition.selectionSet, 0);
    for (const variable of definition.variableDefinitions ?? []) {
      if (variable.defaultValue) measure.value(variable.defaultValue, 0);
    }
    within("rootFields", size.ownFields);
    within("depth", size.depth);
    within("fields", size.fields);
    within("aliases", size.aliases);
    within("directives", size.directives);
  }
  // Also those that no operation spreads: validation looks at them all the same.
  for (const name of fragments.keys()) measure.fragment(name, 0);
  within("repetitions", measure.repetitions);
}

const words: { readonly [K in keyof typeof limits]?: string } = {
  depth: "levels of fields",
  nesting: "levels of selections and fragments",
  rootFields: "fields at its root",
  valueDepth: "levels in a value",
  directivesAtOnePlace: "directives at one place",
  repetitions: "fields that stand twice in one selection",
};

function within(bound: keyof typeof limits, count: number): void {
  if (count <= limits[bound]) return;
  const counted = Number.isFinite(count) ? count : "endlessly many";
  throw new LimitError(
    `The document has ${counted} ${words[bound] ?? bound}; expected at most ${limits[bound]}.`,
  );
}

class Measure {
  repetitions = 0;
  private readonly sizes = new Map<string, Size | "being measured">();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  /** @param nesting how many selections and fragments this one stands in. */
  selection(set: SelectionSetNode, nesting: number): Size {
    within("nesting", nesting);
    let depth = 0;
    let [ownFields, fields, aliases, directives] = [0, 0, 0, 0];
    const take = (size: Size, levels: number): void => {
      depth = Math.max(depth, size.depth + levels);
      fields += size.fields;
      aliases += size.aliases;
      directives += size.directives;
    };
    const leaves = new Set<string>();
    for (const node of set.selections) {
      directives += this.directives(node.directives);
      if (node.kind === Kind.FIELD) {
        ownFields += 1;
        fields += 1;
        if (node.alias) aliases += 1;
        for (const argument of node.arguments ?? []) this.value(argument.value, 0);
        if (node.selectionSet) take(this.selection(node.selectionSet, nesting + 1), 1);
        const key = (node.alias ?? node.name).value;
        if (leaves.has(key)) this.repetitions += 1;
        leaves.add(key);
        continue;
      }
      const size =
        node.kind === Kind.INLINE_FRAGMENT
          ? this.selection(node.selectionSet, nesting + 1)
          : this.fragment(node.name.value, nesting + 1);
      ownFields += size.ownFields;
      take(size, 0);
    }
    return { depth, ownFields, fields, aliases, directives };
  }

  fragment(name: string, nesting: number): Size {
    const known = this.sizes.get(name);
    if (known === "being measured") {
      throw new GraphQLError(`Cannot spread fragment "${name}" within itself.`, {
        extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
      });
    }
    if (known) return known;
    const fragment = this.fragments.get(name);
    // Validation tells of fragments that do not exist.
    if (!fragment) return { depth: 0, ownFields: 0, fields: 0, aliases: 0, directives: 0 };
    this.sizes.set(name, "being measured");
    const size = this.selection(fragment.selectionSet, nesting);
    this.sizes.set(name, size);
    return size;
  }

  value(node: ValueNode, depth: number): void {
    within("valueDepth", depth);
    if (node.kind === Kind.LIST) for (const item of node.values) this.value(item, depth + 1);
    if (node.kind === Kind.OBJECT) {
      for (const field of node.fields) this.value(field.value, depth + 1);
    }
  }

  private directives(nodes: readonly DirectiveNode[] = []): number {
    within("directivesAtOnePlace", nodes.length);
    for (const node of nodes) {
      for (const argument of node.arguments ?? []) this.value(argument.value, 0);
    }
    return nodes.length;
  }
}
