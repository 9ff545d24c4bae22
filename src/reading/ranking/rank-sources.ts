import { FeatureVector } from "./feature-vector";
import type { ParsedText } from "./parsed-text";
import type { Proposals } from "./proposals";
import type { Weights } from "./rankers";
import { sourceCandidates } from "./source-candidates";
import { SOURCE_FEATURES, sourceFeatures } from "./source-features";

/** Used again for every alternative: nothing in it outlives a call. */
const vector = new FeatureVector(SOURCE_FEATURES);

/** Head of the phrase that names a cue's source; the cue itself where nobody is named. */
export function likeliestSource(
  weights: Weights,
  text: ParsedText,
  proposals: Proposals,
  cue: number,
): number {
  const candidates = sourceCandidates(text, cue);
  let best = cue;
  let highest = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    sourceFeatures(vector, text, proposals, cue, candidate, candidates);
    const score = weights.score(vector);
    if (score > highest) {
      highest = score;
      best = candidate;
    }
  }
  return best;
}
