import { openingOf, opensBehindComma } from "./clause-opening";
import type { ClauseRule } from "./clause-rule";

/** A parser may take such a clause for one that is coordinated. */
const LINKS: ReadonlySet<string> = new Set(["RELATIVE", "COORDINATE"]);

/** "The dam, *which failed in May*, …": told of something that is known without it. Without a comma it says which one is meant. */
export const relativeClause: ClauseRule = {
  name: "relative-clause",
  confidence: 0.8,
  isClause: (parsed, { head, form, governor }) =>
    form === "FINITE" &&
    LINKS.has(governor?.link ?? "") &&
    opensBehindComma(parsed, head) &&
    /^(?:who|which|whose|where)$/.test(parsed.words[openingOf(parsed, head)] ?? ""),
};
