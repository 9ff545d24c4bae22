import type { Span } from "./article-text";

/** The words that a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `inner` lies wholly inside `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The span without white space at either end; empty at its old start where there is nothing else. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  while (start < end && isSpace(text, start)) start += 1;
  return end > start ? { start, end } : { start: span.start, end: span.start };
}

/** The smallest span that covers all; null for none. */
export function cover(spans: readonly Span[]): Span | null {
  const [first] = spans;
  if (first === undefined) return null;
  let { start, end } = first;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/**
 * Likeness of two wordings, 0 to 1: words they share over words of either (Jaccard index), capitals and marks aside.
 * Two texts without a word are 0.
 */
export function wordOverlap(a: string, b: string): number {
  const left = wordSet(a);
  const right = wordSet(b);
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * Index of the first span that ends behind `offset`, in spans sorted by start that do not overlap; their number where none does.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function isSpace(text: string, index: number): boolean {
  return /\s/.test(text.charAt(index));
}

/** What of some spans lies outside others. */
export function subtract(spans: readonly Span[], others: readonly Span[]): Span[] {
  return others.reduce<Span[]>(
    (left, other) =>
      left.flatMap(({ start, end }) =>
        [
          { start, end: Math.min(end, Math.max(start, other.start)) },
          { start: Math.max(start, Math.min(end, other.end)), end },
        ].filter((piece) => piece.start < piece.end),
      ),
    [...spans],
  );
}
