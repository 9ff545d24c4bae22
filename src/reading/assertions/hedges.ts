import { Dependents } from "../predicates/dependents";
import type { ParsedText } from "../ranking/parsed-text";

const HEDGING = new Set(
  `reportedly allegedly apparently supposedly purportedly ostensibly seemingly possibly perhaps probably presumably
  rumouredly reported alleged apparent suspected supposed purported so-called rumoured rumored claimed`.split(
    /\s+/u,
  ),
);
/** "Is said to have left", "is believed to hold". */
const SAYING = new Set(
  "say believe think report allege understand rumour rumor suspect assume presume claim".split(" "),
);
const SEEMING = new Set(["seem", "appear"]);

/** Whether a verb or an event noun is hedged: told as somebody's word, or as what only seems so. */
export function isHedged(parsed: ParsedText, head: number): boolean {
  const { lemmas, relations, words } = parsed;
  const below = Dependents.of(parsed).below(head);
  const has = (relation: RegExp): boolean => below.some((at) => relation.test(relations[at] ?? ""));
  if (SEEMING.has(lemmas[head] ?? "") && has(/^xcomp/)) return true;
  if (SAYING.has(lemmas[head] ?? "") && has(/^(?:aux:pass|nsubj:pass)/) && has(/^xcomp/))
    return true;
  return below.some(
    (at) => /^(?:advmod|amod)/.test(relations[at] ?? "") && HEDGING.has(words[at] ?? ""),
  );
}
