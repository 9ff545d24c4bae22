import type { FeatureList } from "./feature-list";
import { PADDING, type WordFeatures } from "./word-features";

/** Where the templates of the words around begin: one model holds them and those of the word itself. */
const AROUND = 32;

/** Adds what the word at `at` says by itself, and whether it opens its sentence. */
export function ownFeatures(features: FeatureList, words: WordFeatures, at: number): void {
  features.startAt(0);
  const { lower, cased, shape, suffix, prefix, fine, coarse, shouting } = words;
  const suffix2 = suffix[1]?.[at] ?? 0;
  const suffix3 = suffix[2]?.[at] ?? 0;
  const form = (shape[at] ?? 0) | (shouting << 12);
  const start = at === PADDING ? 1 : 0;
  features.add(0);
  features.add(lower[at] ?? 0);
  features.add(cased[at] ?? 0, start);
  features.add(suffix[0]?.[at] ?? 0);
  features.add(suffix2);
  features.add(suffix3);
  features.add(suffix[3]?.[at] ?? 0);
  features.add(suffix[4]?.[at] ?? 0);
  features.add(suffix3, form, start);
  features.add(prefix[0]?.[at] ?? 0);
  features.add(prefix[1]?.[at] ?? 0);
  features.add(prefix[2]?.[at] ?? 0);
  features.add(prefix[3]?.[at] ?? 0);
  features.add(form, start);
  features.add(fine[at] ?? 0);
  features.add(fine[at] ?? 0, form);
  features.add(coarse[at] ?? 0, suffix2);
}

/** Adds what the words around it say. */
export function aroundFeatures(features: FeatureList, words: WordFeatures, at: number): void {
  features.startAt(AROUND);
  const { lower, shape, suffix, fine, coarse, shouting } = words;
  const w = lower[at] ?? 0;
  const before = lower[at - 1] ?? 0;
  const behind = lower[at + 1] ?? 0;
  const form = (shape[at] ?? 0) | (shouting << 12);
  const start = at === PADDING ? 1 : 0;
  features.add(before);
  features.add(behind);
  features.add(lower[at - 2] ?? 0);
  features.add(lower[at + 2] ?? 0);
  features.add(before, w);
  features.add(w, behind);
  features.add(before, behind);
  features.add(form, shape[at - 1] ?? 0, start);
  features.add(form, shape[at + 1] ?? 0, start);
  features.add(suffix[2]?.[at - 1] ?? 0);
  features.add(suffix[2]?.[at + 1] ?? 0);
  features.add(suffix[2]?.[at + 2] ?? 0);
  features.add(fine[at - 1] ?? 0);
  features.add(fine[at + 1] ?? 0);
  features.add(fine[at + 2] ?? 0);
  features.add(coarse[at] ?? 0, coarse[at + 1] ?? 0);
  features.add(coarse[at - 1] ?? 0, coarse[at] ?? 0, coarse[at + 1] ?? 0);
  features.add(fine[at + 1] ?? 0, w);
}

/** What the tags before the word say. */
export function firstFeatures(
  features: FeatureList,
  words: WordFeatures,
  tags: Int32Array,
  at: number,
): void {
  features.clear();
  const { lower, shape, suffix, coarse, shouting } = words;
  const w = lower[at] ?? 0;
  const suffix2 = suffix[1]?.[at] ?? 0;
  const t1 = tags[at - 1] ?? 0;
  const t2 = tags[at - 2] ?? 0;
  const form = (shape[at] ?? 0) | (shouting << 12);
  features.add(t1);
  features.add(t1, t2);
  features.add(t1, w);
  features.add(t1, lower[at + 1] ?? 0);
  features.add(t2, w);
  features.add(t1, t2, w);
  features.add(t1, t2, tags[at - 3] ?? 0);
  features.add(suffix[2]?.[at] ?? 0, t1);
  features.add(suffix2, t1, form);
  features.add(form, t1);
  features.add(suffix[1]?.[at + 1] ?? 0, t1);
  features.add(coarse[at] ?? 0, t1);
  features.add(coarse[at + 1] ?? 0, t1);
}

/** The same, and what tags the first pass gave to this word and those behind it. */
export function secondFeatures(
  features: FeatureList,
  words: WordFeatures,
  tags: Int32Array,
  at: number,
): void {
  firstFeatures(features, words, tags, at);
  const w = words.lower[at] ?? 0;
  const t0 = tags[at] ?? 0;
  const n1 = tags[at + 1] ?? 0;
  const n2 = tags[at + 2] ?? 0;
  const t1 = tags[at - 1] ?? 0;
  features.add(t0);
  features.add(t0, w);
  features.add(n1);
  features.add(n1, w);
  features.add(n1, n2);
  features.add(n2, w);
  features.add(t1, n1);
  features.add(t1, n1, w);
  features.add(t1, n1, words.fine[at] ?? 0);
  features.add(t1, tags[at - 2] ?? 0, n1);
  features.add(t1, n1, n2);
  features.add(n1, words.suffix[2]?.[at] ?? 0);
  features.add(n1, words.suffix[1]?.[at] ?? 0, words.shape[at] ?? 0);
}
