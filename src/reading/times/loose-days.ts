import type { Span } from "../../text/article-text";
import type { TimeExpression } from "../reading";
import { addDays, rangeTime, unanchoredTime, weekdayOf } from "./calendar";
import type { Anchor } from "./dates";
import { looksAhead } from "./looks-ahead";

/** "At the weekend", "overnight": two days each, of which nobody says whether they are over or come. */
const LOOSE =
  /\b(?:(?<=\b(?:at|on|over|during|by)\s)(?:the|this)\s+weekend|overnight(?!\s+(?:stay|success|stop|train|bus|ferry|flight|guest|bag)))\b/giu;

/** The last or the next weekend and the night before or after publication, in a sentence. */
export function findLooseDays(
  words: string,
  offset: number,
  { published }: Anchor,
): TimeExpression[] {
  return [...words.matchAll(LOOSE)].map(({ 0: whole, index }) => {
    const mention: Span = { start: offset + index, end: offset + index + whole.length };
    if (published === null) return unanchoredTime(mention);
    const ahead = looksAhead(words.slice(0, index), words.slice(index + whole.length));
    const first = /weekend/i.test(whole)
      ? saturday(published, ahead)
      : addDays(published, ahead ? 0 : -1);
    const bounds = { earliest: first, latest: addDays(first, 1) };
    return rangeTime(`${bounds.earliest}/${bounds.latest}`, bounds, "RELATIVE", mention);
  });
}

/** Of the weekend that has begun last, or of the one that ends next. */
function saturday(published: string, ahead: boolean): string {
  const since = (weekdayOf(published) + 1) % 7;
  return addDays(published, ahead && since > 1 ? 7 - since : -since);
}
