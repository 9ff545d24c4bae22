import { featureKey } from "./hash";

/** More than the features of any one decision. */
export const MOST_FEATURES = 128;

/** The features of one decision, as keys in a buffer that is used again for the next one. */
export class FeatureList {
  readonly keys = new Int32Array(MOST_FEATURES);
  length = 0;
  #template = 0;

  clear(): void {
    this.length = 0;
    this.#template = 0;
  }

  /** @param template number of the template that is added next, so that groups of templates can be added in any choice. */
  startAt(template: number): void {
    this.#template = template;
  }

  /** Adds the next template's feature: the order of the calls is what tells templates apart. */
  add(a: number, b = 0, c = 0): void {
    this.keys[this.length] = featureKey(this.#template, a, b, c);
    this.length += 1;
    this.#template += 1;
  }
}

/** A linear model over hashed features. */
export interface Scorer {
  /** Number of classes. */
  readonly classes: number;
  /** Overwrites the first `classes` of `scores` (at least four long) with every class's score. */
  score(features: FeatureList, scores: Int32Array): void;
}

/** Index of the highest number; the first of equals. */
export function bestOf(scores: Int32Array): number {
  let best = 0;
  for (let at = 1; at < scores.length; at += 1)
    if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best;
}
