import type { ByteReader, ByteWriter } from "./bytes";
import type { FeatureList, Scorer } from "./feature-list";

/** A feature's weights that are not 0, in order of their classes. */
export interface WeightRow {
  readonly key: number;
  readonly classes: readonly number[];
  /** -32768 to 32767; most are small. */
  readonly weights: readonly number[];
}

const CLASS_BITS = 7;
const MOST_CLASSES = 1 << CLASS_BITS;

/**
 * A finished linear model: an open-addressed table from the feature's key to its row. A slot is a key and a reference;
 * the reference holds where the row starts and, in its low bits, how long it is, one less than its length.
 */
export class PackedModel implements Scorer {
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** Row after row: class in the high half, weight in the low one. */
  readonly #entries: Int32Array;

  private constructor(
    readonly classes: number,
    keys: Int32Array,
    lengths: Uint8Array,
    entryClasses: Uint8Array,
    weights: Int16Array,
  ) {
    let capacity = 2;
    while (capacity < 2 * keys.length) capacity *= 2;
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(2 * capacity);
    this.#entries = new Int32Array(weights.length);
    for (let at = 0; at < weights.length; at += 1)
      this.#entries[at] = ((entryClasses[at] ?? 0) << 16) | ((weights[at] ?? 0) & 0xffff);
    let start = 0;
    for (let row = 0; row < keys.length; row += 1) {
      const key = keys[row] ?? 0;
      const length = lengths[row] ?? 1;
      let slot = key & this.#mask;
      while (this.#slots[2 * slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[2 * slot] = key;
      this.#slots[2 * slot + 1] = (start << CLASS_BITS) | (length - 1);
      start += length;
    }
  }

  score(features: FeatureList, scores: Float32Array): void {
    const slots = this.#slots;
    const mask = this.#mask;
    const entries = this.#entries;
    const { keys, length } = features;
    scores.fill(0, 0, this.classes);
    for (let at = 0; at < length; at += 1) {
      const key = keys[at] as number;
      let slot = key & mask;
      let found = slots[2 * slot] as number;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[2 * slot] as number;
      }
      if (found === 0) continue;
      const reference = slots[2 * slot + 1] as number;
      let entry = reference >>> CLASS_BITS;
      const last = entry + (reference & (MOST_CLASSES - 1));
      for (; entry <= last; entry += 1) {
        const value = entries[entry] as number;
        scores[value >> 16] = (scores[value >> 16] as number) + ((value << 16) >> 16);
      }
    }
  }

  /** The number of features. */
  static write(out: ByteWriter, classes: number, rows: Iterable<WeightRow>): number {
    const sorted = [...rows].sort((one, other) => (one.key >>> 0) - (other.key >>> 0));
    out.number(classes);
    out.sortedKeys(sorted.map((row) => row.key));
    for (const row of sorted) out.byte(row.classes.length);
    for (const row of sorted) for (const index of row.classes) out.byte(index);
    for (const row of sorted) for (const weight of row.weights) out.signedNumber(weight);
    return sorted.length;
  }

  static read(input: ByteReader): PackedModel {
    const classes = input.number();
    const keys = input.sortedKeys();
    const lengths = input.bytes(keys.length);
    let total = 0;
    for (const length of lengths) total += length;
    const entryClasses = input.bytes(total);
    const weights = new Int16Array(total);
    for (let at = 0; at < total; at += 1) weights[at] = input.signedNumber();
    return new PackedModel(classes, keys, lengths, entryClasses, weights);
  }
}
