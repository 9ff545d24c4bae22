import { readArticle } from "../../../src/reading/english";
import type { Assertion } from "../../../src/reading/reading";

/** Wire dates count from here. */
const PUBLISHED = new Date("2026-05-06T12:00:00Z");

/** What the article itself asserts in a short text, by a rule or by any. */
export function assertionsIn(text: string, rule?: string): Assertion[] {
  const { assertions } = readArticle(text, { publishedAt: PUBLISHED });
  for (const { content, frame } of assertions)
    for (const { start, end } of [...content, frame.predicate, ...frame.subject, ...frame.object])
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  return assertions.filter((one) => rule === undefined || one.rule === rule);
}

/** Their words, pieces joined as a claim's are. */
export function asserted(text: string, rule?: string): string[] {
  return assertionsIn(text, rule).map(({ content }) => wordsOf(text, content));
}

/** The words of some spans. */
export function wordsOf(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
}
