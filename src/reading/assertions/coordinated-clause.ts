import { isRelativePronoun } from "../predicates/arguments";
import { Dependents } from "../predicates/dependents";
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
    !Dependents.of(parsed)
      .below(head)
      .some((at) => at < head && isRelativePronoun(parsed, at)),
};
