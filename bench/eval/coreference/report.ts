import type { Reading } from "../../../src/reading/reading";
import type { Span } from "../../../src/text/article-text";
import type { GoldDocument } from "../corpora";
import { type GoldEntities, readGoldEntities } from "./gold-entities";
import { type PronounOutcome, pronounOutcomes } from "./pronouns-right";

/** A pronoun of one document, with what it counts for. */
interface Outcome extends PronounOutcome {
  readonly document: GoldEntities;
  /** The source of an annotated attribution. */
  readonly source: boolean;
}

/** Which documents a row of the table counts. */
const ROWS: readonly [string, (document: GoldEntities) => boolean][] = [
  ["GUM news", ({ genre }) => genre === "news"],
  ["GUM dev", ({ part }) => part === "dev"],
  ["GUM train", ({ part }) => part === "train"],
];

const FORMS: readonly [string, RegExp][] = [
  ["he, she", /^(?:he|him|his|she|her|hers)$/],
  ["they", /^the/],
  ["it", /^its?$/],
];

/**
 * Which pronouns a column counts: subjects of verbs of speech stand in for the sources, of which few are annotated; those that mean a
 * thing ought to stay open and are not counted.
 */
const COLUMNS: readonly [string, (outcome: Outcome) => boolean][] = [
  ["sources", ({ source }) => source],
  ["subjects of speech", ({ speaks }) => speaks],
  ...FORMS.map(([name, form]): [string, (outcome: Outcome) => boolean] => [
    name,
    ({ pronoun }) => form.test(pronoun),
  ]),
];

/** Lines for people: how many pronouns of the third person are resolved to the right entity. */
export function reportCoreference(
  shared: string,
  annotated: readonly GoldDocument[],
  read: (text: string) => Reading,
  errors: boolean,
): string[] {
  const documents = readGoldEntities(shared);
  if (documents === null) return ["skipped: pronouns, the GUM treebank is missing"];
  const all = documents.flatMap((document): Outcome[] => {
    const places = sourcesOf(document, annotated);
    return pronounOutcomes(document, read(document.text))
      .filter(({ speaker }) => speaker)
      .map((outcome) => ({ ...outcome, document, source: places.has(outcome.span.start) }));
  });
  const lines = ROWS.flatMap(([row, counts]) => {
    const counted = all.filter(({ document }) => counts(document));
    return [
      `${row}: pronouns of people and organisations resolved to the right entity`,
      ...COLUMNS.map(([column, fits]) => `  ${column}: ${share(counted.filter(fits))}`),
    ];
  });
  return errors ? [...lines, ...linesOf(all)] : lines;
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

const linesOf = (outcomes: readonly Outcome[]): string[] =>
  outcomes
    .filter(({ outcome }) => outcome !== "right")
    .map(
      ({ document, source, speaks, outcome, line }) =>
        `  ${document.id}${source ? ", source" : ""}${speaks ? ", speaks" : ""}: ${outcome} ${line}`,
    );
