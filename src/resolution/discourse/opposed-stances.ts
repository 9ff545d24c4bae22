import { NEGATIONS } from "../../lexicon/function-words";
import { DISFAVOURING_CUES, FAVOURABLE, FAVOURING_CUES, UNFAVOURABLE } from "../../lexicon/valence";
import type { DiscourseRule } from "./discourse-rule";
import { haveOtherSpeakers, inCommon, type ToldContent } from "./told-content";

/** So many telling terms in common make one matter of two contents. */
const SAME_MATTER = 2;

/** One speaks well of what another speaks ill of. They need not contradict each other. */
export const opposedStances: DiscourseRule = {
  name: "opposed-stances",
  kind: "OPPOSES",
  why: "takes the opposite stance on what is judged by",
  confidence: 0.6,
  reach: 40,
  find: (earlier, later) => {
    if (!haveOtherSpeakers(earlier, later)) return null;
    const stances = stanceOf(earlier) * stanceOf(later);
    return stances < 0 && isOneMatter(earlier, later) ? "LATER" : null;
  },
};

/** 1 for speaking well of something, -1 for speaking ill of it, 0 where neither shows or both do. */
function stanceOf({ attribution, words }: ToldContent): number {
  const cue = attribution.cueLemma ?? "";
  if (FAVOURING_CUES.has(cue)) return 1;
  if (DISFAVOURING_CUES.has(cue)) return -1;
  const signs = words.map((word, at) => {
    const sign = Number(FAVOURABLE.has(word)) - Number(UNFAVOURABLE.has(word));
    const isNegated = words.slice(Math.max(0, at - 3), at).some((before) => NEGATIONS.has(before));
    return isNegated ? -sign : sign;
  });
  const isMixed = signs.includes(1) && signs.includes(-1);
  return isMixed ? 0 : Math.sign(signs.reduce((sum, sign) => sum + sign, 0));
}

/** Many of the words that tell what it is about, or a field of meaning and some word. */
function isOneMatter(one: ToldContent, other: ToldContent): boolean {
  const shared = inCommon(matterOf(one, "telling"), matterOf(other, "telling")).length;
  const generic = inCommon(matterOf(one, "generic"), matterOf(other, "generic")).length;
  const fields = inCommon(matterOf(one, "fields"), matterOf(other, "fields")).length;
  return shared >= SAME_MATTER || (fields > 0 && shared + generic > 0);
}

function matterOf<K extends "telling" | "generic" | "fields">(
  content: ToldContent,
  part: K,
): ReadonlySet<string> {
  return new Set<string>([...content[part], ...(content.antecedent?.[part] ?? [])]);
}
