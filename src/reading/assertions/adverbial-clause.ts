import type { ClauseRule } from "./clause-rule";

/** They open clauses that tell what is so; "if", "until" and "before" do not. */
const FACTUAL = new Set([
  "after",
  "because",
  "since",
  "although",
  "though",
  "even though",
  "while",
  "whereas",
]);

/** A parser may take such a clause for a complement. */
const HANGING: ReadonlySet<string> = new Set(["ADVERBIAL", "COMPLEMENT"]);

/** "The dam failed *after rain had filled the lake*." */
export const adverbialClause: ClauseRule = {
  name: "adverbial-clause",
  confidence: 0.75,
  isClause: (_, { form, mark, governor }) =>
    form === "FINITE" && HANGING.has(governor?.link ?? "") && FACTUAL.has(mark ?? ""),
};
