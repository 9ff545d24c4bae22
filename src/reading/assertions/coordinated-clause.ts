import { isRelativePronoun } from "../predicates/arguments";
import { Dependents } from "../predicates/dependents";
import type { ParsedText } from "../ranking/parsed-text";
import type { ClauseRule } from "./clause-rule";

/**
 * "The dam failed *and flooded Lund*"; not "was built *and sold*", which has one auxiliary and is one clause here, nor what goes on with a
 * relative clause by another "who".
 */
export const coordinatedClause: ClauseRule = {
  name: "coordinated-clause",
  confidence: 0.85,
  isClause: (parsed, { head, form, governor }) =>
    form === "FINITE" &&
    governor?.link === "COORDINATE" &&
    hasFiniteWord(parsed, head) &&
    !Dependents.of(parsed)
      .below(head)
      .some((at) => at < head && isRelativePronoun(parsed, at)),
};

/** Of the verb's own: what it shares with the verb before it makes no clause. */
function hasFiniteWord(parsed: ParsedText, head: number): boolean {
  const auxiliaries = Dependents.of(parsed)
    .below(head)
    .filter((at) => /^(?:aux|cop)/.test(parsed.relations[at] ?? ""));
  return [head, ...auxiliaries].some((at) => /^(?:VB[DZP]|MD|NNS?)$/.test(parsed.tags[at] ?? ""));
}
