import { FeatureVector } from "../../ranking/feature-vector";
import { probabilitiesOf, type Weights } from "../../ranking/rankers";
import {
  ANTECEDENT_FEATURES,
  antecedentFeatures,
  isTopic,
  nobodyFeatures,
  type PronounFacts,
  pronounFacts,
} from "./features";
import type { Nominal } from "./nominals";
import type { Pronoun, Referent, Scene } from "./scene";

/** How much likelier he or she who speaks is the one whom the text speaks of last, and how much less likely who is only spoken of in quotation marks. */
const GOES_ON = 4;
const ONLY_QUOTED = 1.5;
/** How much less likely "it" or "they" who speak are somebody a sentence farther away. */
const FAR = 1.5;
/** How much likelier "they" are people whom the text names than the treebank, much of it spoken, has it. */
const NAMED = 1;

/** What a pronoun most likely means. */
export interface Choice {
  readonly nominal: Nominal;
  /** Of all nominals together that mean the same. */
  readonly probability: number;
}

/**
 * The likeliest antecedent of a pronoun, or null where nothing named is likelier than any: a softmax over all nominals near enough and
 * "nothing named", where the nominals of one actor count together (mention ranking, Denis and Baldridge 2008).
 */
export function likeliestAntecedent(
  weights: Weights,
  scene: Scene,
  pronoun: Pronoun,
  place: number,
): Choice | null {
  const candidates = scene.candidates(pronoun, place);
  const probabilities = probabilitiesOf(scoresOf(weights, scene, pronoun, candidates));
  const sums = new Map<Referent, { probability: number; nominal: Nominal }>();
  for (const [at, nominal] of candidates.entries()) {
    const referent = scene.referentOf(nominal);
    const before = sums.get(referent)?.probability ?? 0;
    sums.set(referent, { probability: before + (probabilities[at] ?? 0), nominal });
  }
  const nobody = probabilities.at(-1) ?? 0;
  const [best] = [...sums.values()].sort((a, b) => b.probability - a.probability);
  return best === undefined || best.probability < nobody ? null : best;
}

/** What the treebank, in which few pronouns speak, is too small to teach. */
function speakerPrior(scene: Scene, facts: PronounFacts, nominal: Nominal): number {
  const quoted = (scene.text.quotation[nominal.head] ?? -1) >= 0;
  const personal = facts.pronoun.mention.gender !== "NEUTER" && !facts.pronoun.mention.plural;
  const goesOn = personal && isTopic(scene, facts, nominal);
  const far = personal ? 0 : facts.pronoun.sentence - nominal.sentence;
  return (goesOn ? GOES_ON : 0) - (quoted ? ONLY_QUOTED : 0) - far * FAR;
}

/** One score for every candidate, and last the one for nothing named: things do not speak, so a source is somebody named. */
function scoresOf(
  weights: Weights,
  scene: Scene,
  pronoun: Pronoun,
  candidates: readonly Nominal[],
): number[] {
  const vector = new FeatureVector(ANTECEDENT_FEATURES);
  const facts = pronounFacts(scene, pronoun, candidates);
  const scores = candidates.map((nominal, at) => {
    antecedentFeatures(vector, scene, facts, at);
    return weights.score(vector) + (pronoun.source ? speakerPrior(scene, facts, nominal) : 0);
  });
  if (pronoun.source) return [...scores, Number.NEGATIVE_INFINITY];
  nobodyFeatures(vector, scene, facts);
  return [...scores, weights.score(vector) - (pronoun.mention.plural ? NAMED : 0)];
}
