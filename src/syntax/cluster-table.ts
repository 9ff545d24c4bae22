import { KeyTable } from "./key-table";

/**
 * Classes of words that occur in similar company, known by the hash of the lower-cased word. Two numbers a word:
 * a fine class (1 and up) in the low half and a coarse one (1 and up) in the high half; 0 for unknown words.
 */
export class ClusterTable {
  readonly #table: KeyTable;

  /** @param keys distinct hashes, none of them 0; `values` runs alongside. */
  constructor(keys: Int32Array, values: Int32Array) {
    this.#table = new KeyTable(keys, 1);
    for (let at = 0; at < keys.length; at += 1)
      this.#table.slots[this.#table.find(keys[at] ?? 0)] = values[at] ?? 0;
  }

  find(key: number): number {
    const place = this.#table.find(key);
    return place === 0 ? 0 : (this.#table.slots[place] ?? 0);
  }
}
