import type { ScorerAttribution } from "../../../src/reading/scorer-form";
import type { GoldDocument } from "../corpora";

type Spans = ScorerAttribution["content"];

/** One annotated attribution. */
export type Gold = GoldDocument["attributions"][number];

/**
 * What became of an attribution. RIGHT: content and source found · SPEAKER: the content found, with another source · BOUNDARY: some
 * of the content found, or its cue · MISSED: nothing of it found · SURPLUS: found where nothing is annotated.
 */
export type Verdict = "RIGHT" | "SPEAKER" | "BOUNDARY" | "MISSED" | "SURPLUS";

/** An attribution of an article, annotated or found or both, and what became of it. */
export interface Judged {
  readonly text: string;
  readonly verdict: Verdict;
  /** Null for SURPLUS. */
  readonly gold: Gold | null;
  /** Null for MISSED. */
  readonly predicted: ScorerAttribution | null;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Contents are the same that share this much: words of both over words of either. */
const SAME = 0.5;

/** Starts of the words that the spans cover. */
function wordsIn(text: string, spans: Spans): Set<number> {
  const starts = new Set<number>();
  for (const [start, end] of spans) {
    for (const word of text.slice(start, end).matchAll(WORD)) starts.add(start + word.index);
  }
  return starts;
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter((word) => b.has(word)).length;

const overlap = (some: Spans, others: Spans): boolean =>
  some.some(([start, end]) => others.some(([from, to]) => start < to && from < end));

interface Pair {
  readonly gold: Gold;
  readonly predicted: ScorerAttribution;
  /** 0 to 1. */
  readonly likeness: number;
  readonly sameCue: boolean;
}

/** All pairs that have to do with each other, likest first. */
function pairsOf(
  { text, attributions }: GoldDocument,
  predictions: readonly ScorerAttribution[],
): Pair[] {
  const golds = attributions.map((gold) => ({ gold, words: wordsIn(text, gold.content) }));
  return predictions
    .flatMap((predicted) => {
      const words = wordsIn(text, predicted.content);
      return golds.map(({ gold, words: other }) => {
        const both = shared(words, other);
        const likeness = both / Math.max(1, words.size + other.size - both);
        return { gold, predicted, likeness, sameCue: overlap(gold.cue, predicted.cue) };
      });
    })
    .filter(({ likeness, sameCue }) => likeness > 0 || sameCue)
    .sort((a, b) => b.likeness - a.likeness);
}

/** Every annotated and every found attribution of an article once: matched one to one, the likest contents first. */
export function judge(document: GoldDocument, predictions: readonly ScorerAttribution[]): Judged[] {
  const { text } = document;
  const taken = new Set<Gold | ScorerAttribution>();
  const judged: Judged[] = [];
  const match = (pairs: readonly Pair[], verdict: (pair: Pair) => Verdict) => {
    for (const pair of pairs) {
      const { gold, predicted } = pair;
      if (taken.has(gold) || taken.has(predicted)) continue;
      taken.add(gold).add(predicted);
      judged.push({ text, verdict: verdict(pair), gold, predicted });
    }
  };
  const pairs = pairsOf(document, predictions);
  match(
    pairs.filter(({ likeness }) => likeness >= SAME),
    ({ gold, predicted }) =>
      shared(wordsIn(text, gold.source), wordsIn(text, predicted.source)) > 0 ? "RIGHT" : "SPEAKER",
  );
  const near = pairs.filter(({ likeness }) => likeness < SAME);
  match([...near.filter(({ sameCue }) => sameCue), ...near], () => "BOUNDARY");
  for (const gold of document.attributions)
    if (!taken.has(gold)) judged.push({ text, verdict: "MISSED", gold, predicted: null });
  for (const predicted of predictions)
    if (!taken.has(predicted)) judged.push({ text, verdict: "SURPLUS", gold: null, predicted });
  return judged;
}
