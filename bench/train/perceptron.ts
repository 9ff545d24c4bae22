import type { FeatureList, Scorer } from "../../src/syntax/feature-list";

const INITIAL_SLOTS = 1 << 18;

/** A linear model while it learns: averaged perceptron, a row of weights for every feature that was ever updated. */
export class Perceptron implements Scorer {
  #slots = new Int32Array(2 * INITIAL_SLOTS);
  #mask = INITIAL_SLOTS - 1;
  #weights: Float32Array;
  /** Sum over all updates of update × time, from which the average follows without touching every weight at every step. */
  #timed: Float64Array;
  #rows = 1;
  #time = 1;

  constructor(
    readonly classes: number,
    /** By how much the right class must lead; below that the weights are moved. */
    readonly margin: number,
  ) {
    this.#weights = new Float32Array(classes << 16);
    this.#timed = new Float64Array(classes << 16);
  }

  score(features: FeatureList, scores: Float32Array): void {
    const { classes } = this;
    const weights = this.#weights;
    scores.fill(0, 0, classes);
    for (let at = 0; at < features.length; at += 1) {
      const row = this.#find(features.keys[at] ?? 0) * classes;
      if (row === 0) continue;
      for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + (weights[row + c] ?? 0);
    }
  }

  /** Call once a decision, right or wrong: averages are taken over decisions. */
  tick(): void {
    this.#time += 1;
  }

  /**
   * Learns one decision between all classes, whose scores were taken from these features.
   * @returns the class that had the highest score.
   */
  learn(features: FeatureList, scores: Float32Array, right: number): number {
    let best = 0;
    let rival = right === 0 ? 1 : 0;
    for (let c = 1; c < this.classes; c += 1) {
      const score = scores[c] ?? 0;
      if (score > (scores[best] ?? 0)) best = c;
      if (c !== right && score > (scores[rival] ?? 0)) rival = c;
    }
    this.tick();
    if ((scores[right] ?? 0) - (scores[rival] ?? 0) <= this.margin) {
      this.nudge(features, right, 1);
      this.nudge(features, rival, -1);
    }
    return best;
  }

  /** Moves the weights of these features towards one class (`amount` > 0) or away from it. */
  nudge(features: FeatureList, target: number, amount: number): void {
    for (let at = 0; at < features.length; at += 1) {
      const place = this.#insert(features.keys[at] ?? 0) * this.classes + target;
      this.#weights[place] = (this.#weights[place] ?? 0) + amount;
      this.#timed[place] = (this.#timed[place] ?? 0) + amount * this.#time;
    }
  }

  /** Replaces the weights by their average over all decisions so far. */
  average(): void {
    for (let at = 0; at < this.#rows * this.classes; at += 1)
      this.#weights[at] = (this.#weights[at] ?? 0) - (this.#timed[at] ?? 0) / this.#time;
  }

  /** Every feature's key with its weights (a view, valid until the next update). */
  *rows(): Generator<{ readonly key: number; readonly weights: Float32Array }> {
    for (let slot = 0; slot <= this.#mask; slot += 1) {
      const key = this.#slots[2 * slot] ?? 0;
      if (key === 0) continue;
      const start = (this.#slots[2 * slot + 1] ?? 0) * this.classes;
      yield { key, weights: this.#weights.subarray(start, start + this.classes) };
    }
  }

  #find(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const found = this.#slots[2 * slot] ?? 0;
      if (found === key) return this.#slots[2 * slot + 1] ?? 0;
      if (found === 0) return 0;
      slot = (slot + 1) & this.#mask;
    }
  }

  #insert(key: number): number {
    const row = this.#find(key);
    if (row !== 0) return row;
    if (this.#rows * 2 > this.#mask) this.#grow();
    if ((this.#rows + 1) * this.classes > this.#weights.length) this.#extend();
    this.#place(key, this.#rows);
    this.#rows += 1;
    return this.#rows - 1;
  }

  #place(key: number, row: number): void {
    let slot = key & this.#mask;
    while (this.#slots[2 * slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[2 * slot] = key;
    this.#slots[2 * slot + 1] = row;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    this.#mask = old.length - 1;
    for (let at = 0; at < old.length; at += 2)
      if (old[at] !== 0) this.#place(old[at] ?? 0, old[at + 1] ?? 0);
  }

  #extend(): void {
    const weights = new Float32Array(2 * this.#weights.length);
    weights.set(this.#weights);
    this.#weights = weights;
    const timed = new Float64Array(2 * this.#timed.length);
    timed.set(this.#timed);
    this.#timed = timed;
  }
}
