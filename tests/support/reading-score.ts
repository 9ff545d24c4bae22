import type { Attribution, ReadActor, Reading } from "../../src/reading/reading";
import type { Span } from "../../src/text/article-text";
import { overlaps } from "../../src/text/spans";
import type { AnswerSheet, ExpectedActor, ExpectedStatement } from "./answer-sheet";

/** How a reading compares with an answer sheet; all words are those of the article. */
export interface SheetScore {
  readonly found: readonly ExpectedStatement[];
  /** Missed statements, each with what was read at that place instead (or null). Optional ones never count. */
  readonly missed: readonly { readonly expected: ExpectedStatement; readonly instead: string }[];
  /** Attributions that answer to no statement of the sheet. */
  readonly surplus: readonly string[];
  /** Of the statements that are not optional, 0 to 1; 1 where there are none. */
  readonly recall: number;
  /** Of the attributions, 0 to 1; 1 where there are none. */
  readonly precision: number;
}

const pronouns = /^(?:he|she|it|they|i|we|you|who)$/iu;

/** Statements found with at least half of their words in common and with the right speaker, one attribution for each. */
export function scoreReading(sheet: AnswerSheet, reading: Reading): SheetScore {
  const pairs = sheet.statements
    .flatMap((expected) =>
      reading.attributions
        .filter((attribution) => hasSpeakers(reading, attribution, expected.speakers, expected))
        .map((attribution) => ({
          expected,
          attribution,
          overlap: wordOverlapInPlace(sheet.body, attribution.content, expected.content),
        })),
    )
    .filter(({ overlap }) => overlap >= 0.5)
    .sort((a, b) => b.overlap - a.overlap);
  const matched = new Map<ExpectedStatement, Attribution>();
  const used = new Set<Attribution>();
  for (const { expected, attribution } of pairs) {
    if (matched.has(expected) || used.has(attribution)) continue;
    matched.set(expected, attribution);
    used.add(attribution);
  }
  const required = sheet.statements.filter((statement) => !statement.optional);
  const found = required.filter((statement) => matched.has(statement));
  const surplus = reading.attributions.filter((attribution) => !used.has(attribution));
  return {
    found,
    missed: required
      .filter((statement) => !matched.has(statement))
      .map((expected) => ({ expected, instead: readInstead(sheet.body, reading, expected) })),
    surplus: surplus.map((attribution) => showAttribution(sheet.body, reading, attribution)),
    recall: required.length === 0 ? 1 : found.length / required.length,
    precision: reading.attributions.length === 0 ? 1 : used.size / reading.attributions.length,
  };
}

/** The attributions that give these words (at least half of them in common) as a content, as readable lines. */
export function readAsStatement(sheet: AnswerSheet, reading: Reading, words: Span): string[] {
  return reading.attributions
    .filter(({ content }) => wordOverlapInPlace(sheet.body, content, [words]) >= 0.5)
    .map((attribution) => showAttribution(sheet.body, reading, attribution));
}

/** The attributions that put these words into this actor's mouth, as readable lines. */
export function readAsSaidBy(
  sheet: AnswerSheet,
  reading: Reading,
  words: Span,
  speaker: ExpectedActor,
): string[] {
  return reading.attributions
    .filter(({ content }) => wordOverlapInPlace(sheet.body, content, [words]) >= 0.5)
    .filter((attribution) =>
      speakersOf(reading, attribution).some((actor) => isSameActor(actor, speaker)),
    )
    .map((attribution) => showAttribution(sheet.body, reading, attribution));
}

/** What is missing and what is too much, a line each, for the message of a failing test. */
export function describeScore(sheet: AnswerSheet, score: SheetScore): string {
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  return [
    `${sheet.sample}: recall ${percent(score.recall)} (floor ${percent(sheet.floor)}), precision ${percent(score.precision)}`,
    ...score.missed.flatMap(({ expected, instead }) => [
      `  - ${expected.speakers.map((actor) => actor.name).join(" and ")} | ${words(sheet.body, [expected.cue])} | ${words(sheet.body, expected.content)}`,
      `      read: ${instead}`,
    ]),
    ...score.surplus.map((line) => `  + ${line}`),
  ].join("\n");
}

function speakersOf(reading: Reading, { speakers }: Attribution): ReadActor[] {
  return speakers.flatMap((index) => reading.actors[index] ?? []);
}

/** A speaker that was not resolved counts as right where the source's words are among the sheet's and no pronoun. */
function hasSpeakers(
  reading: Reading,
  attribution: Attribution,
  expected: readonly ExpectedActor[],
  { source }: ExpectedStatement,
): boolean {
  const read = speakersOf(reading, attribution);
  if (read.length > 0)
    return (
      read.length === expected.length &&
      expected.every((actor) => read.some((candidate) => isSameActor(candidate, actor)))
    );
  const { text } = reading.text;
  return attribution.source.some(
    (span) =>
      !pronouns.test(text.slice(span.start, span.end)) && source !== null && overlaps(span, source),
  );
}

function isSameActor(read: ReadActor, expected: ExpectedActor): boolean {
  const known = new Set([expected.name, ...expected.names].map(plainName));
  return [read.name, ...read.names.map((name) => name.text)].some((name) =>
    known.has(plainName(name)),
  );
}

/** A name without article, capitals and the comma of an apposition, to compare names by. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|an?) /u, "")
    .replace(/,$/u, "");
}

/** Shared words over words of either, 0 to 1; a word at another place is another word. */
export function wordOverlapInPlace(text: string, a: readonly Span[], b: readonly Span[]): number {
  const left = wordStarts(text, a);
  const right = wordStarts(text, b);
  const shared = [...left].filter((start) => right.has(start)).length;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}

function wordStarts(text: string, spans: readonly Span[]): Set<number> {
  return new Set(
    spans.flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index),
    ),
  );
}

function readInstead(text: string, reading: Reading, expected: ExpectedStatement): string {
  const [best] = reading.attributions
    .map((attribution) => ({
      attribution,
      overlap: wordOverlapInPlace(text, attribution.content, expected.content),
    }))
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.overlap - a.overlap);
  return best === undefined ? "nothing" : showAttribution(text, reading, best.attribution);
}

/** An attribution in one line. */
export function showAttribution(text: string, reading: Reading, attribution: Attribution): string {
  const speakers = speakersOf(reading, attribution).map((actor) => actor.name);
  const source = words(text, attribution.source);
  return `${speakers.join(" and ") || "?"} (${source}) | ${attribution.rule} | ${words(text, attribution.content)}`;
}

function words(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " ")).join(" … ");
}
