import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  typeFromAST,
  valueFromASTUntyped,
} from "graphql";
import { checkFirst } from "../types/page-args";

type Variables = Readonly<Record<string, unknown>>;

/** A list of which nobody says how long it may be counts as so long, unless its field's extension `assumedSize` says otherwise. */
const ASSUMED_SIZE = 10;
/** Arguments that say how many rows there may be; of these, the ones of pages have a bound. */
const PAGE_ARGUMENTS = ["first", "last"];
const SIZE_ARGUMENTS = [...PAGE_ARGUMENTS, "limit", "top"];
/** Arguments of which each item gives a row. */
const ITEM_ARGUMENTS = ["ids", "articles"];

/** How many objects an answer may hold at most, for any variables. Throws InputError where a page's size is out of bounds. */
export type CostPlan = (variables: Variables) => number;

/** Cost of a selection, below a connection of so many rows. */
type SelectionCost = (variables: Variables, rows: number) => number;

/**
 * Works out once for an operation how many objects it asks for at most: each object counts as one, those of a list as many times as
 * the list may be long, and all below them as often. A field's `complexity` takes the place of its one. Pages count by `first`, also
 * where edges and nodes stand below; what `@include` or `@skip` might leave out counts.
 * @param document valid against the schema
 */
export function planCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CostPlan {
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
  }
  const cost = new Planner(schema, document).selection(root, operation.selectionSet);
  return (variables) => cost({ ...defaults, ...variables }, ASSUMED_SIZE);
}

class Planner {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly planned = new Map<string, SelectionCost>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.fragments.set(definition.name.value, definition);
      }
    }
  }

  selection(type: GraphQLCompositeType, set: SelectionSetNode): SelectionCost {
    const costs: SelectionCost[] = [];
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const cost = this.field(type, node);
        if (cost) costs.push(cost);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        const on = node.typeCondition && typeFromAST(this.schema, node.typeCondition);
        costs.push(this.selection(isCompositeType(on) ? on : type, node.selectionSet));
      } else {
        costs.push(this.fragment(node.name.value));
      }
    }
    return (variables, rows) => costs.reduce((sum, cost) => sum + cost(variables, rows), 0);
  }

  /** The document's size is bounded with fragments counted through, so that working out one as often as it is spread is, too. */
  private fragment(name: string): SelectionCost {
    const known = this.planned.get(name);
    if (known) return known;
    const fragment = this.fragments.get(name);
    const type = fragment && typeFromAST(this.schema, fragment.typeCondition);
    const cost =
      fragment && isCompositeType(type) ? this.selection(type, fragment.selectionSet) : () => 0;
    this.planned.set(name, cost);
    return cost;
  }

  private field(parent: GraphQLCompositeType, node: FieldNode): SelectionCost | null {
    const field = this.definitionOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    const { complexity, assumedSize = ASSUMED_SIZE } = extensionsOf(field);
    if (!field || !isCompositeType(type) || !node.selectionSet) {
      return complexity === undefined ? null : () => complexity;
    }
    const below = this.selection(type, node.selectionSet);
    const own = complexity ?? (isWrapper(type) ? 0 : 1);
    const size = sizeOf(field, node);
    if (!isListType(getNullableType(field.type))) {
      return (variables, rows) => own + below(variables, size?.(variables) ?? rows);
    }
    // The rows of a page stand below its connection, which knows how many they are.
    const isPage = isConnection(parent) && PAGE_LISTS.includes(field.name);
    return (variables, rows) => {
      const length = isPage ? rows : (size?.(variables) ?? assumedSize);
      return length * (own + below(variables, rows));
    };
  }

  private definitionOf(
    parent: GraphQLCompositeType,
    name: string,
  ): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    if (isObjectType(parent) || isInterfaceType(parent)) return parent.getFields()[name];
    return undefined;
  }
}

const PAGE_LISTS = ["edges", "nodes"];

function isConnection(type: GraphQLCompositeType): boolean {
  return type.name.endsWith("Connection");
}

/** Objects that only hold others together are not what is asked for. */
function isWrapper(type: GraphQLCompositeType): boolean {
  return !isAbstractType(type) && /(?:Connection|Edge|^PageInfo)$/.test(type.name);
}

function extensionsOf(field: GraphQLField<unknown, unknown> | undefined): {
  readonly complexity?: number;
  readonly assumedSize?: number;
} {
  return field?.extensions ?? {};
}

/** How many rows the field's own arguments let it give; null where they do not say. */
function sizeOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): ((variables: Variables) => number | undefined) | null {
  const argument = field.args.find(({ name }) =>
    [...SIZE_ARGUMENTS, ...ITEM_ARGUMENTS].includes(name),
  );
  if (!argument) return null;
  const { name, defaultValue } = argument;
  const given = node.arguments?.find((one) => one.name.value === name)?.value;
  const readSize = (variables: Variables): unknown => {
    if (given === undefined) return defaultValue;
    const value = valueFromASTUntyped(given, { ...variables });
    return value === undefined ? defaultValue : value;
  };
  return (variables) => {
    const value = readSize(variables);
    if (Array.isArray(value)) return value.length;
    if (PAGE_ARGUMENTS.includes(name)) return checkFirst(value as number | null | undefined);
    return typeof value === "number" ? Math.max(0, value) : undefined;
  };
}
