import type { ArticleText, Span } from "../../text/article-text";
import type { TimeExpression } from "../reading";
import { firstFrom } from "../surface/clauses";

/** What may stand between an occasion and its time: "a call in October", "a call late on Monday". */
const BETWEEN = /^\s*(?:,\s*)?(?:(?:early|late|earlier|later)\s+)?(?:(?:in|on|of)\s+)?$/i;
/** No such words are longer. */
const REACH = 16;

/** The time worded with an occasion, in it ("the summit of May 2025 in Lund") or right behind it; null where there is none. */
export function timeOfOccasion(
  text: ArticleText,
  occasion: Span,
  times: readonly TimeExpression[],
): TimeExpression | null {
  const from = firstFrom(times, occasion.start, ({ mention }) => mention?.start ?? -1);
  const time = times[from];
  const start = time?.mention?.start;
  if (time === undefined || start === undefined || start > occasion.end + REACH) return null;
  return start < occasion.end || BETWEEN.test(text.text.slice(occasion.end, start)) ? time : null;
}
