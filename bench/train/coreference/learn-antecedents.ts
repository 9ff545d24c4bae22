import { probabilitiesOf } from "../../../src/reading/ranking/rankers";
import { Alternatives, LinearLearner } from "../attribution/linear-learner";
import { seededRandom, shuffled } from "../random";
import type { AntecedentCase } from "./antecedent-cases";

const EPOCHS = 6;
const RATE = 0.2;

/**
 * Learns which nominal a pronoun means. Several may be right: they share the credit as the weights so far share it, so that the one
 * that is easiest to tell is learned (latent antecedents, Durrett and Klein 2013).
 */
export function learnAntecedents(
  cases: readonly AntecedentCase[],
  bits: number,
  seed: number,
): LinearLearner {
  const random = seededRandom(seed);
  const learner = new LinearLearner(bits, RATE, random);
  const alternatives = new Alternatives();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const index of shuffled(cases.length, random)) {
      const one = cases[index];
      if (one === undefined) continue;
      alternatives.clear();
      for (const vector of one.alternatives) alternatives.add(vector);
      learner.learnChoice(alternatives, targetOf(learner, one));
    }
  return learner.finish();
}

function targetOf(learner: LinearLearner, { alternatives, right }: AntecedentCase): number[] {
  const scores = alternatives.map((vector, at) =>
    right[at] === true ? learner.score(vector) : Number.NEGATIVE_INFINITY,
  );
  return probabilitiesOf(scores);
}
