import { FeatureList, type Scorer } from "./feature-list";
import { PADDING, type WordFeatures } from "./word-features";

const MOST_FEATURES = 80;
/** Tags of the places around a sentence; real tags count from 0. */
const OUTSIDE = -1;

/** Which tags stand around a word: those before it are this pass's, those behind it the first pass's. */
export class Tagger {
  readonly features = new FeatureList(MOST_FEATURES);
  readonly #scores: Float32Array;

  /** @param first decides from the left alone; @param second decides again, knowing what the first said of the words behind; may be left out. */
  constructor(
    readonly first: Scorer,
    readonly second: Scorer | null,
  ) {
    this.#scores = new Float32Array(first.classes);
  }

  /** Writes the tag of word i to `tags[PADDING + i]`. */
  tag(words: WordFeatures, tags: Int32Array): void {
    tags.fill(OUTSIDE, 0, PADDING);
    for (let at = PADDING; at < words.length + PADDING; at += 1) {
      firstFeatures(this.features, words, tags, at);
      tags[at] = this.#best(this.first);
    }
    tags.fill(OUTSIDE, words.length + PADDING, words.length + 2 * PADDING);
    if (this.second === null) return;
    for (let at = PADDING; at < words.length + PADDING; at += 1) {
      secondFeatures(this.features, words, tags, at);
      tags[at] = this.#best(this.second);
    }
  }

  #best(scorer: Scorer): number {
    scorer.score(this.features, this.#scores);
    return bestOf(this.#scores);
  }
}

/** Index of the highest number; the first of equals. */
export function bestOf(scores: Float32Array): number {
  let best = 0;
  for (let at = 1; at < scores.length; at += 1)
    if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best;
}

/** What the first pass looks at for the word at `at`; tags before it are known. */
export function firstFeatures(
  features: FeatureList,
  words: WordFeatures,
  tags: Int32Array,
  at: number,
): void {
  features.clear();
  const { lower, cased, shape, suffix, prefix, fine, coarse, shouting } = words;
  const [suffix1, suffix2, suffix3, suffix4, suffix5] = suffix as readonly [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const w = lower[at] ?? 0;
  const before = lower[at - 1] ?? 0;
  const behind = lower[at + 1] ?? 0;
  const t1 = tags[at - 1] ?? 0;
  const t2 = tags[at - 2] ?? 0;
  const form = (shape[at] ?? 0) | (shouting << 12);
  const start = at === PADDING ? 1 : 0;
  features.add(0);
  features.add(w);
  features.add(cased[at] ?? 0, start);
  features.add(before);
  features.add(behind);
  features.add(lower[at - 2] ?? 0);
  features.add(lower[at + 2] ?? 0);
  features.add(before, w);
  features.add(w, behind);
  features.add(before, behind);
  features.add(t1);
  features.add(t1, t2);
  features.add(t1, w);
  features.add(t1, behind);
  features.add(t2, w);
  features.add(t1, t2, w);
  features.add(t1, t2, tags[at - 3] ?? 0);
  features.add(suffix1[at] ?? 0);
  features.add(suffix2[at] ?? 0);
  features.add(suffix3[at] ?? 0);
  features.add(suffix4[at] ?? 0);
  features.add(suffix5[at] ?? 0);
  features.add(suffix3[at] ?? 0, t1);
  features.add(suffix2[at] ?? 0, t1, form);
  features.add(suffix3[at] ?? 0, form, start);
  for (const column of prefix) features.add(column[at] ?? 0);
  features.add(form, start);
  features.add(form, t1);
  features.add(form, shape[at - 1] ?? 0, start);
  features.add(form, shape[at + 1] ?? 0, start);
  features.add(suffix3[at - 1] ?? 0);
  features.add(suffix3[at + 1] ?? 0);
  features.add(suffix2[at + 1] ?? 0, t1);
  features.add(suffix3[at + 2] ?? 0);
  features.add(fine[at] ?? 0);
  features.add(fine[at] ?? 0, form);
  features.add(fine[at - 1] ?? 0);
  features.add(fine[at + 1] ?? 0);
  features.add(fine[at + 2] ?? 0);
  features.add(coarse[at] ?? 0, t1);
  features.add(coarse[at] ?? 0, suffix2[at] ?? 0);
  features.add(coarse[at] ?? 0, coarse[at + 1] ?? 0);
  features.add(coarse[at + 1] ?? 0, t1);
  features.add(coarse[at - 1] ?? 0, coarse[at] ?? 0, coarse[at + 1] ?? 0);
  features.add(fine[at + 1] ?? 0, w);
}

/** The first pass's features, and what tags the first pass gave to this word and those behind it. */
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
