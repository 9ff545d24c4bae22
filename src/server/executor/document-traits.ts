import { type ASTNode, type DocumentNode, visit } from "graphql";

/** What of a document decides how it can be executed. */
export interface DocumentTraits {
  /** Variables that directives, such as @skip and @include, look at. */
  readonly conditions: readonly string[];
  /** Variables that stand inside a list or an object. */
  readonly nested: readonly string[];
  /** Whether it asks for the schema itself. */
  readonly asksForSchema: boolean;
}

export function traitsOf(document: DocumentNode): DocumentTraits {
  const conditions = new Set<string>();
  const nested = new Set<string>();
  let asksForSchema = false;
  const noteNested = (node: ASTNode) => eachVariable(node, (name) => nested.add(name));
  visit(document, {
    Field({ name }) {
      asksForSchema ||= name.value === "__schema" || name.value === "__type";
    },
    Directive: (node) => eachVariable(node, (name) => conditions.add(name)),
    ListValue: noteNested,
    ObjectValue: noteNested,
  });
  return { conditions: [...conditions], nested: [...nested], asksForSchema };
}

function eachVariable(node: ASTNode, note: (name: string) => void): void {
  visit(node, {
    Variable({ name }) {
      note(name.value);
    },
  });
}
