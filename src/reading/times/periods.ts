import type { Span } from "../../text/article-text";
import type { TimeExpression } from "../reading";
import {
  addDays,
  addMonths,
  later,
  rangeTime,
  unanchoredTime,
  unitOf,
  weekOf,
  yearsTime,
} from "./calendar";
import type { Anchor } from "./dates";
import { looksAhead } from "./looks-ahead";

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
/** From the fourteenth, which no quarter or half has for an ordinal. */
const CENTURIES =
  "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(
    " ",
  );
const HALF = new RegExp(
  `\\b(?:(first|second|1st|2nd) half(?: of|,)? ${YEAR}|H([12]) ${YEAR})`,
  "giu",
);
const CENTURY = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)|(${CENTURIES.join("|")}))[ -]century\\b`,
  "giu",
);
const RELATIVE =
  /\b(last|past|this|next|coming)\s+(quarter|weekend|decade|century|spring|summer|autumn|fall|winter)\b/giu;
/** "By the end of the year": of the one that goes on. The end of one that is told of may be another's. */
const CURRENT =
  /(?<=\b(end|start|beginning|middle|half|quarter|rest)\s+of\s+)the\s+(week|month|year|decade|century)\b(?!['’-]|\s+of\b)/giu;
/** First month of each; winter runs into the next year. ISO 8601-2 has 21 to 24 for them. */
const SEASONS: Readonly<Record<string, readonly [code: string, month: number]>> = {
  spring: ["21", 3],
  summer: ["22", 6],
  autumn: ["23", 9],
  fall: ["23", 9],
  winter: ["24", 12],
};

/** All of them have a number or one of these words; most sentences have neither. */
const CLUE = /\d|\b(?:last|past|this|next|coming|century|the\s+(?:week|month|year|decade))\b/i;

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
    ...all(CENTURY, ([, number, word = ""], span) =>
      century(number ? Number(number) : 14 + CENTURIES.indexOf(word.toLowerCase()), span),
    ),
    ...all(RELATIVE, anchored(relativePeriod)),
    ...all(
      CURRENT,
      anchored((found, span, published) => current(found, span, published)),
    ),
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
  return yearsTime(String(number - 1).padStart(2, "0"), "EXPLICIT", mention);
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
  if (name === "decade" || name === "century")
    return unitOf(name, later(published, shift, name), mention);
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

/** The end is told of in the past as well, of a year that may have been named before: only what is to come ends with the current one. */
function current(
  { 1: part = "", 2: unit = "", 0: whole, index, input }: RegExpExecArray,
  mention: Span,
  published: string,
): TimeExpression {
  const ends = /^(?:end|rest)$/i.test(part);
  const ahead = looksAhead(input.slice(0, index), input.slice(index + whole.length));
  return ends && !ahead ? unanchoredTime(mention) : unitOf(unit, published, mention);
}

const monthOf = (day: string): number => Number(day.slice(5, 7));
