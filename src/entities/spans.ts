interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans as the database stores them: start and end by turns. */
export function flattenSpans(spans: readonly Span[]): number[] {
  return spans.flatMap((span) => [span.start, span.end]);
}

/** The spans that a stored array holds, in its order. */
export function spansOf(flat: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index + 1 < flat.length; index += 2) {
    const [start, end] = flat.slice(index, index + 2);
    if (start !== undefined && end !== undefined) spans.push({ start, end });
  }
  return spans;
}
