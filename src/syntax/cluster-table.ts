/**
 * Classes of words that occur in similar company, known by the hash of the lower-cased word. Two numbers a word:
 * a fine class (1 and up) in the low half and a coarse one (1 and up) in the high half; 0 for unknown words.
 */
export class ClusterTable {
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** @param keys distinct hashes, none of them 0; `values` runs alongside. */
  constructor(keys: Int32Array, values: Int32Array) {
    let capacity = 2;
    while (capacity < 2 * keys.length) capacity *= 2;
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(2 * capacity);
    for (let at = 0; at < keys.length; at += 1) {
      let slot = (keys[at] ?? 0) & this.#mask;
      while (this.#slots[2 * slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[2 * slot] = keys[at] ?? 0;
      this.#slots[2 * slot + 1] = values[at] ?? 0;
    }
  }

  find(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const found = this.#slots[2 * slot];
      if (found === key) return this.#slots[2 * slot + 1] ?? 0;
      if (found === 0) return 0;
      slot = (slot + 1) & this.#mask;
    }
  }
}
