import type { Reading } from "../../../src/reading/reading";
import type { Span } from "../../../src/text/article-text";
import type { GoldDocument } from "../corpora";
import { type GoldEntities, readGoldEntities } from "./gold-entities";
import { type PronounOutcome, pronounOutcomes } from "./pronouns-right";

/** Lines for people: how many pronouns are resolved to the right entity, over the sources of attributions and over all. */
export function reportCoreference(
  shared: string,
  annotated: readonly GoldDocument[],
  read: (text: string) => Reading,
  errors: boolean,
): string[] {
  const documents = readGoldEntities(shared);
  if (documents === null) return ["skipped: pronouns, the GUM treebank is missing"];
  const sources: PronounOutcome[] = [];
  const all: PronounOutcome[] = [];
  for (const gold of documents) {
    const outcomes = pronounOutcomes(gold, read(gold.text));
    const places = sourcesOf(gold, annotated);
    all.push(...outcomes);
    sources.push(...outcomes.filter(({ span }) => places.has(span.start)));
  }
  return [
    `GUM news: pronoun sources resolved to the right entity: ${share(sources)}`,
    ...byForm(sources),
    `GUM news: all pronouns resolved to the right entity: ${share(all)}`,
    ...byForm(all),
    ...(errors ? linesOf(all, new Set(sources)) : []),
  ];
}

/** Where gold attributions have a source of one word, in the treebank's text; texts differ in white space only. */
function sourcesOf(gold: GoldEntities, annotated: readonly GoldDocument[]): ReadonlySet<number> {
  const document = annotated.find(({ id }) => id.endsWith(gold.id));
  if (!document) return new Set();
  const there = lettersOf(gold.text);
  const here = new Map(lettersOf(document.text).map((offset, letter) => [offset, letter]));
  return new Set(
    document.attributions
      .flatMap(({ source }): Span[] => source.map(([start, end]) => ({ start, end })))
      .filter(({ start, end }) => !/\s/.test(document.text.slice(start, end)))
      .flatMap(({ start }) => there[here.get(start) ?? -1] ?? []),
  );
}

/** Offsets of everything that is no white space. */
const lettersOf = (text: string): number[] => [...text.matchAll(/\S/g)].map(({ index }) => index);

const count = (outcomes: readonly PronounOutcome[], wanted: PronounOutcome["outcome"]): number =>
  outcomes.filter(({ outcome }) => outcome === wanted).length;

const share = (outcomes: readonly PronounOutcome[]): string =>
  `${count(outcomes, "right")} of ${outcomes.length} (${((100 * count(outcomes, "right")) / Math.max(1, outcomes.length)).toFixed(0)} %), ` +
  `${count(outcomes, "wrong")} wrong, ${count(outcomes, "open")} open`;

const FORMS: readonly [string, RegExp][] = [
  ["he, she", /^(?:he|him|his|she|her|hers)$/],
  ["they", /^the/],
  ["it", /^its?$/],
];

const byForm = (outcomes: readonly PronounOutcome[]): string[] =>
  FORMS.map(
    ([name, form]) => `  ${name}: ${share(outcomes.filter(({ pronoun }) => form.test(pronoun)))}`,
  );

const linesOf = (
  outcomes: readonly PronounOutcome[],
  sources: ReadonlySet<PronounOutcome>,
): string[] =>
  outcomes
    .filter(({ outcome }) => outcome !== "right")
    .map((one) => `  ${sources.has(one) ? "source, " : ""}${one.outcome} ${one.line}`);
