import { NONE, type ParserState } from "./parser-state";
import { PADDING } from "./word-features";

/** A whole tree that another parser gave to the sentence, and what can be seen at once in it; all by position. */
export class TreeGuess {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** The first and the last of a word's children. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The relations among the children on each side, a bit each (see ParserState). */
  readonly leftRelations: Int32Array;
  readonly rightRelations: Int32Array;

  /** @param longest words in the longest sentence that it is to hold. */
  constructor(longest: number) {
    const column = () => new Int32Array(longest + 2 * PADDING + 1);
    this.heads = column();
    this.relations = column();
    this.first = column();
    this.last = column();
    this.leftRelations = column();
    this.rightRelations = column();
  }

  /** Takes over the tree of a parse that went through the sentence from its end to its beginning. */
  takeMirrored(state: ParserState): void {
    const { root } = state;
    const end = root + PADDING;
    for (const column of [this.first, this.last, this.leftRelations, this.rightRelations])
      column.fill(0, 0, end);
    for (const column of [this.heads, this.relations]) column.fill(NONE, 0, end);
    for (let at = PADDING; at < root; at += 1) {
      const mirrored = mirrorPosition(at, root);
      const head = mirrorPosition(state.heads[mirrored] ?? NONE, root);
      const relation = state.relations[mirrored] ?? 0;
      this.heads[at] = head;
      this.relations[at] = relation;
      if (this.first[head] === NONE) this.first[head] = at;
      this.last[head] = at;
      const side = at < head ? this.leftRelations : this.rightRelations;
      side[head] = (side[head] ?? 0) | (1 << (relation & 31));
    }
  }
}

/** Where a word stands once its sentence is read from its end; the root stays behind the last word. */
export const mirrorPosition = (at: number, root: number): number =>
  at < PADDING || at >= root ? at : PADDING + root - 1 - at;
