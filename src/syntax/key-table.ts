import type { FeatureList } from "./feature-list";

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
    for (const key of keys) {
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
    // Loads that do not wait for each other: the memory serves many at a time, where probing one by one waits for each.
    for (let at = 0; at < length; at += 1)
      places[at] = slots[((keys[at] as number) >>> shift) * stride] as number;
    let known = 0;
    for (let at = 0; at < length; at += 1) {
      const key = keys[at] as number;
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
