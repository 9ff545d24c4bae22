import type { ContentCandidate } from "../../../src/reading/ranking/content-candidate";
import { contentCandidates } from "../../../src/reading/ranking/content-candidates";
import type { CueFacts } from "../../../src/reading/ranking/content-facts";
import { CONTENT_FEATURES, contentFeatures } from "../../../src/reading/ranking/content-features";
import { FeatureVector } from "../../../src/reading/ranking/feature-vector";
import { noContentFeatures } from "../../../src/reading/ranking/no-content-features";
import { Kind, type ParsedText } from "../../../src/reading/ranking/parsed-text";
import { seededRandom, shuffled } from "../random";
import type { AnnotatedText } from "./annotated-text";
import { Alternatives, LinearLearner } from "./linear-learner";

const EPOCHS = 3;
const RATE = 0.15;
/** Alternatives this much less like the truth than the best one share nothing of its probability. */
const NEAR_BEST = 0.25;
const LEAST_LIKENESS = 0.4;
const SHARPNESS = 12;

/** A likely cue, true or false, with the source that the earlier stages chose for it. */
export interface ContentCase {
  readonly annotated: AnnotatedText;
  readonly facts: CueFacts;
}

/** Learns which stretch a cue attributes, or that it attributes nothing. */
export function learnContents(cases: readonly ContentCase[], bits: number, seed: number) {
  const random = seededRandom(seed);
  const learner = new LinearLearner(bits, RATE, random);
  const vector = new FeatureVector(CONTENT_FEATURES);
  const alternatives = new Alternatives();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const index of shuffled(cases.length, random)) {
      const one = cases[index];
      if (one === undefined) continue;
      const { facts, annotated } = one;
      const { text, proposals, gold } = annotated;
      const candidates = contentCandidates(text, proposals, facts.cue, facts.source);
      const target = targetOf(text, candidates, gold.get(facts.cue)?.content);
      if (target === null) continue;
      alternatives.clear();
      noContentFeatures(vector, text, facts);
      alternatives.add(vector);
      for (const candidate of candidates) {
        contentFeatures(vector, text, proposals, facts, candidate);
        alternatives.add(vector);
      }
      learner.learnChoice(alternatives, target);
    }
  return learner.finish();
}

/** Probability for "none" and each candidate, by likeness to the truth; null where no candidate is like it. */
function targetOf(
  text: ParsedText,
  candidates: readonly ContentCandidate[],
  truth: ReadonlySet<number> | undefined,
): number[] | null {
  if (truth === undefined) return [1, ...candidates.map(() => 0)];
  const alike = candidates.map((candidate) => likeness(text, candidate, truth));
  const best = Math.max(0, ...alike);
  const shares = alike.map((one) =>
    one > LEAST_LIKENESS && one >= best - NEAR_BEST ? Math.exp(SHARPNESS * (one - best)) : 0,
  );
  const sum = shares.reduce((total, share) => total + share, 0);
  return sum === 0 ? null : [0, ...shares.map((share) => share / sum)];
}

/** Words that both hold over words that either holds. */
export function likeness(
  text: ParsedText,
  { pieces }: ContentCandidate,
  truth: ReadonlySet<number>,
): number {
  let shared = 0;
  let size = 0;
  for (const [from, to] of pieces)
    for (let at = from; at < to; at += 1) {
      if (((text.kind[at] ?? 0) & Kind.Word) === 0) continue;
      size += 1;
      if (truth.has(at)) shared += 1;
    }
  return shared / Math.max(1, size + truth.size - shared);
}
