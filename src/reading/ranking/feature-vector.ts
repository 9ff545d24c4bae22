import { featureKey } from "../../syntax/hash";

/** The features of one alternative, as keys in a buffer that is used again for the next. */
export class FeatureVector {
  readonly keys: Int32Array;
  length = 0;

  /** @param capacity the most features any alternative has; more are left out. */
  constructor(capacity: number) {
    this.keys = new Int32Array(capacity);
  }

  clear(): void {
    this.length = 0;
  }

  /** @param template tells features apart that have the same values. */
  add(template: number, a = 0, b = 0, c = 0): void {
    if (this.length < this.keys.length) {
      this.keys[this.length] = featureKey(template, a, b, c);
      this.length += 1;
    }
  }
}

/** A distance or count as one of few classes, signs kept: what tells 30 words from 31 is noise. */
export function bucket(count: number): number {
  if (count < 0) return -bucket(-count);
  if (count < 5) return count;
  if (count < 8) return 5;
  if (count < 12) return 6;
  if (count < 20) return 7;
  return count < 35 ? 8 : 9;
}

/** Log-odds of a probability, rounded: the classes that rankers use instead of the number. */
export function level(probability: number): number {
  const p = Math.min(0.999, Math.max(0.001, probability));
  return Math.round(Math.log(p / (1 - p)));
}
