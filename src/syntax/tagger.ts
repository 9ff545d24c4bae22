import { FeatureList, type Scorer } from "./feature-list";
import { aroundFeatures, firstFeatures, ownFeatures, secondFeatures } from "./tagger-features";
import { PADDING, type WordFeatures } from "./word-features";

/** Tags of the places around a sentence; real tags count from 0. */
const OUTSIDE = -1;
/** So many words are remembered with what they say by themselves. */
const REMEMBERED = 4096;

/** What a tagger decides by; a tag's score is the sum of what both parts say. */
export interface TaggerModels {
  /** Scores by the words, for both passes: first all tags for the first pass and then all for the second. */
  readonly words: Scorer;
  /** Scores by the tags before. */
  readonly first: Scorer;
  /** Scores by the tags before and by what the first pass said of the words behind. */
  readonly second: Scorer;
}

/** Tags a sentence from left to right, and then once more. */
export class Tagger {
  readonly #models: TaggerModels;
  readonly #features = new FeatureList();
  readonly #scores: Int32Array;
  /** Scores by the words, word after word. */
  #byWords = new Int32Array(0);
  /** What words say by themselves. It does not depend on the sentence, so most words of an article need no look-up. */
  readonly #remembered = new Map<string, Int32Array>();

  constructor(models: TaggerModels) {
    this.#models = models;
    this.#scores = new Int32Array(models.words.classes);
  }

  /** Writes the tag of word i to `tags[PADDING + i]`. */
  tag(words: WordFeatures, tags: Int32Array): void {
    this.tagOnce(words, tags);
    for (let at = PADDING; at < words.length + PADDING; at += 1) {
      secondFeatures(this.#features, words, tags, at);
      this.#models.second.score(this.#features, this.#scores);
      tags[at] = this.#best(at, this.#models.first.classes);
    }
  }

  /** The same, but for the second pass. */
  tagOnce(words: WordFeatures, tags: Int32Array): void {
    this.#scoreWords(words);
    tags.fill(OUTSIDE, 0, PADDING);
    for (let at = PADDING; at < words.length + PADDING; at += 1) {
      firstFeatures(this.#features, words, tags, at);
      this.#models.first.score(this.#features, this.#scores);
      tags[at] = this.#best(at, 0);
    }
    tags.fill(OUTSIDE, words.length + PADDING, words.length + 2 * PADDING);
  }

  #scoreWords(words: WordFeatures): void {
    const model = this.#models.words;
    const { classes } = model;
    const size = classes * words.length;
    if (this.#byWords.length < size) this.#byWords = new Int32Array(2 * size);
    for (let index = 0; index < words.length; index += 1) {
      this.#features.clear();
      aroundFeatures(this.#features, words, PADDING + index);
      model.score(this.#features, this.#scores);
      const own = this.#ownScores(words, PADDING + index);
      const start = index * classes;
      for (let c = 0; c < classes; c += 1)
        this.#byWords[start + c] = (this.#scores[c] as number) + (own[c] as number);
    }
  }

  #ownScores(words: WordFeatures, at: number): Int32Array {
    const name = `${at === PADDING ? "^" : ""}${words.shouting}${words.spelling[at] ?? ""}`;
    const known = this.#remembered.get(name);
    if (known !== undefined) return known;
    this.#features.clear();
    ownFeatures(this.#features, words, at);
    const scores = new Int32Array(this.#models.words.classes);
    this.#models.words.score(this.#features, scores);
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    this.#remembered.set(name, scores);
    return scores;
  }

  /** The tag of the word at `at` with the highest sum; `offset` is where its pass begins in the scores by the words. */
  #best(at: number, offset: number): number {
    const { classes } = this.#models.first;
    const start = (at - PADDING) * this.#models.words.classes + offset;
    let best = 0;
    let highest = -Infinity;
    for (let c = 0; c < classes; c += 1) {
      const score = (this.#scores[c] as number) + (this.#byWords[start + c] as number);
      if (score > highest) {
        highest = score;
        best = c;
      }
    }
    return best;
  }
}
