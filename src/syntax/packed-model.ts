import type { ByteReader, ByteWriter } from "./bytes";
import { type FeatureList, MOST_FEATURES, type Scorer } from "./feature-list";
import { KeyTable } from "./key-table";

/** A feature's weights that are not 0, in order of their classes. */
export interface WeightRow {
  readonly key: number;
  readonly classes: readonly number[];
  /** -32768 to 32767; most are small. */
  readonly weights: readonly number[];
}

const CLASS_BITS = 8;
const MOST_CLASSES = 1 << CLASS_BITS;
/** So few weights stand beside the key. */
const FEW_CLASSES = 4;

/** Where the features scored last were found. Shared by all models: nothing in it outlives a call. */
const places = new Int32Array(MOST_FEATURES);

/**
 * A finished linear model with rows of any length. A key's number is a reference: where the row starts and, in the low
 * bits, how long it is, one less than its length.
 */
class SparseModel implements Scorer {
  readonly #table: KeyTable;
  /** Row after row: class in the high half, weight in the low one. */
  readonly #entries: Int32Array;

  constructor(
    readonly classes: number,
    keys: Int32Array,
    lengths: Uint8Array,
    entryClasses: Uint8Array,
    weights: Int16Array,
  ) {
    this.#table = new KeyTable(keys, 1);
    this.#entries = new Int32Array(weights.length);
    for (let at = 0; at < weights.length; at += 1)
      this.#entries[at] = ((entryClasses[at] ?? 0) << 16) | ((weights[at] ?? 0) & 0xffff);
    let start = 0;
    for (let row = 0; row < keys.length; row += 1) {
      const length = lengths[row] ?? 1;
      this.#table.slots[this.#table.find(keys[row] ?? 0)] = (start << CLASS_BITS) | (length - 1);
      start += length;
    }
  }

  score(features: FeatureList, scores: Int32Array): void {
    const { slots } = this.#table;
    const entries = this.#entries;
    const known = this.#table.findAll(features, places);
    scores.fill(0, 0, this.classes);
    for (let at = 0; at < known; at += 1) {
      const reference = slots[places[at] as number] as number;
      let entry = reference >>> CLASS_BITS;
      const last = entry + (reference & (MOST_CLASSES - 1));
      for (; entry <= last; entry += 1) {
        const value = entries[entry] as number;
        scores[value >> 16] = (scores[value >> 16] as number) + ((value << 16) >> 16);
      }
    }
  }
}

/** A finished linear model of at most FEW_CLASSES classes: a key's two numbers hold a weight in each half. */
class FewClassesModel implements Scorer {
  readonly #table: KeyTable;

  constructor(
    readonly classes: number,
    keys: Int32Array,
    lengths: Uint8Array,
    entryClasses: Uint8Array,
    weights: Int16Array,
  ) {
    this.#table = new KeyTable(keys, FEW_CLASSES / 2);
    const { slots } = this.#table;
    let entry = 0;
    for (let row = 0; row < keys.length; row += 1) {
      const place = this.#table.find(keys[row] ?? 0);
      for (const end = entry + (lengths[row] ?? 1); entry < end; entry += 1) {
        const index = entryClasses[entry] ?? 0;
        const weight = ((weights[entry] ?? 0) & 0xffff) << (16 * (index & 1));
        slots[place + (index >> 1)] = (slots[place + (index >> 1)] ?? 0) | weight;
      }
    }
  }

  score(features: FeatureList, scores: Int32Array): void {
    const { slots } = this.#table;
    const known = this.#table.findAll(features, places);
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let at = 0; at < known; at += 1) {
      const place = places[at] as number;
      const low = slots[place] as number;
      const high = slots[place + 1] as number;
      first += (low << 16) >> 16;
      second += low >> 16;
      third += (high << 16) >> 16;
      fourth += high >> 16;
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
    scores[3] = fourth;
  }
}

/** Linear models as files hold them: rows by key, and only weights that are not 0. */
export const PackedModel = {
  /** @returns the number of features. */
  write(out: ByteWriter, classes: number, rows: Iterable<WeightRow>): number {
    const sorted = [...rows].sort((one, other) => (one.key >>> 0) - (other.key >>> 0));
    out.number(classes);
    out.sortedKeys(sorted.map((row) => row.key));
    for (const row of sorted) out.byte(row.classes.length);
    for (const row of sorted) for (const index of row.classes) out.byte(index);
    for (const row of sorted) for (const weight of row.weights) out.signedNumber(weight);
    return sorted.length;
  },

  read(input: ByteReader): Scorer {
    const classes = input.number();
    const keys = input.sortedKeys();
    const lengths = input.bytes(keys.length);
    let total = 0;
    for (const length of lengths) total += length;
    const entryClasses = input.bytes(total);
    const weights = new Int16Array(total);
    for (let at = 0; at < total; at += 1) weights[at] = input.signedNumber();
    const Model = classes <= FEW_CLASSES ? FewClassesModel : SparseModel;
    return new Model(classes, keys, lengths, entryClasses, weights);
  },
};
