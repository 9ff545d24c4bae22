import { FeatureVector } from "../../../src/reading/ranking/feature-vector";
import { sourceCandidates } from "../../../src/reading/ranking/source-candidates";
import { SOURCE_FEATURES, sourceFeatures } from "../../../src/reading/ranking/source-features";
import { seededRandom, shuffled } from "../random";
import type { AnnotatedText, GoldAttribution } from "./annotated-text";
import { Alternatives, LinearLearner } from "./linear-learner";

const EPOCHS = 4;
const RATE = 0.15;

/** Learns which nominal is the source of a true cue. */
export function learnSources(texts: readonly AnnotatedText[], bits: number, seed: number) {
  const random = seededRandom(seed);
  const learner = new LinearLearner(bits, RATE, random);
  const vector = new FeatureVector(SOURCE_FEATURES);
  const alternatives = new Alternatives();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const index of shuffled(texts.length, random)) {
      const annotated = texts[index];
      if (annotated === undefined) continue;
      const { text, proposals, gold } = annotated;
      for (const attribution of gold.values()) {
        const { cue } = attribution;
        const candidates = sourceCandidates(text, cue);
        const right = candidates.map((at) => (isSource(attribution, at) ? 1 : 0));
        const sum = right.reduce((total: number, one) => total + one, 0);
        if (sum === 0) continue;
        alternatives.clear();
        for (const at of candidates) {
          sourceFeatures(vector, text, proposals, cue, at, candidates);
          alternatives.add(vector);
        }
        learner.learnChoice(
          alternatives,
          right.map((one) => one / sum),
        );
      }
    }
  return learner.finish();
}

/** Where the annotated phrase has no clear head, every nominal in it will do. */
function isSource({ cue, source, sourceTokens }: GoldAttribution, at: number): boolean {
  return at === source || (source < 0 && at !== cue && sourceTokens.has(at));
}
