import type { TaggedWords } from "./parser-features";
import { PADDING } from "./word-features";

/** A sentence read from its end to its beginning, with what stands around it changing places, too. */
export class MirroredWords implements TaggedWords {
  length = 0;
  readonly lower: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  readonly ending: Int32Array;
  readonly tags: Int32Array;
  readonly guess = null;

  constructor(
    longest: number,
    readonly kinds: Int32Array,
  ) {
    const column = () => new Int32Array(longest + 2 * PADDING + 1);
    this.lower = column();
    this.fine = column();
    this.coarse = column();
    this.ending = column();
    this.tags = column();
  }

  read(words: TaggedWords): void {
    this.length = words.length;
    for (const name of ["lower", "fine", "coarse", "ending", "tags"] as const)
      mirror(words[name], this[name], words.length + 2 * PADDING);
  }
}

function mirror(from: Int32Array, to: Int32Array, count: number): void {
  for (let at = 0; at < count; at += 1) to[at] = from[count - 1 - at] ?? 0;
}
