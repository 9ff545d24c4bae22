import { MONTHS } from "../../lexicon/function-words";
import { findTimes } from "../../reading/times/find-times";
import { analyseText } from "../../text/analyse";
import type { Span } from "../../text/article-text";

/** A time that is named, as ISO 8601-2, and the days between which it is, both ends included, YYYY-MM-DD; null where open. */
export interface DateBounds {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

const YEAR_DIGITS = 4;

/** SAME: of one time or both of none. OTHER: of different times. OPEN: one tells no time. */
export type DateMatch = "SAME" | "OTHER" | "OPEN";

/**
 * The times that a text tells.
 * @param day of the article, YYYY-MM-DD, from which "yesterday" counts.
 * @returns those of which something definite is known, and where each is worded.
 */
export function datesIn(
  text: string,
  day: string,
): readonly { readonly bounds: DateBounds; readonly span: Span }[] {
  const times = findTimes(analyseText(text), { publishedAt: new Date(`${day}T00:00:00Z`) });
  return times.flatMap(({ edtf, earliest, latest, mention }) => {
    if (!mention || edtf === null) return [];
    const bounds = { edtf, earliest, latest };
    const isOfNoYear = namesMonthOnly(text.slice(mention.start, mention.end));
    return [{ bounds: isOfNoYear ? withoutYear(bounds) : bounds, span: mention }];
  });
}

/** "In May", "3 May": of which year is only guessed, by each article from its own day. */
function namesMonthOnly(words: string): boolean {
  if (/\d{4}/u.test(words)) return false;
  return [...words.toLowerCase().matchAll(/\p{L}+/gu)].some(([word]) => MONTHS.has(word));
}

function withoutYear({ edtf }: DateBounds): DateBounds {
  return { edtf: `XXXX${edtf.slice(YEAR_DIGITS)}`, earliest: null, latest: null };
}

/**
 * How the times of two claims compare: of one time where each of one's agrees with one of the other's. What is open at one end
 * ("by 2028", "since May") agrees only with what ends or begins when it does. Symmetric.
 */
export function matchDates(one: readonly DateBounds[], other: readonly DateBounds[]): DateMatch {
  if (one.length === 0 || other.length === 0) return one.length === other.length ? "SAME" : "OPEN";
  const agree = (matches: ReadonlySet<DateMatch>): boolean => {
    const isMet = (dates: readonly DateBounds[], others: readonly DateBounds[]): boolean =>
      dates.every((date) => others.some((candidate) => matches.has(matchDate(date, candidate))));
    return isMet(one, other) && isMet(other, one);
  };
  if (agree(new Set(["SAME"]))) return "SAME";
  return agree(new Set(["SAME", "OPEN"])) ? "OPEN" : "OTHER";
}

function matchDate(one: DateBounds, other: DateBounds): DateMatch {
  if (!doOverlap(one, other)) return "OTHER";
  if (isOpen(one) || isOpen(other)) return "SAME";
  const isWhole =
    (one.earliest === null) === (other.earliest === null) &&
    (one.latest === null) === (other.latest === null);
  if (!isWhole) return "OPEN";
  const isOther =
    (one.earliest === null && one.latest !== other.latest) ||
    (one.latest === null && one.earliest !== other.earliest);
  return isOther ? "OTHER" : "SAME";
}

function doOverlap(one: DateBounds, other: DateBounds): boolean {
  const [day, otherDay] = [partOfYear(one), partOfYear(other)];
  if (isOpen(one) || isOpen(other)) return day.startsWith(otherDay) || otherDay.startsWith(day);
  const isBefore = (latest: string | null, earliest: string | null): boolean =>
    latest !== null && earliest !== null && latest < earliest;
  return !isBefore(one.latest, other.earliest) && !isBefore(other.latest, one.earliest);
}

/** "In May" of no year that is known. */
function isOpen({ earliest, latest }: DateBounds): boolean {
  return earliest === null && latest === null;
}

/** The month, or the month and the day: what stands behind the four digits of a year. */
function partOfYear({ edtf }: DateBounds): string {
  return edtf.slice(YEAR_DIGITS);
}
