import type { FeatureList } from "./feature-list";
import { NONE, type ParserState } from "./parser-state";
import type { WordFeatures } from "./word-features";

/** A sentence as the parser sees it: what the spelling tells, and the tags by position. */
export interface TaggedWords {
  readonly words: WordFeatures;
  /** The number of every word's tag, by position. */
  readonly tags: Int32Array;
  /** The kind of every tag, 0 to 31 (see tag-set.ts). */
  readonly kinds: Int32Array;
}

const distanceClass = (distance: number): number =>
  distance < 5 ? distance : distance < 7 ? 5 : distance < 11 ? 6 : distance < 20 ? 7 : 8;

/** What the next step is decided by: the templates of Zhang and Nivre (2011), word classes, and what stands between. */
export function stepFeatures(
  features: FeatureList,
  sentence: TaggedWords,
  state: ParserState,
): void {
  features.clear();
  const { lower, fine, coarse } = sentence.words;
  const { tags } = sentence;
  const { heads, relations, leftmost, leftSecond, rightmost, rightSecond } = state;
  const s0 = state.top;
  const s1 = state.below;
  const b0 = state.front;
  const b1 = state.next;
  const b2 = b1 + 1;
  const sh = heads[s0] ?? NONE;
  const sh2 = heads[sh] ?? NONE;
  const sl = leftmost[s0] ?? NONE;
  const sr = rightmost[s0] ?? NONE;
  const sl2 = leftSecond[s0] ?? NONE;
  const sr2 = rightSecond[s0] ?? NONE;
  const bl = leftmost[b0] ?? NONE;
  const bl2 = leftSecond[b0] ?? NONE;
  const s0w = lower[s0] ?? 0;
  const b0w = lower[b0] ?? 0;
  const b1w = lower[b1] ?? 0;
  const s0t = tags[s0] ?? 0;
  const s1t = tags[s1] ?? 0;
  const b0t = tags[b0] ?? 0;
  const b1t = tags[b1] ?? 0;
  const b2t = tags[b2] ?? 0;
  const s0f = fine[s0] ?? 0;
  const b0f = fine[b0] ?? 0;
  const s0c = coarse[s0] ?? 0;
  const b0c = coarse[b0] ?? 0;
  const s0r = relations[s0] ?? 0;
  const distance = s0 === NONE ? 15 : distanceClass(b0 - s0);
  const headed = sh === NONE ? 0 : 1;
  const st = s0t | (headed << 8);

  features.add(st, distance);
  features.add(s0w, s0t);
  features.add(s0w, headed);
  features.add(b0w, b0t);
  features.add(b0w);
  features.add(b0t);
  features.add(b1w, b1t);
  features.add(b1w);
  features.add(b1t, b0t);
  features.add(lower[b2] ?? 0, b2t);
  features.add(b2t, b0t, st);
  features.add(s0w, b0w, s0t);
  features.add(s0w, b0w, b0t);
  features.add(s0w, st, b0t);
  features.add(st, b0w, b0t);
  features.add(s0w, b0w, headed);
  features.add(st, b0t);
  features.add(b0t, b1t, b2t);
  features.add(st, b0t, b1t);
  features.add(tags[sh] ?? 0, st, b0t);
  features.add(st, tags[sl] ?? 0, b0t);
  features.add(st, tags[sr] ?? 0, b0t);
  features.add(st, b0t, tags[bl] ?? 0);

  features.add(s0w, distance);
  features.add(b0w, distance);
  features.add(b0t, distance);
  features.add(s0w, b0w, distance);
  features.add(st, b0t, distance);

  const leftOfTop = state.leftCount[s0] ?? 0;
  const rightOfTop = state.rightCount[s0] ?? 0;
  const leftOfFront = state.leftCount[b0] ?? 0;
  features.add(s0w, rightOfTop);
  features.add(st, rightOfTop);
  features.add(s0w, leftOfTop);
  features.add(st, leftOfTop);
  features.add(b0w, leftOfFront);
  features.add(b0t, leftOfFront);

  features.add(lower[sh] ?? 0, tags[sh] ?? 0);
  features.add(tags[sh] ?? 0, s0r);
  features.add(s0r, st, b0t);
  features.add(lower[sl] ?? 0, tags[sl] ?? 0);
  features.add(relations[sl] ?? 0, st);
  features.add(lower[sr] ?? 0, tags[sr] ?? 0);
  features.add(relations[sr] ?? 0, st, b0t);
  features.add(lower[bl] ?? 0, tags[bl] ?? 0);
  features.add(relations[bl] ?? 0, b0t, st);
  features.add(tags[sh2] ?? 0, tags[sh] ?? 0, st);
  features.add(relations[sh] ?? 0, s0r, b0t);
  features.add(tags[sl2] ?? 0, tags[sl] ?? 0, st);
  features.add(tags[sr2] ?? 0, tags[sr] ?? 0, st);
  features.add(tags[bl2] ?? 0, tags[bl] ?? 0, b0t);
  features.add(relations[sr2] ?? 0, relations[sr] ?? 0, st);
  features.add(lower[sr] ?? 0, b0w);
  features.add(lower[sr] ?? 0, b0t, st);

  const rightSet = state.rightRelations[s0] ?? 0;
  const leftSet = state.leftRelations[s0] ?? 0;
  const frontSet = state.leftRelations[b0] ?? 0;
  features.add(s0w, rightSet);
  features.add(st, rightSet, b0t);
  features.add(s0w, leftSet);
  features.add(st, leftSet, b0t);
  features.add(b0w, frontSet);
  features.add(b0t, frontSet, st);

  features.add(s1t, st, b0t);
  features.add(lower[s1] ?? 0, s1t, b0t);
  features.add(lower[s1] ?? 0, b0w);
  features.add(relations[s1] ?? 0, s1t, st);
  features.add(lower[s1] ?? 0, b0t, st);
  features.add(s1t, b0t, b1t);
  features.add(s1t | (s0t << 8), b0t, b1t);
  features.add(coarse[s1] ?? 0, s0c, b0c);
  features.add(state.headless, st, b0t);

  features.add(s0f, b0f, headed);
  features.add(s0f, b0t, st);
  features.add(s0t, b0f, b0t);
  features.add(s0c, b0c, headed);
  features.add(s0c, b0w, headed);
  features.add(s0w, b0c, headed);
  features.add(s0c, b0c, (s0t << 8) | b0t);
  features.add(fine[b1] ?? 0, b0t, st);
  features.add(s0c, rightSet, b0t);
  features.add(b0c, frontSet, b0t);

  features.add(tags[s0 + 1] ?? 0, tags[b0 - 1] ?? 0, (s0t << 8) | b0t);
  features.add(tags[b0 - 1] ?? 0, b0t, st);
  features.add(tags[s0 - 1] ?? 0, s0t, b0t);
  features.add(tags[s0 + 1] ?? 0, st, b0t);
  features.add(lower[b0 - 1] ?? 0, b0t, st);
  features.add(between(sentence, s0, b0), st, b0t);
  features.add((b1t << 8) | b2t, (s0t << 8) | b0t, s1t);
  features.add(b0w, b1t, st);
  features.add(s0w, b0t, b1t);
  features.add(b1w, b0t, st);
  features.add(s0w, s0r, b0t);
  features.add(b0w, s0r, st);
}

const STRETCH = 12;

/** The set of the kinds of tags that stand between two words, the last few of them where they are far apart. */
function between(sentence: TaggedWords, from: number, to: number): number {
  if (from === NONE) return -1;
  let seen = 0;
  for (let at = Math.max(from + 1, to - STRETCH); at < to; at += 1)
    seen |= 1 << (sentence.kinds[sentence.tags[at] ?? 0] ?? 0);
  return seen;
}

/** What the relation of an arc is decided by, at the moment when it is drawn or, again, in the finished tree. */
export function relationFeatures(
  features: FeatureList,
  sentence: TaggedWords,
  state: ParserState,
  head: number,
  child: number,
): void {
  features.clear();
  const { lower, fine, coarse, suffix } = sentence.words;
  const { tags } = sentence;
  const { relations, leftmost, leftSecond, rightmost, rightSecond, heads } = state;
  const side = child < head ? 1 : 0;
  const hw = lower[head] ?? 0;
  const cw = lower[child] ?? 0;
  const ht = (tags[head] ?? 0) | (side << 8);
  const ct = tags[child] ?? 0;
  const hf = fine[head] ?? 0;
  const cf = fine[child] ?? 0;
  const cl = leftmost[child] ?? NONE;
  const cl2 = leftSecond[child] ?? NONE;
  const cr = rightmost[child] ?? NONE;
  const cr2 = rightSecond[child] ?? NONE;
  const sibling = side === 1 ? (leftmost[head] ?? NONE) : (rightmost[head] ?? NONE);
  const sibling2 = side === 1 ? (leftSecond[head] ?? NONE) : (rightSecond[head] ?? NONE);
  const grandparent = heads[head] ?? NONE;
  const distance = distanceClass(Math.abs(head - child));
  const leftSet = state.leftRelations[head] ?? 0;
  const rightSet = state.rightRelations[head] ?? 0;

  features.add(ht, ct);
  features.add(hw, ct, side);
  features.add(cw, ht);
  features.add(hw, cw, side);
  features.add(cw);
  features.add(ct, distance, ht);
  features.add(hf, ct, side);
  features.add(cf, ht);
  features.add(hf, cf, side);
  features.add(coarse[head] ?? 0, coarse[child] ?? 0, (ht << 8) | ct);
  features.add(cf, hw, side);
  features.add(cf, ct);
  features.add(suffix[2]?.[child] ?? 0, ct, ht);
  features.add(suffix[2]?.[head] ?? 0, ct, ht);
  features.add(tags[child - 1] ?? 0, ct, ht);
  features.add(tags[child + 1] ?? 0, ct, ht);
  features.add(tags[head - 1] ?? 0, ct, ht);
  features.add(tags[head + 1] ?? 0, ct, ht);
  features.add(lower[child - 1] ?? 0, ct, ht);
  features.add(lower[child + 1] ?? 0, ct, ht);
  features.add(tags[child - 1] ?? 0, tags[child + 1] ?? 0, ct | (ht << 8));
  features.add(tags[cl] ?? 0, ct, ht);
  features.add(lower[cl] ?? 0, ct, ht);
  features.add(relations[cl] ?? 0, ct, ht);
  features.add(lower[cl] ?? 0, hw, side);
  features.add(lower[cl] ?? 0, cw, side);
  features.add(relations[cl2] ?? 0, ct, ht);
  features.add(lower[cl2] ?? 0, tags[cl] ?? 0, ht);
  features.add(tags[cr] ?? 0, ct, ht);
  features.add(lower[cr] ?? 0, ct, ht);
  features.add(relations[cr] ?? 0, ct, ht);
  features.add(relations[cr2] ?? 0, ct, ht);
  features.add(state.leftRelations[child] ?? 0, ct, ht);
  features.add(state.rightRelations[child] ?? 0, ct, ht);
  features.add(relations[sibling] ?? 0, ct, ht);
  features.add(tags[sibling] ?? 0, ct, ht);
  features.add(lower[sibling] ?? 0, ct, ht);
  features.add(relations[sibling2] ?? 0, relations[sibling] ?? 0, ht);
  features.add(leftSet, ct, ht);
  features.add(rightSet, ct, ht);
  features.add(hw, leftSet, ct);
  features.add(hw, rightSet, ct);
  features.add(relations[head] ?? 0, ct, ht);
  features.add(tags[grandparent] ?? 0, ct, ht);
  features.add(hw, lower[grandparent] ?? 0, ct);
  features.add(between(sentence, Math.min(head, child), Math.max(head, child)), ct, ht);
}
