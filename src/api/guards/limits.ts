/** What one operation may be. Each bound is far above what people and generated clients write, and below what hurts. */
export const limits = {
  /** Characters of a document; longer texts are for variables. */
  characters: 262_144,
  /** Pieces of a document as the parser reads it: names, brackets, values. */
  tokens: 5000,
  /** Levels below the root fields, fragments counted through: what the usual introspection query has. */
  depth: 14,
  /** Levels of selections and fragments, of whichever kind. */
  nesting: 100,
  /** Fields of the answer's shape, those of a fragment counted wherever it is spread. */
  fields: 1000,
  aliases: 50,
  rootFields: 20,
  /** Directives in all, fragments counted through, and at one place. */
  directives: 50,
  directivesAtOnePlace: 5,
  fragments: 100,
  /** Fields that stand a second time in one selection, for nothing. */
  repetitions: 20,
  /** Levels of lists and objects in one value. */
  valueDepth: 30,
  /** Values in all variables, those of lists and objects counted one by one. */
  variableValues: 10_000,
  /** Objects in an answer, as many as there may be. */
  nodes: 500_000,
} as const;
