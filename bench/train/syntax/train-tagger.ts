import { InvariantError } from "../../../src/shared/errors";
import { FeatureList } from "../../../src/syntax/feature-list";
import type { LinearModelRows } from "../../../src/syntax/model-file";
import type { WeightRow } from "../../../src/syntax/packed-model";
import { Tagger } from "../../../src/syntax/tagger";
import {
  aroundFeatures,
  firstFeatures,
  ownFeatures,
  secondFeatures,
} from "../../../src/syntax/tagger-features";
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

/** What was learned, ready to be written, and the tags of every sentence by position. */
export interface TrainedTagger {
  readonly words: LinearModelRows;
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

  const firstOfFold = folds.map((fold) => first(outside(fold), settings.foldEpochs));
  const firstTaggers = firstOfFold.map((pass) => taggerOf(pass, { words: NOTHING, tags: NOTHING }));
  const guesses = sentences.map((sentence) =>
    tagWith(pick(firstTaggers, sentence.fold), sentence, words, "tagOnce"),
  );
  settings.onModel("first pass, folds");
  const taggers = folds.map((fold) =>
    taggerOf(pick(firstOfFold, fold), second(outside(fold), settings.foldEpochs)),
  );
  const heldOut = sentences.map((sentence) =>
    tagWith(pick(taggers, sentence.fold), sentence, words, "tag"),
  );
  settings.onModel("second pass, folds");
  const everything = () => true;
  const whole = joinPasses(first(everything, settings.epochs), second(everything, settings.epochs));
  settings.onModel("tagger");
  return { ...whole, heldOut };
}

/** What one pass learned: by the words and by the tags. */
interface Pass {
  readonly words: LinearModelRows;
  readonly tags: LinearModelRows;
}

const NOTHING: LinearModelRows = { classes: 0, rows: [] };

/** Both passes' weights by the words in one model, as TaggerModels has them. */
function joinPasses(first: Pass, second: Pass): Omit<TrainedTagger, "heldOut"> {
  const { classes } = first.words;
  const rows = new Map<number, WeightRow>();
  for (const row of first.words.rows) rows.set(row.key, row);
  for (const { key, classes: numbers, weights } of second.words.rows) {
    const before = rows.get(key);
    rows.set(key, {
      key,
      classes: [...(before?.classes ?? []), ...numbers.map((number) => classes + number)],
      weights: [...(before?.weights ?? []), ...weights],
    });
  }
  const words = { classes: 2 * classes, rows: [...rows.values()] };
  return { words, first: first.tags, second: second.tags };
}

function taggerOf(one: Pass, other: Pass): Tagger {
  const { words, first, second } = joinPasses(one, other);
  return new Tagger({
    words: packedScorer(words),
    first: packedScorer(first),
    second: packedScorer(second),
  });
}

function pick<T>(items: readonly T[], fold: number): T {
  const item = items[fold];
  if (item === undefined) throw new InvariantError(`no model for fold ${fold}`);
  return item;
}

function tagWith(
  tagger: Tagger,
  sentence: TaggedSentence,
  words: WordFeatures,
  how: "tag" | "tagOnce",
): Int32Array {
  const tags = new Int32Array(sentence.words.length + 2 * PADDING);
  words.read(sentence.words, 0, sentence.words.length);
  tagger[how](words, tags);
  return tags;
}

function learn(
  sentences: readonly TaggedSentence[],
  chosen: Choice,
  words: WordFeatures,
  settings: TaggerSettings,
  extract: typeof firstFeatures,
  guesses?: readonly Int32Array[],
): Pass {
  const part = () => ({
    model: new Perceptron(settings.tags, settings.margin),
    features: new FeatureList(),
    scores: new Int32Array(settings.tags),
  });
  const [byWords, byTags] = [part(), part()];
  const random = seededRandom(settings.seed);
  const sums = new Int32Array(settings.tags);
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
        byWords.features.clear();
        ownFeatures(byWords.features, words, at);
        aroundFeatures(byWords.features, words, at);
        extract(byTags.features, words, tags, at);
        for (const { model, features, scores } of [byWords, byTags]) model.score(features, scores);
        for (let tag = 0; tag < sums.length; tag += 1)
          sums[tag] = (byWords.scores[tag] ?? 0) + (byTags.scores[tag] ?? 0);
        const right = sentence.tags[at] ?? 0;
        for (const { model, features } of [byWords, byTags])
          tags[at] = model.learn(features, sums, right);
      }
    }
  }
  return {
    words: packModel(byWords.model, settings.floor),
    tags: packModel(byTags.model, settings.floor),
  };
}
