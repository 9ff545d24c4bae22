import { PADDING } from "./word-features";

/** Position that stands for "no word": features read the marker before the sentence there. */
export const NONE = 0;

/** The steps of the arc-eager system. */
export const SHIFT = 0;
export const REDUCE = 1;
export const LEFT = 2;
export const RIGHT = 3;
export const ACTIONS = 4;

/**
 * An arc-eager parse in the making (Nivre 2003), with the root as a last word behind the sentence. Words are known by
 * their position: PADDING + index. When only the root is left to read but several words on the stack have no head, the
 * topmost goes back to the buffer (Nivre and Fernández-González 2014), so that one tree comes out and not a forest.
 */
export class ParserState {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** The outermost child on each side, and the one next to it. */
  readonly leftmost: Int32Array;
  readonly leftSecond: Int32Array;
  readonly rightmost: Int32Array;
  readonly rightSecond: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** The relations among the children on each side, a bit each (relations that share a bit are told apart no more). */
  readonly leftRelations: Int32Array;
  readonly rightRelations: Int32Array;
  readonly stack: Int32Array;
  depth = 0;
  /** Words on the stack that have no head yet. */
  headless = 0;
  /** First word that is not read yet, and the one behind it. */
  front = PADDING;
  next = PADDING + 1;
  root = PADDING;
  /** Whether the front was taken back from the stack: it may not return there before it is linked. */
  #returned = false;

  constructor(longest: number) {
    const column = () => new Int32Array(longest + 2 * PADDING + 1);
    this.heads = column();
    this.relations = column();
    this.leftmost = column();
    this.leftSecond = column();
    this.rightmost = column();
    this.rightSecond = column();
    this.leftCount = column();
    this.rightCount = column();
    this.leftRelations = column();
    this.rightRelations = column();
    this.stack = column();
  }

  /** Begins a sentence of `length` words. */
  begin(length: number): void {
    this.root = PADDING + length;
    const end = this.root + PADDING;
    this.heads.fill(NONE, 0, end);
    this.relations.fill(-1, 0, end);
    for (const column of [this.leftmost, this.leftSecond, this.rightmost, this.rightSecond])
      column.fill(NONE, 0, end);
    for (const column of [this.leftCount, this.rightCount, this.leftRelations, this.rightRelations])
      column.fill(0, 0, end);
    this.depth = 0;
    this.headless = 0;
    this.front = PADDING;
    this.next = PADDING + 1;
    this.#returned = false;
  }

  /** Top of the stack, or NONE. */
  get top(): number {
    return this.depth > 0 ? (this.stack[this.depth - 1] ?? NONE) : NONE;
  }

  /** The word below the top of the stack, or NONE. */
  get below(): number {
    return this.depth > 1 ? (this.stack[this.depth - 2] ?? NONE) : NONE;
  }

  get finished(): boolean {
    return this.front === this.root && this.depth === 0;
  }

  allows(action: number): boolean {
    if (action === SHIFT) return this.front !== this.root && (!this.#returned || this.depth === 0);
    if (this.depth === 0) return false;
    const headed = this.heads[this.top] !== NONE;
    if (action === REDUCE) return headed;
    if (action === LEFT) return !headed;
    return this.front !== this.root;
  }

  /** The step that must be taken where only one is allowed, else -1. */
  get onlyStep(): number {
    if (this.depth === 0) return SHIFT;
    return this.front === this.root ? LEFT : -1;
  }

  /** Takes a step that is allowed. LEFT and RIGHT need the new arc's relation. */
  apply(action: number, relation: number): void {
    const { top, front } = this;
    if (action === LEFT) {
      this.#attach(top, front, relation);
      this.depth -= 1;
      this.headless -= 1;
    } else if (action === REDUCE) {
      this.depth -= 1;
    } else {
      if (action === RIGHT) this.#attach(front, top, relation);
      else this.headless += 1;
      this.stack[this.depth] = front;
      this.depth += 1;
      this.front = this.next;
      this.next = this.front + 1;
      this.#returned = false;
    }
    this.#settle();
  }

  /** Once all words are read: drops words that are done, and takes a second headless word back to the buffer. */
  #settle(): void {
    while (this.front === this.root && this.depth > 0) {
      if (this.heads[this.top] === NONE) {
        if (this.headless < 2) return;
        this.next = this.root;
        this.#returned = true;
        this.front = this.top;
        this.headless -= 1;
      }
      this.depth -= 1;
    }
  }

  #attach(child: number, head: number, relation: number): void {
    this.heads[child] = head;
    this.relations[child] = relation;
    const bit = 1 << (relation & 31);
    if (child < head) {
      this.leftSecond[head] = this.leftmost[head] ?? NONE;
      this.leftmost[head] = child;
      this.leftCount[head] = (this.leftCount[head] ?? 0) + 1;
      this.leftRelations[head] = (this.leftRelations[head] ?? 0) | bit;
    } else {
      this.rightSecond[head] = this.rightmost[head] ?? NONE;
      this.rightmost[head] = child;
      this.rightCount[head] = (this.rightCount[head] ?? 0) + 1;
      this.rightRelations[head] = (this.rightRelations[head] ?? 0) | bit;
    }
  }
}
