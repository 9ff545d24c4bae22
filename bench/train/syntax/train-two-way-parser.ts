import { InvariantError } from "../../../src/shared/errors";
import { MirroredWords } from "../../../src/syntax/mirrored-words";
import { Parser } from "../../../src/syntax/parser";
import { type TaggedWords, taggedWords } from "../../../src/syntax/parser-features";
import { ParserState } from "../../../src/syntax/parser-state";
import { mirrorPosition, TreeGuess } from "../../../src/syntax/tree-guess";
import { PADDING, type WordFeatures } from "../../../src/syntax/word-features";
import { packedScorer } from "./pack";
import {
  LONGEST,
  type ParserExample,
  type ParserSettings,
  type TrainedParser,
  trainParser,
} from "./train-parser";

/** A tree to learn from; all by position, tags as a tagger gave them that had not seen the sentence. */
export interface ParsedSentence {
  readonly words: readonly string[];
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  readonly fold: number;
}

export interface TwoWayParserSettings {
  readonly backward: ParserSettings;
  readonly forward: ParserSettings;
  /** See TagSet. */
  readonly kinds: Int32Array;
  readonly folds: number;
  readonly onModel: (name: string) => void;
}

/**
 * Learns both directions of a TwoWayParser on all sentences. The forward one learns from trees of backward parsers that
 * had not seen the sentence, since it must not trust them more than it can later on.
 */
export function trainTwoWayParser(
  sentences: readonly ParsedSentence[],
  words: WordFeatures,
  settings: TwoWayParserSettings,
): { readonly backward: TrainedParser; readonly forward: TrainedParser } {
  const read = ({ words: spelled, tags }: ParsedSentence) => {
    words.read(spelled, 0, spelled.length);
    return taggedWords(words, tags, settings.kinds);
  };
  const mirrored = new MirroredWords(LONGEST, settings.kinds);
  const readMirrored = (sentence: ParsedSentence): TaggedWords => {
    mirrored.read({ ...read(sentence), guess: null });
    return mirrored;
  };
  const learnBackward = (chosen: readonly ParsedSentence[]) =>
    trainParser(
      chosen.map((sentence) => mirroredExample(sentence, () => readMirrored(sentence))),
      settings.backward,
    );
  const parsers = Array.from({ length: settings.folds }, (_, fold) => {
    const { steps, relations } = learnBackward(sentences.filter((one) => one.fold !== fold));
    return new Parser({ steps: packedScorer(steps), relations: packedScorer(relations) });
  });
  settings.onModel("backward parser, folds");
  const state = new ParserState(LONGEST);
  const examples = sentences.map((sentence): ParserExample => {
    const parser = parsers[sentence.fold];
    if (parser === undefined) throw new InvariantError(`no parser for fold ${sentence.fold}`);
    parser.parse(readMirrored(sentence), state);
    const guess = new TreeGuess(sentence.words.length);
    guess.takeMirrored(state);
    const { heads, relations } = sentence;
    return { heads, relations, read: () => ({ ...read(sentence), guess }) };
  });
  const backward = learnBackward(sentences);
  settings.onModel("backward parser");
  const forward = trainParser(examples, settings.forward);
  settings.onModel("forward parser");
  return { backward, forward };
}

function mirroredExample(sentence: ParsedSentence, read: () => TaggedWords): ParserExample {
  const root = PADDING + sentence.words.length;
  const heads = new Int32Array(sentence.heads.length);
  const relations = new Int32Array(sentence.relations.length);
  for (let at = PADDING; at < root; at += 1) {
    const place = mirrorPosition(at, root);
    heads[place] = mirrorPosition(sentence.heads[at] ?? root, root);
    relations[place] = sentence.relations[at] ?? 0;
  }
  return { heads, relations, read };
}
