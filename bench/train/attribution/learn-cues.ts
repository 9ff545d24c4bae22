import { cueCandidates } from "../../../src/reading/ranking/cue-candidates";
import { CUE_FEATURES, cueFeatures } from "../../../src/reading/ranking/cue-features";
import { FeatureVector } from "../../../src/reading/ranking/feature-vector";
import { seededRandom, shuffled } from "../random";
import type { AnnotatedText } from "./annotated-text";
import { LinearLearner } from "./linear-learner";

const EPOCHS = 5;
/** Low: a cue model that is too sure of itself leaves the later stages nothing to decide. */
const RATE = 0.07;

/** Learns which tokens are cues. */
export function learnCues(texts: readonly AnnotatedText[], bits: number, seed: number) {
  const random = seededRandom(seed);
  const learner = new LinearLearner(bits, RATE, random);
  const vector = new FeatureVector(CUE_FEATURES);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const index of shuffled(texts.length, random)) {
      const annotated = texts[index];
      if (annotated === undefined) continue;
      const { text, proposals, gold } = annotated;
      for (const at of cueCandidates(text, proposals)) {
        cueFeatures(vector, text, proposals, at);
        learner.learnTruth(vector, gold.has(at));
      }
    }
  return learner.finish();
}
