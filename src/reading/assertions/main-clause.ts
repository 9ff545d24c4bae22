import { CONDITION_MARKS } from "../../lexicon/condition-marks";
import { isUnderNoVerb } from "./clause-opening";
import type { ClauseRule } from "./clause-rule";

/** "The dam failed." */
export const mainClause: ClauseRule = {
  name: "main-clause",
  confidence: 0.9,
  isClause: (parsed, predicate) => {
    const { form, governor, mark } = predicate;
    if (form !== "FINITE" || CONDITION_MARKS.has(mark ?? "")) return false;
    return governor === null || isUnderNoVerb(parsed, predicate);
  },
};
