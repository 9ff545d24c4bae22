import { opensBehindComma } from "./clause-opening";
import type { ClauseRule } from "./clause-rule";

/** "The dam failed, *flooding three villages*": behind its main clause, which it carries on. Before one it only sets the scene. */
export const participialClause: ClauseRule = {
  name: "participial-clause",
  confidence: 0.75,
  isClause: (parsed, { head, form, mark, governor }) =>
    form === "PARTICIPLE" &&
    parsed.tags[head] === "VBG" &&
    mark === null &&
    governor?.link === "ADVERBIAL" &&
    governor.head < head &&
    opensBehindComma(parsed, head),
};
