import type { FeatureVector } from "./feature-vector";

/** A linear model over hashed features. */
export interface Weights {
  /** Sum of the features' weights. */
  score(vector: FeatureVector): number;
}

/** The three learned choices, in the order in which they are made. */
export interface Rankers {
  /** Log-odds that a token is a cue. */
  readonly cue: Weights;
  /** Which nominal is a cue's source; scores compare within one cue. */
  readonly source: Weights;
  /** Which stretch is a cue's content, or none; scores compare within one cue. */
  readonly content: Weights;
}

/** Scores as probabilities that sum to 1 (softmax). */
export function probabilitiesOf(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Probability of a log-odds score. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
