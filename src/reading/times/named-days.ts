import type { Span } from "../../text/article-text";
import type { TimeExpression } from "../reading";
import { dayWithoutYear, exactTime, formatDay } from "./calendar";
import type { Anchor } from "./dates";
import { looksAhead } from "./looks-ahead";

/** Days with a name of their own that fall on the same date each year, wherever they are kept → month and day. */
const DAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["christmas day", [12, 25]],
  ["christmas eve", [12, 24]],
  ["christmas", [12, 25]],
  ["boxing day", [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["valentine's day", [2, 14]],
  ["may day", [5, 1]],
  ["halloween", [10, 31]],
]);
/** Christmas alone is more often a season or a tree than a day: only what is set to it, or since it, tells a time. */
const NAMED =
  /\b(?:(?:Christmas (?:Day|Eve)|Boxing Day|New Year['’]s (?:Day|Eve)|Valentine['’]s Day|May Day|Halloween)|(?<=\b(?:by|before|until|till|since|after) )Christmas(?! \p{L}))\b(?:,? ((?:1[5-9]|20)\d\d)(?![\d%]|[,.:/-]\d))?/gu;

/** Named days, each year on the same date, in a sentence. */
export function findNamedDays(
  words: string,
  offset: number,
  { published }: Anchor,
): TimeExpression[] {
  return [...words.matchAll(NAMED)].flatMap(({ 0: whole, 1: year, index }) => {
    const name = whole
      .replace(/,? \d{4}$/, "")
      .replace("’", "'")
      .toLowerCase();
    const [month, day] = DAYS.get(name) ?? [1, 1];
    const mention: Span = { start: offset + index, end: offset + index + whole.length };
    const ahead = looksAhead(words.slice(0, index), words.slice(index + whole.length));
    const time =
      year === undefined
        ? dayWithoutYear(month, day, { published, ahead }, mention)
        : exactTime(formatDay(Number(year), month, day), "EXPLICIT", mention);
    return time ?? [];
  });
}
