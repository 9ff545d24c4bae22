import type { ScorerAttribution } from "../../src/reading/scorer-form";
import type { GoldDocument } from "./corpora";
import type { Prediction } from "./score";

type Spans = ScorerAttribution["content"];
type Gold = GoldDocument["attributions"][number];

const WORD = /[\p{L}\p{N}]+/gu;

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

interface Pair {
  readonly gold: Gold;
  readonly predicted: ScorerAttribution;
  readonly likeness: number;
}

/** Contents that match by half or more, best first, one to one. */
function pairsOf(document: GoldDocument, predicted: readonly ScorerAttribution[]): Pair[] {
  const gold = document.attributions.map((item) => ({
    item,
    words: wordsIn(document.text, item.content),
  }));
  const all = predicted.flatMap((prediction) => {
    const words = wordsIn(document.text, prediction.content);
    return gold.map(({ item, words: other }) => {
      const both = shared(words, other);
      return {
        gold: item,
        predicted: prediction,
        likeness: both / Math.max(1, words.size + other.size - both),
      };
    });
  });
  const taken = new Set<Gold | ScorerAttribution>();
  const pairs: Pair[] = [];
  for (const pair of all
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness)) {
    if (taken.has(pair.gold) || taken.has(pair.predicted)) continue;
    taken.add(pair.gold).add(pair.predicted);
    pairs.push(pair);
  }
  return pairs;
}

const wording = (text: string, spans: Spans): string =>
  spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, " ")).join(" … ") || "–";
const line = (
  text: string,
  { source, cue, content }: Pick<Gold, "source" | "cue" | "content">,
): string => `[${wording(text, source)}] ${wording(text, cue)} [${wording(text, content)}]`;

/** A report for people: how often each rule is right, then every miss, wrong content and wrong speaker, by rule. */
export function describeErrors(
  documents: readonly GoldDocument[],
  predictions: readonly Prediction[],
  topLevel: boolean,
): string {
  const byRule = new Map<string, { right: number; wrongSpeaker: string[]; wrong: string[] }>();
  const missed: string[] = [];
  for (const [index, document] of documents.entries()) {
    const { text } = document;
    const predicted = (predictions[index]?.attributions ?? []).filter(
      ({ nested_in }) => !topLevel || nested_in === null,
    );
    const pairs = pairsOf(document, predicted);
    const found = new Map(pairs.map((pair) => [pair.predicted, pair.gold]));
    for (const prediction of predicted) {
      const entry = byRule.get(prediction.rule) ?? { right: 0, wrongSpeaker: [], wrong: [] };
      byRule.set(prediction.rule, entry);
      const gold = found.get(prediction);
      if (!gold) entry.wrong.push(line(text, prediction));
      else if (shared(wordsIn(text, prediction.source), wordsIn(text, gold.source)) > 0)
        entry.right += 1;
      else
        entry.wrongSpeaker.push(`${line(text, prediction)}, not [${wording(text, gold.source)}]`);
    }
    const hit = new Set(pairs.map(({ gold }) => gold));
    missed.push(
      ...document.attributions.filter((gold) => !hit.has(gold)).map((gold) => line(text, gold)),
    );
  }
  const rules = [...byRule].sort(([a], [b]) => a.localeCompare(b));
  const list = (title: string, lines: readonly string[]) => [
    `${title} (${lines.length})`,
    ...lines.map((item) => `  ${item}`),
  ];
  return [
    ...rules.map(
      ([rule, { right, wrongSpeaker, wrong }]) =>
        `${rule}: ${right} right, ${wrongSpeaker.length} with a wrong speaker, ${wrong.length} wrong`,
    ),
    ...rules.flatMap(([rule, { wrongSpeaker, wrong }]) => [
      ...list(`${rule}: wrong speaker`, wrongSpeaker),
      ...list(`${rule}: wrong`, wrong),
    ]),
    ...list("missed", missed),
  ].join("\n");
}
