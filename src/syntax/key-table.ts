import { type FeatureList, MOST_FEATURES } from "./feature-list";

/** By how many bits the filter tells keys apart more finely than the slots do. */
const FILTER_BITS = 2;

/** The keys looked up last that may be known. Shared by all tables: nothing in it outlives a call. */
const kept = new Int32Array(MOST_FEATURES);

/**
 * An open-addressed table from 32-bit keys, none of them 0, to a few numbers each. A key stands beside its numbers, so that
 * finding it touches one line of the processor's cache. Keys lie in about the order of their unsigned values: filling a
 * table in that order, in which files hold keys, goes through memory from front to back.
 */
export class KeyTable {
  /** Slot after slot: the key (0 where the slot is empty) and then its numbers. */
  readonly slots: Int32Array;
  readonly #mask: number;
  /** By how much a key is shifted to give the slot where it belongs. */
  readonly #shift: number;
  /**
   * A bit for every short range of keys, set where there is a key in it. It stays in the processor's cache, as the slots cannot,
   * and most features that are asked for are unknown.
   */
  readonly #filter: Int32Array;
  readonly #filterShift: number;

  /**
   * @param keys distinct.
   * @param width how many numbers a key has.
   */
  constructor(
    keys: Int32Array,
    readonly width: number,
  ) {
    let bits = 1;
    while (2 ** bits < 2 * keys.length) bits += 1;
    this.#mask = 2 ** bits - 1;
    this.#shift = 32 - bits;
    const stride = width + 1;
    this.slots = new Int32Array(stride * 2 ** bits);
    this.#filterShift = Math.max(0, this.#shift - FILTER_BITS);
    this.#filter = new Int32Array(1 << Math.max(0, 27 - this.#filterShift));
    for (const key of keys) {
      const bit = key >>> this.#filterShift;
      this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] as number) | (1 << (bit & 31));
      let slot = key >>> this.#shift;
      while (this.slots[slot * stride] !== 0) slot = (slot + 1) & this.#mask;
      this.slots[slot * stride] = key;
    }
  }

  /** Where in `slots` the key's numbers begin; 0 for an unknown key. */
  find(key: number): number {
    const { slots, width } = this;
    const stride = width + 1;
    const mask = this.#mask;
    let slot = key >>> this.#shift;
    for (;;) {
      const found = slots[slot * stride] as number;
      if (found === key) return slot * stride + 1;
      if (found === 0) return 0;
      slot = (slot + 1) & mask;
    }
  }

  /**
   * Finds all features at once.
   * @param places receives where in `slots` the numbers of every known feature begin; as long as the list at least.
   * @returns how many are known.
   */
  findAll({ keys, length }: FeatureList, places: Int32Array): number {
    const { slots, width } = this;
    const stride = width + 1;
    const mask = this.#mask;
    const shift = this.#shift;
    const filter = this.#filter;
    const filterShift = this.#filterShift;
    let likely = 0;
    for (let at = 0; at < length; at += 1) {
      const key = keys[at] as number;
      const bit = key >>> filterShift;
      kept[likely] = key;
      likely += ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1;
    }
    // Loads that do not wait for each other: the memory serves many at a time, where probing one by one waits for each.
    for (let at = 0; at < likely; at += 1)
      places[at] = slots[((kept[at] as number) >>> shift) * stride] as number;
    let known = 0;
    for (let at = 0; at < likely; at += 1) {
      const key = kept[at] as number;
      let found = places[at] as number;
      let slot = key >>> shift;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[slot * stride] as number;
      }
      if (found === 0) continue;
      places[known] = slot * stride + 1;
      known += 1;
    }
    return known;
  }
}
