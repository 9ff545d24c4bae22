import { type FeatureList, MOST_FEATURES, type Scorer } from "../../../src/syntax/feature-list";

const INITIAL_SLOTS = 1 << 20;
const INITIAL_ROWS = 1 << 18;

/**
 * A linear model while it learns: averaged perceptron with a margin. Every feature that was ever updated has a row of
 * weights, whole numbers since every update is by one; row 0 stays 0 and stands for all other features.
 */
export class Perceptron implements Scorer {
  #slots = new Int32Array(2 * INITIAL_SLOTS);
  #mask = INITIAL_SLOTS - 1;
  #weights: Int16Array;
  /** Sum over all updates of update × time, from which the average follows without touching every weight at every step. */
  #timed: Float32Array;
  #rows = 1;
  #time = 1;
  /** Whether no more features are taken up. */
  #closed = false;
  /** Where the rows of the features scored last begin. */
  readonly #starts = new Int32Array(MOST_FEATURES);

  constructor(
    readonly classes: number,
    /** By how much the right class must lead; below that the weights are moved. */
    readonly margin: number,
  ) {
    this.#weights = new Int16Array(classes * INITIAL_ROWS);
    this.#timed = new Float32Array(classes * INITIAL_ROWS);
  }

  score(features: FeatureList, scores: Int32Array): void {
    const { classes } = this;
    const weights = this.#weights;
    const starts = this.#starts;
    const slots = this.#slots;
    const mask = this.#mask;
    scores.fill(0, 0, classes);
    // Loads that do not wait for each other, as in KeyTable.
    for (let at = 0; at < features.length; at += 1)
      starts[at] = slots[2 * ((features.keys[at] as number) & mask)] as number;
    for (let at = 0; at < features.length; at += 1) {
      const key = features.keys[at] as number;
      const slot = key & mask;
      const row = starts[at] === key ? (slots[2 * slot + 1] as number) : this.#find(key);
      starts[at] = row * classes;
    }
    for (let at = 0; at < features.length; at += 1) {
      const start = starts[at] as number;
      if (start === 0) continue;
      for (let c = 0; c < classes; c += 1)
        scores[c] = (scores[c] as number) + (weights[start + c] as number);
    }
  }

  /**
   * Learns one decision between all classes, whose scores were taken from these features.
   * @returns the class that had the highest score.
   */
  learn(features: FeatureList, scores: Int32Array, right: number): number {
    let best = 0;
    let rival = right === 0 ? 1 : 0;
    for (let c = 1; c < this.classes; c += 1) {
      const score = scores[c] ?? 0;
      if (score > (scores[best] ?? 0)) best = c;
      if (c !== right && score > (scores[rival] ?? 0)) rival = c;
    }
    this.choose(features, scores, right, rival);
    return best;
  }

  /**
   * Learns that of two classes the first is right: moves the weights of the features, which must be the ones scored
   * last, unless it leads by more than the margin. Without a rival only time passes: averages are taken over decisions.
   */
  choose(features: FeatureList, scores: Int32Array, right: number, rival: number | null): void {
    this.#time += 1;
    if (rival === null || (scores[right] ?? 0) - (scores[rival] ?? 0) > this.margin) return;
    for (let at = 0; at < features.length; at += 1) {
      const start = this.#starts[at] || this.#insert(features.keys[at] ?? 0) * this.classes;
      if (start === 0) continue;
      this.#move(start + right, 1);
      this.#move(start + rival, -1);
    }
  }

  /** Every feature's key with its weights, averaged over all decisions. */
  *averagedRows(): Generator<{ readonly key: number; readonly weights: Float32Array }> {
    for (let slot = 0; slot <= this.#mask; slot += 1) {
      const key = this.#slots[2 * slot] ?? 0;
      if (key === 0) continue;
      const start = (this.#slots[2 * slot + 1] ?? 0) * this.classes;
      const weights = new Float32Array(this.classes);
      for (let c = 0; c < this.classes; c += 1)
        weights[c] = (this.#weights[start + c] ?? 0) - (this.#timed[start + c] ?? 0) / this.#time;
      yield { key, weights };
    }
  }

  /**
   * Keeps the features with the largest weights and takes up no others: what is learned from now on makes up for those
   * that are lost, as it could not when they were dropped at the end.
   */
  keepLargest(count: number): void {
    const sizes = new Map<number, number>();
    for (const { key, weights } of this.averagedRows())
      sizes.set(
        key,
        weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0),
      );
    const limit = [...sizes.values()].sort((one, other) => other - one)[count] ?? 0;
    const old = this.#slots;
    this.#slots = new Int32Array(old.length);
    for (let at = 0; at < old.length; at += 2) {
      const key = old[at] ?? 0;
      if (key !== 0 && (sizes.get(key) ?? 0) > limit) this.#place(key, old[at + 1] ?? 0);
    }
    this.#closed = true;
  }

  #move(place: number, amount: number): void {
    this.#weights[place] = (this.#weights[place] ?? 0) + amount;
    this.#timed[place] = (this.#timed[place] ?? 0) + amount * this.#time;
  }

  #find(key: number): number {
    const slots = this.#slots;
    let slot = key & this.#mask;
    for (;;) {
      const found = slots[2 * slot] as number;
      if (found === key) return slots[2 * slot + 1] as number;
      if (found === 0) return 0;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The row of a feature; a new one unless two templates of one decision happen to share the key; 0 once closed. */
  #insert(key: number): number {
    const row = this.#find(key);
    if (row !== 0 || this.#closed) return row;
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
    const weights = new Int16Array(2 * this.#weights.length);
    weights.set(this.#weights);
    this.#weights = weights;
    const timed = new Float32Array(2 * this.#timed.length);
    timed.set(this.#timed);
    this.#timed = timed;
  }
}
