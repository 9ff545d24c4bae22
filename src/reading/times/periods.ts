import type { Span } from "../../text/article-text";
import type { TimeExpression } from "../reading";
import { addDays, addMonths, rangeTime, unanchoredTime, weekOf } from "./calendar";
import type { Anchor } from "./dates";

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  final: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};
const ORDINAL = "(first|second|third|fourth|last|final|1st|2nd|3rd|4th)";
const YEAR = "((?:1[5-9]|20)\\d\\d)(?![\\d%]|[,.:/-]\\d)";
const QUARTER = new RegExp(
  `\\b(?:${ORDINAL}[ -]quarter(?: of|,)? ${YEAR}|Q([1-4])(?: of)? ${YEAR})`,
  "giu",
);
const HALF = new RegExp(
  `\\b(?:(first|second|1st|2nd) half(?: of|,)? ${YEAR}|H([12]) ${YEAR})`,
  "giu",
);
const CENTURY = /\b(\d{1,2})(?:st|nd|rd|th)[ -]century\b/giu;
const RELATIVE =
  /\b(last|past|this|next|coming)\s+(quarter|weekend|spring|summer|autumn|fall|winter)\b/giu;
const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const STRETCH = new RegExp(
  `\\b(last|past|next|coming)\\s+(\\d{1,3}|${NUMBERS.join("|")})\\s+(day|week|month|year)s\\b`,
  "giu",
);
/** First month of each; winter runs into the next year. ISO 8601-2 has 21 to 24 for them. */
const SEASONS: Readonly<Record<string, readonly [code: string, month: number]>> = {
  spring: ["21", 3],
  summer: ["22", 6],
  autumn: ["23", 9],
  fall: ["23", 9],
  winter: ["24", 12],
};

/** All of them have a number or one of these words; most sentences have neither. */
const CLUE = /\d|\b(?:last|past|this|next|coming)\b/i;

/** Quarters, halves and centuries, and quarters, weekends, seasons and stretches of time worded against publication. */
export function findPeriods(words: string, offset: number, anchor: Anchor): TimeExpression[] {
  if (!CLUE.test(words)) return [];
  const spanOf = (found: RegExpExecArray): Span => ({
    start: offset + found.index,
    end: offset + found.index + found[0].length,
  });
  const all = (
    pattern: RegExp,
    read: (found: RegExpExecArray, span: Span) => TimeExpression | null,
  ) => [...words.matchAll(pattern)].flatMap((found) => read(found, spanOf(found)) ?? []);
  const anchored =
    (read: (found: RegExpExecArray, span: Span, published: string) => TimeExpression) =>
    (found: RegExpExecArray, span: Span) =>
      anchor.published === null ? unanchoredTime(span) : read(found, span, anchor.published);
  return [
    ...all(QUARTER, ([, ordinal, year = "", short, shortYear = ""], span) => {
      const quarter = short ? Number(short) : (ORDINALS[ordinal?.toLowerCase() ?? ""] ?? 1);
      return months(year || shortYear, 3 * quarter - 2, 3, String(32 + quarter), span);
    }),
    ...all(HALF, ([, ordinal, year = "", short, shortYear = ""], span) => {
      const half = short ? Number(short) : (ORDINALS[ordinal?.toLowerCase() ?? ""] ?? 1);
      return months(year || shortYear, 6 * half - 5, 6, String(39 + half), span);
    }),
    ...all(CENTURY, ([, number = ""], span) => century(Number(number), span)),
    ...all(RELATIVE, anchored(relativePeriod)),
    ...all(STRETCH, anchored(stretch)),
  ];
}

function months(
  year: string,
  first: number,
  count: number,
  code: string,
  mention: Span,
): TimeExpression {
  return rangeTime(`${year}-${code}`, monthsFrom(year, first, count), "EXPLICIT", mention);
}

/** From the first day of a month, counted from 1, to the last day of the one `count` later. */
function monthsFrom(year: string, first: number, count: number) {
  const earliest = `${year}-${String(first).padStart(2, "0")}-01`;
  return { earliest, latest: addDays(`${addMonths(earliest, count)}-01`, -1) };
}

function century(number: number, mention: Span): TimeExpression | null {
  if (number < 1 || number > 21) return null;
  const hundreds = String(number - 1).padStart(2, "0");
  const bounds = { earliest: `${hundreds}00-01-01`, latest: `${hundreds}99-12-31` };
  return rangeTime(`${hundreds}XX`, bounds, "EXPLICIT", mention);
}

const shiftOf = (word: string): number =>
  /last|past/i.test(word) ? -1 : /this/i.test(word) ? 0 : 1;

function relativePeriod(
  [, word = "", unit = ""]: RegExpExecArray,
  mention: Span,
  published: string,
): TimeExpression {
  const shift = shiftOf(word);
  const name = unit.toLowerCase();
  if (name === "weekend") {
    const { latest } = weekOf(published, shift);
    const bounds = { earliest: addDays(latest, -1), latest };
    return rangeTime(`${bounds.earliest}/${latest}`, bounds, "RELATIVE", mention);
  }
  if (name === "quarter") {
    const index =
      4 * Number(published.slice(0, 4)) + Math.floor((monthOf(published) - 1) / 3) + shift;
    const quarter = (index % 4) + 1;
    const time = months(
      String(Math.floor(index / 4)),
      3 * quarter - 2,
      3,
      String(32 + quarter),
      mention,
    );
    return { ...time, basis: "RELATIVE" };
  }
  return season(name, shift, mention, published);
}

/** The season that is over last, that goes on or comes, or that comes first; by the northern calendar, as ISO 8601-2 counts them. */
function season(name: string, shift: number, mention: Span, published: string): TimeExpression {
  const [code, first] = SEASONS[name] ?? ["21", 3];
  const candidates = [-2, -1, 0, 1, 2].map((years) => {
    const year = String(Number(published.slice(0, 4)) + years);
    return { year, ...monthsFrom(year, first, 3) };
  });
  const over = candidates.filter(({ latest }) => latest < published);
  const begun = candidates.filter(({ earliest }) => earliest <= published);
  const chosen =
    shift < 0
      ? over.at(-1)
      : shift > 0
        ? candidates[begun.length]
        : candidates.find(({ latest }) => latest >= published);
  const { year, earliest, latest } = chosen ?? {
    year: published.slice(0, 4),
    ...monthsFrom(published.slice(0, 4), first, 3),
  };
  return rangeTime(`${year}-${code}`, { earliest, latest }, "RELATIVE", mention);
}

/** "the past three years": from so long before publication to it, or the other way. */
function stretch(
  [, word = "", count = "", unit = ""]: RegExpExecArray,
  mention: Span,
  published: string,
): TimeExpression {
  const number = /^\d/.test(count) ? Number(count) : NUMBERS.indexOf(count.toLowerCase()) + 1;
  const other = moved(published, shiftOf(word) * number, unit.toLowerCase());
  const [earliest, latest] = other < published ? [other, published] : [published, other];
  return rangeTime(`${earliest}/${latest}`, { earliest, latest }, "RELATIVE", mention);
}

function moved(day: string, number: number, unit: string): string {
  if (unit === "day") return addDays(day, number);
  if (unit === "week") return addDays(day, 7 * number);
  const month = addMonths(day, unit === "year" ? 12 * number : number);
  const last = addDays(`${addMonths(`${month}-01`, 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same < last ? same : last;
}

const monthOf = (day: string): number => Number(day.slice(5, 7));
