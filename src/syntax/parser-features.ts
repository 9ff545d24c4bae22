import { NONE } from "./parser-state";
import type { TreeGuess } from "./tree-guess";
import type { WordFeatures } from "./word-features";

/** A sentence as a parser sees it; columns by position. */
export interface TaggedWords {
  readonly length: number;
  /** See WordFeatures. */
  readonly lower: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** Hash of a word's last three characters. */
  readonly ending: Int32Array;
  /** The number of every word's tag. */
  readonly tags: Int32Array;
  /** The kind of every tag, 0 to 31 (see tag-set.ts). */
  readonly kinds: Int32Array;
  /** The tree that another parser gave, or null. */
  readonly guess: TreeGuess | null;
}

/** Puts together what spelling and tags say. */
export function taggedWords(
  { length, lower, fine, coarse, suffix }: WordFeatures,
  tags: Int32Array,
  kinds: Int32Array,
): Omit<TaggedWords, "guess"> {
  const ending = suffix[2] ?? lower;
  return { length, lower, fine, coarse, ending, tags, kinds };
}

export const distanceClass = (distance: number): number =>
  distance < 5 ? distance : distance < 7 ? 5 : distance < 11 ? 6 : distance < 20 ? 7 : 8;

const STRETCH = 12;

/** The set of the kinds of tags that stand between two words, the last few of them where they are far apart. */
export function tagsBetween(sentence: TaggedWords, from: number, to: number): number {
  if (from === NONE) return -1;
  let seen = 0;
  for (let at = Math.max(from + 1, to - STRETCH); at < to; at += 1)
    seen |= 1 << (sentence.kinds[sentence.tags[at] ?? 0] ?? 0);
  return seen;
}
