import { openingOf, opensBehindComma } from "./clause-opening";
import type { ClauseRule } from "./clause-rule";

/** "The dam, *which failed in May*, …": told of something that is known without it. Without a comma it says which one is meant. */
export const relativeClause: ClauseRule = {
  name: "relative-clause",
  confidence: 0.8,
  isClause: (parsed, { head, form, governor }) =>
    form === "FINITE" &&
    governor?.link === "RELATIVE" &&
    opensBehindComma(parsed, head) &&
    /^(?:who|which|whose|where)$/.test(parsed.words[openingOf(parsed, head)] ?? ""),
};
