import type { Attribution, Reading, TimeExpression } from "../reading/reading";
import { firstFrom } from "../reading/surface/clauses";
import type { SurfaceText } from "../reading/surface/surface-text";
import type { VerbGroup } from "../reading/surface/verb-groups";
import type { Span } from "../text/article-text";
import { contains, firstEndingAfter } from "../text/spans";
import { ordered } from "./said-time";

/** Of an attribution or an assertion, what is looked at. */
type Dated = Pick<Attribution, "content" | "condition">;

/**
 * When a proposition is told to hold: the time worded nearest to its verb, none that belongs to a noun ("the budget of 2027",
 * "Monday's vote"), to another clause ("the letter that was sent in March") or to a condition. A content without a verb has the
 * first of its times.
 * @param predicate the main verb, or null.
 * @returns null where none is worded; nothing is inferred from when it was said.
 */
export function validTime(
  reading: Reading,
  surface: SurfaceText,
  { content, condition }: Dated,
  predicate: Span | null,
): TimeExpression | null {
  const own = content
    .flatMap((piece) => timesWithin(reading, piece).map((time) => ({ ...time, piece })))
    .filter(({ at }) => condition === null || !contains(condition, at))
    .filter(({ at }) => !belongsToNoun(surface, at));
  const near =
    predicate === null
      ? own
      : own
          .filter(({ at, piece }) => isOfClause(surface, piece, at, predicate))
          .sort((one, other) => distance(one.at, predicate) - distance(other.at, predicate));
  const [first] = near;
  return first ? { ...first.time, ...ordered(first.time) } : null;
}

interface TimeAt {
  readonly time: TimeExpression;
  readonly at: Span;
}

/** The times worded within a span of which something definite is known. */
function timesWithin({ times }: Reading, span: Span): TimeAt[] {
  const found: TimeAt[] = [];
  const from = firstFrom(times, span.start, ({ mention }) => mention?.start ?? -1);
  for (let index = from; index < times.length; index += 1) {
    const time = times[index];
    const at = time?.mention;
    if (!time || !at || at.start >= span.end) break;
    if (at.end <= span.end && time.edtf !== null) found.push({ time, at });
  }
  return found;
}

function belongsToNoun({ words }: SurfaceText, at: Span): boolean {
  const first = firstEndingAfter(words, at.start);
  const isOf = words[first - 1]?.lower === "of";
  return isOf || words[firstEndingAfter(words, at.end)]?.class === "CLITIC";
}

/** No other verb stands between the time and the verb; and where the time stands first, none stands before it. */
function isOfClause({ words, groups }: SurfaceText, piece: Span, at: Span, verb: Span): boolean {
  const from = at.start < verb.start ? piece.start : verb.end;
  const to = Math.max(at.start, verb.start);
  const startOf = ({ first }: VerbGroup): number => words[first]?.start ?? 0;
  const between = groups.slice(firstFrom(groups, from, startOf), firstFrom(groups, to, startOf));
  return !between.some(({ form }) => form === "FINITE" || form === "PARTICIPLE");
}

function distance(one: Span, other: Span): number {
  return one.start < other.start ? other.start - one.end : one.start - other.end;
}
