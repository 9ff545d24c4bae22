import type { ArticleText } from "../../text/article-text";
import type { ReadingContext, TimeExpression } from "../reading";
import { boundedTime } from "./bounded";
import { anchorOf, findDates } from "./dates";
import { findFiscalYears } from "./fiscal-years";
import { findLooseDays } from "./loose-days";
import { findNamedDays } from "./named-days";
import { narrowToPart } from "./parts";
import { findPeriods } from "./periods";

import { findStretches } from "./stretches";
import { findYears } from "./years";

/**
 * All times worded in a text, in text order, none inside another. Relative ones count from the day of publication and stay
 * UNKNOWN without it; a day without a year stays open unless it is near publication.
 */
export function findTimes(text: ArticleText, context: ReadingContext): TimeExpression[] {
  const anchor = anchorOf(context.publishedAt);
  return text.sentences.flatMap(({ start, end }) => {
    const words = text.text.slice(start, end);
    return widest([
      // first: a weekend is two days, though its words also look like one
      ...findLooseDays(words, start, anchor),
      ...findStretches(words, start, anchor),
      ...findPeriods(words, start, anchor),
      ...findDates(words, start, anchor),
      ...findYears(words, start),
      ...findFiscalYears(words, start),
      ...findNamedDays(words, start, anchor),
    ])
      .map((time) => narrowToPart(time, words, start, anchor.published))
      .map((time) => boundedTime(time, words, start, anchor.published));
  });
}

/** Of times whose words overlap only the longest, the earlier of equals. */
function widest(times: readonly TimeExpression[]): TimeExpression[] {
  const kept: TimeExpression[] = [];
  const length = ({ mention }: TimeExpression) =>
    mention === null ? 0 : mention.end - mention.start;
  for (const time of [...times].sort((a, b) => startOf(a) - startOf(b) || length(b) - length(a))) {
    const last = kept.at(-1);
    if (last === undefined || (last.mention?.end ?? 0) <= startOf(time)) kept.push(time);
    else if (length(time) > length(last)) kept[kept.length - 1] = time;
  }
  return kept;
}

function startOf({ mention }: TimeExpression): number {
  return mention?.start ?? 0;
}
