import type { FeatureVector } from "../../../src/reading/ranking/feature-vector";
import type { Weights } from "../../../src/reading/ranking/rankers";

/** Share of features that each training step does not see: keeps weights from leaning on single ones. */
const DROPOUT = 0.25;
const SMALLEST_GRADIENT = 0.005;

/** Alternatives of one decision, as feature keys one behind the other. */
export class Alternatives {
  keys = new Int32Array(1 << 15);
  readonly ends: number[] = [];

  clear(): void {
    this.ends.length = 0;
  }

  add({ keys, length }: FeatureVector): void {
    const from = this.ends.at(-1) ?? 0;
    if (from + length > this.keys.length) {
      const longer = new Int32Array(2 * this.keys.length + length);
      longer.set(this.keys);
      this.keys = longer;
    }
    this.keys.set(keys.subarray(0, length), from);
    this.ends.push(from + length);
  }
}

/** A linear model while it learns: AdaGrad over hashed features, feature dropout, averaged weights. */
export class LinearLearner implements Weights {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  /** Sum of step × time, from which the average follows without touching every weight at every step. */
  readonly #timed: Float64Array;
  readonly #mask: number;
  #time = 1;

  /**
   * @param bits log2 of the number of weights; features that collide share one.
   * @param rate step size.
   * @param random decides which features a step sees.
   */
  constructor(
    bits: number,
    readonly rate: number,
    readonly random: () => number,
  ) {
    this.weights = new Float32Array(1 << bits);
    this.#squares = new Float32Array(1 << bits);
    this.#timed = new Float64Array(1 << bits);
    this.#mask = (1 << bits) - 1;
  }

  score({ keys, length }: FeatureVector): number {
    return this.#sum(keys, 0, length);
  }

  /** One step of logistic regression. */
  learnTruth({ keys, length }: FeatureVector, truth: boolean): void {
    const end = this.#thin(keys, 0, length);
    const score = this.#sum(keys, 0, end) / (1 - DROPOUT);
    this.#nudge(keys, 0, end, (truth ? 1 : 0) - 1 / (1 + Math.exp(-score)));
    this.#time += 1;
  }

  /** One step of a softmax over alternatives towards a distribution. */
  learnChoice({ keys, ends }: Alternatives, target: readonly number[]): void {
    const ranges: (readonly [number, number])[] = [];
    let from = 0;
    for (const end of ends) {
      ranges.push([from, this.#thin(keys, from, end)]);
      from = end;
    }
    const scores = ranges.map(([start, end]) => this.#sum(keys, start, end) / (1 - DROPOUT));
    const highest = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - highest));
    const total = powers.reduce((sum, power) => sum + power, 0);
    for (const [at, [start, end]] of ranges.entries())
      this.#nudge(keys, start, end, (target[at] ?? 0) - (powers[at] ?? 0) / total);
    this.#time += 1;
  }

  /** Replaces the weights by their average over all steps. */
  finish(): this {
    for (let at = 0; at < this.weights.length; at += 1)
      this.weights[at] = (this.weights[at] ?? 0) - (this.#timed[at] ?? 0) / this.#time;
    return this;
  }

  #sum(keys: Int32Array, from: number, to: number): number {
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += this.weights[(keys[at] ?? 0) & this.#mask] ?? 0;
    return sum;
  }

  /** Moves the features that stay to the front; gives their end. */
  #thin(keys: Int32Array, from: number, to: number): number {
    let end = from;
    for (let at = from; at < to; at += 1)
      if (this.random() >= DROPOUT) {
        keys[end] = keys[at] ?? 0;
        end += 1;
      }
    return end;
  }

  #nudge(keys: Int32Array, from: number, to: number, gradient: number): void {
    if (Math.abs(gradient) < SMALLEST_GRADIENT) return;
    for (let at = from; at < to; at += 1) {
      const place = (keys[at] ?? 0) & this.#mask;
      const squares = (this.#squares[place] ?? 0) + gradient * gradient;
      this.#squares[place] = squares;
      const step = (this.rate * gradient) / Math.sqrt(squares + 1);
      this.weights[place] = (this.weights[place] ?? 0) + step;
      this.#timed[place] = (this.#timed[place] ?? 0) + step * this.#time;
    }
  }
}
