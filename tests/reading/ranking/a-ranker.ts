import type { FeatureVector } from "../../../src/reading/ranking/feature-vector";
import type { Weights } from "../../../src/reading/ranking/rankers";

/** A stand-in for learned weights: scores as they are asked for, in turn; 0 once all are used. */
export function scoring(...scores: readonly number[]): Weights {
  const left = [...scores];
  return { score: () => left.shift() ?? 0 };
}

/** A stand-in that gives every alternative the same score, and tells how many features each had. */
export function evenly(score: number, seen: number[] = []): Weights {
  return {
    score: ({ length }: FeatureVector) => {
      seen.push(length);
      return score;
    },
  };
}
