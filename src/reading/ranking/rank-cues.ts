import { cueCandidates } from "./cue-candidates";
import { CUE_FEATURES, cueFeatures } from "./cue-features";
import { FeatureVector } from "./feature-vector";
import type { ParsedText } from "./parsed-text";
import type { Proposals } from "./proposals";
import { logistic, type Weights } from "./rankers";

/** Used again for every token: nothing in it outlives a call. */
const vector = new FeatureVector(CUE_FEATURES);

/** Every token's probability of being a cue; 0 for what is no candidate. */
export function cueProbabilities(
  weights: Weights,
  text: ParsedText,
  proposals: Proposals,
): Float32Array {
  const probabilities = new Float32Array(text.count);
  for (const at of cueCandidates(text, proposals)) {
    cueFeatures(vector, text, proposals, at);
    probabilities[at] = logistic(weights.score(vector));
  }
  return probabilities;
}
