import type { StatementAnchor, TextQuote } from "../../shared/statement-anchor";
import type { Span } from "../../text/article-text";

/** Where a statement stands in a text. */
export interface PlacedStatement {
  readonly content: readonly Span[];
  readonly cue: Span | null;
}

/** So much of what stands around some words tells them from the same words elsewhere, in UTF-16 code units. */
const AROUND = 32;
/** Of words that a text repeats, so many places are looked at. */
const MOST_PLACES = 1000;
/** A statement of which content and anchored words have less in common is another one. */
const SHARED = 0.5;

/** The words by which a statement is found again. */
export function anchorOf(text: string, { content, cue }: PlacedStatement): StatementAnchor {
  return {
    content: content.map((span) => quoteOf(text, span)),
    cue: cue && quoteOf(text, cue),
  };
}

/**
 * Which of the statements of a text an anchor is about: the one whose content covers the anchored words best and, of equals, has
 * the same cue. That it may be somewhat longer or shorter lets an anchor outlive another reading of the same text.
 * @returns its index; null where the words are gone, or are no statement's.
 */
export function findAnchored(
  { content, cue }: StatementAnchor,
  text: string,
  statements: readonly PlacedStatement[],
): number | null {
  const places = content.map((quote) => locate(quote, text));
  const found = places.filter((place) => place !== null);
  if (found.length < places.length) return null;
  const cuePlace = cue && locate(cue, text);
  const ranks = statements.map((statement) => {
    const shared = likeness(found, statement.content);
    const sameCue = cuePlace !== null && statement.cue?.start === cuePlace.start;
    return shared < SHARED ? 0 : shared + Number(sameCue);
  });
  const best = Math.max(0, ...ranks);
  return best === 0 ? null : ranks.indexOf(best);
}

function quoteOf(text: string, { start, end }: Span): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  };
}

/** Where the words stand, or of several places the one with the likest surroundings. */
function locate({ exact, prefix, suffix }: TextQuote, text: string): Span | null {
  let best: { readonly span: Span; readonly alike: number } | null = null;
  let start = text.indexOf(exact);
  for (let places = 0; start >= 0 && places < MOST_PLACES; places += 1) {
    const end = start + exact.length;
    const before = reversed(text.slice(Math.max(0, start - AROUND), start));
    const alike =
      sharedStart(before, reversed(prefix)) + sharedStart(text.slice(end, end + AROUND), suffix);
    if (!best || alike > best.alike) best = { span: { start, end }, alike };
    start = text.indexOf(exact, start + 1);
  }
  return best === null ? null : best.span;
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Characters that both cover, over characters that either covers (Jaccard index). */
export function likeness(one: readonly Span[], other: readonly Span[]): number {
  const shared = one.reduce((sum, a) => sum + other.reduce((part, b) => part + common(a, b), 0), 0);
  const all = lengthOf(one) + lengthOf(other) - shared;
  return all === 0 ? 0 : shared / all;
}

function common(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
