import { NEGATIONS } from "../../lexicon/function-words";
import { SEMANTIC_FIELDS, type SemanticField, VOLITION_VERBS } from "../../lexicon/semantic-fields";
import type { DiscourseRule } from "./discourse-rule";
import { haveOtherSpeakers, inCommon, type ToldContent } from "./told-content";

/** The thing stands so near behind the verb of wanting, in words. */
const NEAR = 5;

/**
 * One says that somebody will not do a thing, another that they do not want it: the weaker claim supports the stronger one, whose truth it
 * leaves open.
 */
export const unwantedAct: DiscourseRule = {
  name: "unwanted-act",
  kind: "SUPPORTS",
  why: "says that it is not wanted, and so fits",
  confidence: 0.6,
  reach: 40,
  find: (earlier, later) => {
    if (fits(later, earlier)) return "LATER";
    return fits(earlier, later) ? "EARLIER" : null;
  },
};

function fits(unwanted: ToldContent, denied: ToldContent): boolean {
  if (!haveOtherSpeakers(unwanted, denied) || !denied.isNegated) return false;
  if (unwantedFields(denied.words).size > 0) return false;
  return (
    inCommon(unwanted.sides, denied.sides).length > 0 &&
    inCommon(unwantedFields(unwanted.words), denied.fields).length > 0
  );
}

/** Of what kind the things are that are said not to be wanted. */
function unwantedFields(words: readonly string[]): ReadonlySet<SemanticField> {
  return new Set(
    words
      .flatMap((word, at) => {
        const isUnwanted =
          VOLITION_VERBS.has(word) &&
          words
            .slice(Math.max(0, at - 2), at)
            .some((before) => NEGATIONS.has(before) || before.endsWith("n't"));
        return isUnwanted ? words.slice(at + 1, at + 1 + NEAR) : [];
      })
      .flatMap((word) => SEMANTIC_FIELDS.get(word) ?? []),
  );
}
