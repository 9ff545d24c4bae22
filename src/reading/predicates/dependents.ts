import type { ParsedText } from "../ranking/parsed-text";

const known = new WeakMap<ParsedText, Dependents>();

/** Which tokens hang on which: the parse read from the top down. */
export class Dependents {
  readonly #first: Int32Array;
  readonly #next: Int32Array;

  private constructor({ heads, count }: ParsedText) {
    this.#first = new Int32Array(count).fill(-1);
    this.#next = new Int32Array(count).fill(-1);
    // from the end, so that each list comes out in text order
    for (let at = count - 1; at >= 0; at -= 1) {
      const head = heads[at] ?? -1;
      if (head < 0) continue;
      this.#next[at] = this.#first[head] ?? -1;
      this.#first[head] = at;
    }
  }

  /** Those of one parsed text; made once, in time linear in its length. */
  static of(text: ParsedText): Dependents {
    const made = known.get(text) ?? new Dependents(text);
    known.set(text, made);
    return made;
  }

  /** The dependents of a token, in text order. */
  below(token: number): number[] {
    const found: number[] = [];
    for (let at = this.#first[token] ?? -1; at >= 0; at = this.#next[at] ?? -1) found.push(at);
    return found;
  }
}
