import { bestOf, FeatureList, type Scorer } from "./feature-list";
import { firstFeatures, secondFeatures } from "./tagger-features";
import { PADDING, type WordFeatures } from "./word-features";

/** Tags of the places around a sentence; real tags count from 0. */
const OUTSIDE = -1;

/** Tags a sentence from left to right, and then once more. */
export class Tagger {
  readonly features = new FeatureList();
  readonly #scores: Int32Array;

  /**
   * @param first decides from the words and the tags before.
   * @param second decides again, knowing what the first said of the words behind; null to leave it at the first pass.
   */
  constructor(
    readonly first: Scorer,
    readonly second: Scorer | null,
  ) {
    this.#scores = new Int32Array(first.classes);
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
