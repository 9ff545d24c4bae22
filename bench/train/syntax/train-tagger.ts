import { InvariantError } from "../../../src/shared/errors";
import { FeatureList } from "../../../src/syntax/feature-list";
import type { LinearModelRows } from "../../../src/syntax/model-file";
import { Tagger } from "../../../src/syntax/tagger";
import { firstFeatures, secondFeatures } from "../../../src/syntax/tagger-features";
import { PADDING, type WordFeatures } from "../../../src/syntax/word-features";
import { seededRandom, shuffled } from "../random";
import { packedScorer, packModel } from "./pack";
import { Perceptron } from "./perceptron";

/** What the tagger learns from: words, the number of every word's tag by position, and which fold it belongs to. */
export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: Int32Array;
  readonly fold: number;
}

export interface TaggerSettings {
  readonly tags: number;
  readonly epochs: number;
  readonly foldEpochs: number;
  readonly folds: number;
  /** See Perceptron. */
  readonly margin: number;
  readonly seed: number;
  /** See packModel. */
  readonly floor: number;
  readonly onModel: (name: string) => void;
}

const LONGEST = 1000;

/** What both passes learned, ready to be written, and the tags of every sentence by position. */
export interface TrainedTagger {
  readonly first: LinearModelRows;
  readonly second: LinearModelRows;
  readonly heldOut: readonly Int32Array[];
}

type Choice = (sentence: TaggedSentence) => boolean;

/**
 * Learns both passes on all sentences, and also tags every sentence by models that have not seen its fold: whatever
 * learns from tags must learn from ones as faulty as those it will get.
 */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  words: WordFeatures,
  settings: TaggerSettings,
): TrainedTagger {
  const folds = Array.from({ length: settings.folds }, (_, fold) => fold);
  const first = (chosen: Choice, epochs: number) =>
    learn(sentences, chosen, words, { ...settings, epochs }, firstFeatures);
  const second = (chosen: Choice, epochs: number) =>
    learn(sentences, chosen, words, { ...settings, epochs }, secondFeatures, guesses);
  const outside = (fold: number) => (sentence: TaggedSentence) => sentence.fold !== fold;

  const firstOfFold = folds.map((fold) => packedScorer(first(outside(fold), settings.foldEpochs)));
  const guesses = sentences.map((sentence) =>
    tagWith(new Tagger(pick(firstOfFold, sentence.fold), null), sentence, words),
  );
  settings.onModel("first pass, folds");
  const taggers = folds.map((fold) => {
    const scorer = packedScorer(second(outside(fold), settings.foldEpochs));
    return new Tagger(pick(firstOfFold, fold), scorer);
  });
  const heldOut = sentences.map((sentence) =>
    tagWith(pick(taggers, sentence.fold), sentence, words),
  );
  settings.onModel("second pass, folds");
  const everything = () => true;
  const models = {
    first: first(everything, settings.epochs),
    second: second(everything, settings.epochs),
  };
  settings.onModel("tagger");
  return { ...models, heldOut };
}

function pick<T>(items: readonly T[], fold: number): T {
  const item = items[fold];
  if (item === undefined) throw new InvariantError(`no model for fold ${fold}`);
  return item;
}

function tagWith(tagger: Tagger, sentence: TaggedSentence, words: WordFeatures): Int32Array {
  const tags = new Int32Array(sentence.words.length + 2 * PADDING);
  words.read(sentence.words, 0, sentence.words.length);
  tagger.tag(words, tags);
  return tags;
}

function learn(
  sentences: readonly TaggedSentence[],
  chosen: Choice,
  words: WordFeatures,
  settings: TaggerSettings,
  extract: typeof firstFeatures,
  guesses?: readonly Int32Array[],
): LinearModelRows {
  const model = new Perceptron(settings.tags, settings.margin);
  const random = seededRandom(settings.seed);
  const features = new FeatureList();
  const scores = new Int32Array(settings.tags);
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
  return packModel(model, settings.floor);
}
