import { FeatureList } from "../../src/syntax/feature-list";
import { bestOf, firstFeatures, secondFeatures, Tagger } from "../../src/syntax/tagger";
import { PADDING, type WordFeatures } from "../../src/syntax/word-features";
import { Perceptron } from "./perceptron";
import { seededRandom, shuffled } from "./random";

/** What the tagger learns from: words, the number of every word's tag by position, and which fold it belongs to. */
export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: Int32Array;
  readonly fold: number;
}

export interface TaggerSettings {
  readonly tags: number;
  readonly epochs: number;
  readonly folds: number;
  /** See Perceptron. */
  readonly margin: number;
  readonly seed: number;
  readonly onModel: (name: string) => void;
}

const MOST_FEATURES = 80;
const LONGEST = 1000;

/**
 * Learns both passes on all sentences, and also tags every sentence by models that have not seen its fold: whatever
 * learns from tags must learn from ones as faulty as those it will get.
 * @returns the models of both passes, and the tags of every sentence by position.
 */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  words: WordFeatures,
  settings: TaggerSettings,
): { first: Perceptron; second: Perceptron; heldOut: Int32Array[] } {
  const folds = Array.from({ length: settings.folds }, (_, fold) => fold);
  const outside = (fold: number) => (sentence: TaggedSentence) => sentence.fold !== fold;
  const first = (chosen: (sentence: TaggedSentence) => boolean) =>
    learn(sentences, chosen, words, settings, firstFeatures);
  const firstOfFold = folds.map((fold) => first(outside(fold)));
  settings.onModel("first pass, folds");
  const guesses = sentences.map((sentence) => tagOnce(firstOfFold[sentence.fold], sentence, words));
  const second = (chosen: (sentence: TaggedSentence) => boolean) =>
    learn(sentences, chosen, words, settings, secondFeatures, guesses);
  const heldOut: Int32Array[] = [];
  for (const fold of folds) {
    const tagger = new Tagger(firstOfFold[fold] ?? first(outside(fold)), second(outside(fold)));
    sentences.forEach((sentence, at) => {
      if (sentence.fold === fold) heldOut[at] = tagWith(tagger, sentence, words);
    });
  }
  settings.onModel("second pass, folds");
  const everything = () => true;
  const models = { first: first(everything), second: second(everything) };
  settings.onModel("tagger");
  return { ...models, heldOut };
}

function tagWith(tagger: Tagger, sentence: TaggedSentence, words: WordFeatures): Int32Array {
  const tags = new Int32Array(sentence.words.length + 2 * PADDING);
  words.read(sentence.words, 0, sentence.words.length);
  tagger.tag(words, tags);
  return tags;
}

function tagOnce(
  scorer: Perceptron | undefined,
  sentence: TaggedSentence,
  words: WordFeatures,
): Int32Array {
  const tags = new Int32Array(sentence.words.length + 2 * PADDING).fill(-1);
  if (scorer === undefined) return tags;
  const features = new FeatureList(MOST_FEATURES);
  const scores = new Float32Array(scorer.classes);
  words.read(sentence.words, 0, sentence.words.length);
  for (let at = PADDING; at < words.length + PADDING; at += 1) {
    firstFeatures(features, words, tags, at);
    scorer.score(features, scores);
    tags[at] = bestOf(scores);
  }
  return tags;
}

function learn(
  sentences: readonly TaggedSentence[],
  chosen: (sentence: TaggedSentence) => boolean,
  words: WordFeatures,
  settings: TaggerSettings,
  extract: typeof firstFeatures,
  guesses?: readonly Int32Array[],
): Perceptron {
  const model = new Perceptron(settings.tags, settings.margin);
  const random = seededRandom(settings.seed);
  const features = new FeatureList(MOST_FEATURES);
  const scores = new Float32Array(settings.tags);
  const tags = new Int32Array(LONGEST + 2 * PADDING);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const index of shuffled(sentences.length, random)) {
      const sentence = sentences[index];
      if (sentence === undefined || !chosen(sentence)) continue;
      words.read(sentence.words, 0, sentence.words.length);
      tags.fill(-1, 0, words.length + 2 * PADDING);
      const guess = guesses?.[index];
      if (guess !== undefined) tags.set(guess);
      for (let at = PADDING; at < words.length + PADDING; at += 1) {
        extract(features, words, tags, at);
        model.score(features, scores);
        tags[at] = model.learn(features, scores, sentence.tags[at] ?? 0);
      }
    }
  }
  model.average();
  return model;
}
