import { TagSet } from "../../../src/syntax/tag-set";
import { PADDING } from "../../../src/syntax/word-features";
import type { TreebankSentence } from "./conllu";
import type { LemmaExample } from "./train-lemmatiser";
import type { TaggedSentence } from "./train-tagger";
import type { ParsedSentence } from "./train-two-way-parser";

/** What models know by number. */
export interface Symbols {
  readonly tags: TagSet;
  readonly relations: readonly string[];
  /** The number of the tag for this Penn tag and universal tag. */
  tagNumber(penn: string, universal: string): number;
}

/** Pairs of tags that are rarer than this become the most frequent pair with the same Penn tag. */
const FEWEST = 40;

/** All tags and relations that occur. */
export function symbolsOf(gold: readonly TreebankSentence[]): Symbols {
  const counts = new Map<string, number>();
  for (const sentence of gold)
    sentence.tags.forEach((penn, at) => {
      const name = `${penn} ${sentence.upos[at] ?? "X"}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  const usual = new Map<string, string>();
  for (const [name] of [...counts].sort((one, other) => other[1] - one[1])) {
    const penn = name.split(" ")[0] ?? "";
    if (!usual.has(penn)) usual.set(penn, name);
  }
  const frequent = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  const names = [...new Set([...usual.values(), ...frequent])].sort();
  return {
    tags: new TagSet(names),
    relations: [...new Set(gold.flatMap((sentence) => sentence.relations))].sort(),
    tagNumber(penn, universal) {
      const exact = names.indexOf(`${penn} ${universal}`);
      return exact >= 0 ? exact : names.indexOf(usual.get(penn) ?? "");
    },
  };
}

/** How many stretches of neighbouring sentences make up a fold. */
const STRETCHES = 4;

/** Neighbours share a fold, since their words are alike: a fold must be as strange as a new text. */
function foldOf(count: number, folds: number): (at: number) => number {
  const stretch = Math.ceil(count / (folds * STRETCHES));
  return (at) => Math.floor(at / stretch) % folds;
}

/** Gold tags by position. */
export function taggedSentences(
  gold: readonly TreebankSentence[],
  symbols: Symbols,
  folds: number,
): TaggedSentence[] {
  const fold = foldOf(gold.length, folds);
  return gold.map((sentence, at) => ({
    words: sentence.words,
    tags: byPosition(tagNumbers(sentence, symbols)),
    fold: fold(at),
  }));
}

/** Gold trees by position, with the tags given. */
export function parsedSentences(
  gold: readonly TreebankSentence[],
  tags: readonly Int32Array[],
  symbols: Symbols,
  folds: number,
): ParsedSentence[] {
  const fold = foldOf(gold.length, folds);
  return gold.map((sentence, at) => {
    const root = PADDING + sentence.words.length;
    return {
      words: sentence.words,
      tags: tags[at] ?? new Int32Array(root + PADDING),
      heads: byPosition(sentence.heads.map((head) => (head < 0 ? root : PADDING + head))),
      relations: byPosition(sentence.relations.map((name) => symbols.relations.indexOf(name))),
      fold: fold(at),
    };
  });
}

export function lemmaExamples(gold: readonly TreebankSentence[], symbols: Symbols): LemmaExample[] {
  return gold.flatMap((sentence) => {
    const tags = tagNumbers(sentence, symbols);
    return sentence.words.map((word, at) => ({
      word,
      tag: tags[at] ?? 0,
      isName: (sentence.tags[at] ?? "").startsWith("NNP"),
      lemma: sentence.lemmas[at] ?? word,
    }));
  });
}

function tagNumbers(sentence: TreebankSentence, symbols: Symbols): number[] {
  return sentence.tags.map((penn, at) => symbols.tagNumber(penn, sentence.upos[at] ?? "X"));
}

function byPosition(values: readonly number[]): Int32Array {
  const column = new Int32Array(values.length + 2 * PADDING);
  column.set(values, PADDING);
  return column;
}
