import type { Span } from "../../src/text/article-text";
import { overlaps } from "../../src/text/spans";

/** Exact words of a text; `nth` (from 1) where they occur more than once. */
export type Words = string | { readonly exact: string; readonly nth: number };

/** Where the words stand. Throws unless they occur exactly once, or as often as `nth` asks for. */
export function locate(text: string, words: Words): Span {
  const { exact, nth } = typeof words === "string" ? { exact: words, nth: null } : words;
  const found = occurrences(text, exact);
  if (nth === null && found.length > 1)
    throw new Error(`"${exact}" occurs ${found.length} times: say which`);
  const span = found[(nth ?? 1) - 1];
  if (span === undefined) throw new Error(`"${exact}" occurs ${found.length} times in the body`);
  return span;
}

/** Whole words outside `avoid`, nearest to one of the anchors; a sentence's end in between counts as far away. */
export function locateNear(
  text: string,
  exact: string,
  anchors: readonly Span[],
  avoid: readonly Span[],
): Span {
  const distance = (span: Span): number =>
    Math.min(...anchors.map((anchor) => distanceBetween(text, span, anchor)));
  const [nearest] = occurrences(text, exact)
    .filter((span) => isWholeWords(text, span) && !avoid.some((taken) => overlaps(span, taken)))
    .sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined) throw new Error(`"${exact}" does not occur outside the content`);
  return nearest;
}

function occurrences(text: string, exact: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1))
    spans.push({ start, end: start + exact.length });
  return spans;
}

function distanceBetween(text: string, a: Span, b: Span): number {
  const between =
    a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, Math.max(a.start, b.end));
  const sentenceEnd = /[.!?]["”’»]?\s/u;
  return between.length + (sentenceEnd.test(between) ? text.length : 0);
}

function isWholeWords(text: string, { start, end }: Span): boolean {
  const wordAt = (index: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(index));
  return !(wordAt(start - 1) && wordAt(start)) && !(wordAt(end - 1) && wordAt(end));
}
