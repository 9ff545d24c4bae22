import type { ContentCandidate } from "./content-candidate";
import { type CandidateFacts, holds } from "./content-facts";
import type { FeatureVector } from "./feature-vector";
import type { ParsedText } from "./parsed-text";

/** Dependents farther from their head than this are not asked for: bounds the work in sentences without end. */
const FARTHEST = 100;

/** How a phrase lies to a candidate. */
enum Place {
  /** Its head is inside, a part of it is cut off. */
  Cut = 1,
  Inside,
  Before,
  Behind,
  /** Between the pieces. */
  Between,
}

/** Which phrases that hang on the cue, or on the candidate's own head, the candidate takes in and which it leaves out. */
export function dependentFeatures(
  v: FeatureVector,
  text: ParsedText,
  cue: number,
  candidate: ContentCandidate,
  facts: CandidateFacts,
): void {
  const { heads, relation, relations, left, right } = text;
  for (const head of [cue, facts.top]) {
    if (head < 0) continue;
    const end = Math.min(right[head] ?? head, head + FARTHEST);
    for (let at = Math.max(left[head] ?? head, head - FARTHEST); at < end; at += 1) {
      if (heads[at] !== head || at === cue || relations[at] === "punct") continue;
      const own = relation[at] ?? 0;
      const place = (head === cue ? 8 : 0) + placeOf(text, at, candidate, facts);
      v.add(111, own, place, text.tag[cue] ?? 0);
      v.add(112, own, place, text.lemma[cue] ?? 0);
      v.add(113, own, place, text.word[left[at] ?? at] ?? 0);
      v.add(114, own, place, text.fine[at] ?? 0);
      v.add(115, own, place, facts.bond);
    }
  }
}

function placeOf(
  { left, right }: ParsedText,
  at: number,
  candidate: ContentCandidate,
  { first, end }: CandidateFacts,
): Place {
  if (holds(candidate, at))
    return (left[at] ?? at) < first || (right[at] ?? at) > end ? Place.Cut : Place.Inside;
  if (at < first) return Place.Before;
  return at >= end ? Place.Behind : Place.Between;
}
