import { analyseText } from "../../../src/text/analyse";
import type { TreebankSentence } from "./conllu";
import { hyphenRuns } from "./join-hyphens";

/** Characters between a word and the one before it: what lies further off is another word of the same spelling. */
const FURTHEST = 12;

/** How well words and sentences are found in running text: F1, from 0 to 1; only exact spans count. */
export interface SegmentationFigures {
  readonly words: number;
  readonly sentences: number;
}

/** A paragraph of a treebank, and where its sentences and words stand: "start-end" each. */
export interface GoldParagraph {
  readonly text: string;
  readonly words: readonly string[];
  readonly sentences: readonly string[];
}

/** Scores tokeniser and sentence splitter, given one paragraph at a time. Hyphenated words count as one, as the tokeniser has them. */
export function segmentationFigures(gold: readonly TreebankSentence[]): SegmentationFigures {
  const words = new Agreement();
  const sentences = new Agreement();
  for (const paragraph of paragraphsOf(gold)) {
    const found = analyseText(paragraph.text);
    words.count(paragraph.words, found.tokens.map(spanName));
    sentences.count(paragraph.sentences, found.sentences.map(spanName));
  }
  return { words: words.f1, sentences: sentences.f1 };
}

const spanName = ({ start, end }: { readonly start: number; readonly end: number }) =>
  `${start}-${end}`;

class Agreement {
  #same = 0;
  #all = 0;

  count(gold: readonly string[], found: readonly string[]): void {
    const right = new Set(gold);
    this.#same += found.filter((name) => right.has(name)).length;
    this.#all += gold.length + found.length;
  }

  get f1(): number {
    return (2 * this.#same) / this.#all;
  }
}

/** The paragraphs as running text: their sentences with a space between them. */
export function paragraphsOf(gold: readonly TreebankSentence[]): GoldParagraph[] {
  const paragraphs: { text: string; words: string[]; sentences: string[] }[] = [];
  for (const sentence of gold) {
    let paragraph = paragraphs.at(-1);
    if (paragraph === undefined || sentence.opensParagraph) {
      paragraph = { text: "", words: [], sentences: [] };
      paragraphs.push(paragraph);
    }
    const start = paragraph.text.length + (paragraph.text === "" ? 0 : 1);
    paragraph.text = [...(paragraph.text === "" ? [] : [paragraph.text]), sentence.text].join(" ");
    paragraph.sentences.push(spanName({ start, end: start + sentence.text.length }));
    paragraph.words.push(...wordSpans(sentence, start));
  }
  return paragraphs;
}

/** Where the words stand, hyphenated ones as one, when the sentence begins at `start`. A word that its text spells otherwise is left out. */
function wordSpans(sentence: TreebankSentence, start: number): string[] {
  const places: { start: number; end: number }[] = [];
  let at = 0;
  for (const word of sentence.words) {
    const found = sentence.text.indexOf(word, at);
    const near = found >= 0 && found <= at + FURTHEST;
    places.push({ start: near ? found : at, end: near ? found + word.length : at });
    at = places.at(-1)?.end ?? at;
  }
  const runs = hyphenRuns(sentence);
  return places.flatMap((place, index) => {
    const run = runs.find(([first, last]) => first <= index && index <= last);
    if (run !== undefined && run[0] < index) return [];
    const end = places[run?.[1] ?? index]?.end ?? place.end;
    return end > place.start ? [spanName({ start: start + place.start, end: start + end })] : [];
  });
}
