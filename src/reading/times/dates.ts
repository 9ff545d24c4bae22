import { en, type ParsedComponents, type ParsedResult } from "chrono-node";
import type { Span } from "../../text/article-text";
import type { TimeExpression } from "../reading";
import {
  addDays,
  addMonths,
  dayOf,
  exactTime,
  formatDay,
  formatMonth,
  isDay,
  openTime,
  rangeTime,
  unanchoredTime,
  weekdayOf,
  weekOf,
} from "./calendar";

/** What the dates of a sentence are counted from. */
export interface Anchor {
  /** Day of publication as YYYY-MM-DD, or null. */
  readonly published: string | null;
}

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const WEEKDAY = "(?:sun|mon|tues|wednes|thurs|fri|satur)day";
const TRIGGER = new RegExp(
  `\\b(?:${MONTH}|${WEEKDAY})\\b|\\d{4}-\\d\\d-\\d\\d|\\b(?:ago|yesterday|today|tonight|tomorrow|(?:last|this|next|past|coming) (?:week|month|year|night)\\w*|this (?:morning|afternoon|evening))\\b`,
  "i",
);
const SHORT = "(?:sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)";
const NAMED = new RegExp(`\\b(?:${MONTH}|${WEEKDAY}|${SHORT})\\b`, "gi");
const SHORT_WEEKDAY = new RegExp(`^${SHORT}\\.?$`, "i");
const LONE_MONTH = new RegExp(`^${MONTH}\\.?$`, "i");
/** Months are also names and verbs: alone they need one of these before them. */
const MONTH_BEFORE =
  /(?:^|[\s(])(?:in|by|since|until|till|last|next|this|early|late|mid|from|to|between|of|during|through|and|before|after|for)[ -]$/i;
const AHEAD =
  /\b(?:will|would|next|coming|upcoming|scheduled|due|plan(?:s|ned)?|expected|set|to be|shall|until|by)\b[^.;]{0,60}$/i;
/** Room for the words of AHEAD and the 60 characters behind them. */
const AHEAD_WITHIN = 80;
const AGO = /\b(day|week|month|year)s?\s+(?:ago|earlier)$/i;
const UNIT = /\b(last|past|this|next|coming)\s+(week|month|year)$/i;
/** Longer stretches are read in pieces of this length. */
const PIECE = 4000;
/** Within so many days of publication a day without a year is the nearest one; further away it may be any year's. */
const NEAR = 31;

/** Days, months and their ranges, and what is worded against the day of publication, in a stretch of text. */
export function findDates(words: string, offset: number, anchor: Anchor): TimeExpression[] {
  const times: TimeExpression[] = [];
  for (let from = 0; from < words.length; from += PIECE) {
    const piece = words.slice(from, from + PIECE);
    if (!TRIGGER.test(piece)) continue;
    const reference = {
      instant: new Date(`${anchor.published ?? "2001-01-01"}T12:00:00Z`),
      timezone: 0,
    };
    for (const result of en.casual.parse(piece, reference)) {
      const time = read(piece, result, offset + from, anchor);
      if (time !== null) times.push(time);
    }
  }
  return times;
}

function read(
  piece: string,
  result: ParsedResult,
  offset: number,
  anchor: Anchor,
): TimeExpression | null {
  const text = result.text.trim().replace(/^(?:on|at|in)\s+/i, "");
  const at = result.index + result.text.trimEnd().length - text.length;
  const mention: Span = { start: offset + at, end: offset + at + text.length };
  const before = piece.slice(Math.max(0, at - 80), at);
  if (isOtherWord(text, before, piece.slice(mention.end - offset))) return null;
  const ahead = /^(?:next|coming)\b/i.test(text) || AHEAD.test(before.slice(-AHEAD_WITHIN));
  const relative = readRelative(text, result.start, mention, anchor, ahead);
  if (relative !== undefined) return relative;
  const first = readCalendar(result.start, mention, anchor, ahead, before);
  const last = result.end == null ? null : readCalendar(result.end, mention, anchor, ahead, before);
  if (first === null || last === null) return first;
  const bounds = { earliest: first.earliest, latest: last.latest };
  return rangeTime(`${first.edtf}/${last.edtf}`, bounds, first.basis, mention);
}

/** "may", "march", "sat", "Theresa May", "The Sunday Lantern": words that only look like a date. */
function isOtherWord(text: string, before: string, after: string): boolean {
  if ([...text.matchAll(NAMED)].some(([name]) => /^\p{Ll}/u.test(name))) return true;
  if (SHORT_WEEKDAY.test(text) && !after.startsWith(".") && !text.endsWith(".")) return true;
  if (/\bthe $/i.test(before) && /^ \p{Lu}/u.test(after)) return true;
  return LONE_MONTH.test(text) && !MONTH_BEFORE.test(before);
}

/** Undefined where the words are not relative; null where they tell no day. */
function readRelative(
  text: string,
  start: ParsedComponents,
  mention: Span,
  { published }: Anchor,
  ahead: boolean,
): TimeExpression | null | undefined {
  const ago = AGO.exec(text);
  const unit = UNIT.exec(text);
  const casual =
    /^(?:yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening))/i.test(
      text,
    );
  const weekday = start.isCertain("weekday") && !start.isCertain("day");
  if (ago === null && unit === null && !casual && !weekday) return undefined;
  if (published === null) return unanchoredTime(mention);
  const day = formatDay(start.get("year") ?? 0, start.get("month") ?? 1, start.get("day") ?? 1);
  if (weekday)
    return exactTime(
      nearestWeekday(published, start.get("weekday") ?? 0, ahead, /^last\b/i.test(text)),
      "RELATIVE",
      mention,
    );
  if (casual) return exactTime(day, "RELATIVE", mention);
  if (ago !== null) return coarse(ago[1] ?? "day", day, 0, mention);
  const shift = /last|past/i.test(unit?.[1] ?? "") ? -1 : /this/i.test(unit?.[1] ?? "") ? 0 : 1;
  return coarse(unit?.[2] ?? "week", published, shift, mention);
}

/** No more exact than the unit that is worded: "two weeks ago" is a week, "last year" a year. */
function coarse(unit: string, day: string, shift: number, mention: Span): TimeExpression {
  if (unit === "day") return exactTime(addDays(day, shift), "RELATIVE", mention);
  if (unit === "month") return exactTime(addMonths(day, shift), "RELATIVE", mention);
  if (unit === "year")
    return exactTime(String(Number(day.slice(0, 4)) + shift), "RELATIVE", mention);
  const week = weekOf(day, shift);
  return rangeTime(`${week.earliest}/${week.latest}`, week, "RELATIVE", mention);
}

/** Reports look back: the last such day up to publication, the next one where the words before look ahead. */
function nearestWeekday(published: string, weekday: number, ahead: boolean, last: boolean): string {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (ahead) return addDays(published, back === 0 ? 7 : 7 - back);
  return addDays(published, back === 0 && last ? -7 : -back);
}

function readCalendar(
  components: ParsedComponents,
  mention: Span,
  { published }: Anchor,
  ahead: boolean,
  before: string,
): TimeExpression | null {
  if (!components.isCertain("month")) return null;
  const year = components.isCertain("year") ? components.get("year") : null;
  const month = components.get("month") ?? 1;
  const day = components.isCertain("day") ? components.get("day") : null;
  if (year !== null) {
    if (day === null) return exactTime(formatMonth(year, month), "EXPLICIT", mention);
    return isDay(year, month, day)
      ? exactTime(formatDay(year, month, day), "EXPLICIT", mention)
      : null;
  }
  if (day !== null) return dayWithoutYear(month, day, published, mention);
  if (published === null)
    return openTime(`XXXX-${formatMonth(0, month).slice(5)}`, "MONTH", mention);
  return exactTime(
    nearestMonth(published, month, ahead, /\blast $/i.test(before)),
    "RELATIVE",
    mention,
  );
}

function dayWithoutYear(
  month: number,
  day: number,
  published: string | null,
  mention: Span,
): TimeExpression | null {
  const open = `XXXX-${formatDay(0, month, day).slice(5)}`;
  if (!isDay(2000, month, day)) return null;
  if (published === null) return openTime(open, "DAY", mention);
  const year = Number(published.slice(0, 4));
  const near = [year - 1, year, year + 1]
    .filter((candidate) => isDay(candidate, month, day))
    .map((candidate) => formatDay(candidate, month, day))
    .find(
      (candidate) => Math.abs(Date.parse(candidate) - Date.parse(published)) <= NEAR * 86_400_000,
    );
  return near === undefined ? openTime(open, "DAY", mention) : exactTime(near, "INFERRED", mention);
}

function nearestMonth(published: string, month: number, ahead: boolean, last: boolean): string {
  const back = (Number(published.slice(5, 7)) - month + 12) % 12;
  if (ahead) return addMonths(published, back === 0 ? 0 : 12 - back);
  return addMonths(published, back === 0 && last ? -12 : -back);
}

/** The day of publication as the anchor of relative dates. */
export function anchorOf(publishedAt: Date | undefined): Anchor {
  return {
    published:
      publishedAt === undefined || Number.isNaN(publishedAt.getTime()) ? null : dayOf(publishedAt),
  };
}
