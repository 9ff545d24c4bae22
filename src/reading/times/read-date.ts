import type { ParsedComponents } from "chrono-node";
import type { Span } from "../../text/article-text";
import type { TimeExpression } from "../reading";
import {
  addDays,
  addMonths,
  dayWithoutYear,
  exactTime,
  formatDay,
  formatMonth,
  isDay,
  later,
  openTime,
  rangeTime,
  unanchoredTime,
  unitOf,
  weekdayOf,
  weekOf,
} from "./calendar";

/** The words of a date and what those around it tell. */
export interface WordedDate {
  readonly text: string;
  readonly mention: Span;
  /** Day of publication as YYYY-MM-DD, or null. */
  readonly published: string | null;
  /** Whether it is yet to come. */
  readonly ahead: boolean;
  /** "Last Monday", "last May": not the day or month of publication itself. */
  readonly last: boolean;
  /** The month as a whole, whatever day of it the parser tells. */
  readonly whole: boolean;
}

const AGO = /\b(day|week|month|year)s?\s+ago$/i;
/** Counted from what was told before, and not from publication. */
const FROM_THERE = /\s(?:earlier|later)$/i;
const UNIT = /\b(last|past|this|next|coming)\s+(week|month|year)$/i;
const CASUAL =
  /\b(?:yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening))\b/i;
/** "Monday last week", "on Friday next week". */
const DAY_OF_WEEK = /day\s+(last|this|next)\s+week$/i;
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["past", -1],
  ["this", 0],
]);

/** The time that a date or a range of two tells, read from what the parser is sure of; null where it is none. */
export function readDate(
  date: WordedDate,
  start: ParsedComponents,
  end: ParsedComponents | null,
): TimeExpression | null {
  if (end !== null) return readRange(date, start, end);
  const time = readOne(date, start, yearOf(start));
  return time && (atTheClock(time, start) ?? time);
}

function readOne(
  date: WordedDate,
  parts: ParsedComponents,
  year: number | null,
): TimeExpression | null {
  const relative = readRelative(date, parts);
  return relative === undefined ? readCalendar(date, parts, year) : relative;
}

/** "12 January to 3 February 2026", "Monday to Wednesday": one year tells both, and the first is the nearest before the last. */
function readRange(
  date: WordedDate,
  start: ParsedComponents,
  end: ParsedComponents,
): TimeExpression | null {
  const [from, to] = [yearOf(start), yearOf(end)];
  const turns = placeInYear(end) < placeInYear(start) ? 1 : 0;
  const last = readOne(date, end, to ?? (from === null ? null : from + turns));
  if (last === null || last.edtf === null) return last;
  const back = { ...date, published: last.earliest, ahead: false, last: false };
  const counted = last.basis === "RELATIVE" ? back : date;
  const first = readOne(counted, start, from ?? (to === null ? null : to - turns));
  if (first === null) return null;
  const bounds = { earliest: first.earliest, latest: last.latest };
  return rangeTime(`${first.edtf}/${last.edtf}`, bounds, last.basis, date.mention);
}

const yearOf = (parts: ParsedComponents): number | null =>
  parts.isCertain("year") ? parts.get("year") : null;

/** Grows from January 1 to December 31. */
const placeInYear = (parts: ParsedComponents): number =>
  32 * (parts.get("month") ?? 1) + (parts.isCertain("day") ? (parts.get("day") ?? 1) : 0);

/** "At 10:30 GMT on Monday": an instant, where both the day and the zone are told; null where they are not. */
function atTheClock(time: TimeExpression, parts: ParsedComponents): TimeExpression | null {
  if (!parts.isCertain("hour") || !parts.isCertain("timezoneOffset")) return null;
  if (time.precision !== "DAY" || time.earliest === null) return null;
  const offset = parts.get("timezoneOffset") ?? 0;
  const zone = `${offset < 0 ? "-" : "+"}${clock(Math.abs(offset))}`;
  const minutes = 60 * (parts.get("hour") ?? 0) + (parts.get("minute") ?? 0);
  return { ...time, edtf: `${time.earliest}T${clock(minutes)}:00${zone}`, precision: "INSTANT" };
}

/** Minutes as hours and minutes, HH:MM. */
const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((each) => String(each).padStart(2, "0")).join(":");

/** Undefined where the words are not relative. */
function readRelative(
  { text, mention, published, ahead, last }: WordedDate,
  parts: ParsedComponents,
): TimeExpression | undefined {
  if (FROM_THERE.test(text)) return unanchoredTime(mention);
  const ago = AGO.exec(text);
  const unit = UNIT.exec(text);
  const weekday = parts.isCertain("weekday") && !parts.isCertain("day");
  if (ago === null && unit === null && !CASUAL.test(text) && !weekday) return undefined;
  if (published === null) return unanchoredTime(mention);
  if (weekday) {
    const number = parts.get("weekday") ?? 0;
    const week = DAY_OF_WEEK.exec(text)?.[1];
    const day =
      week === undefined
        ? nearestWeekday(published, number, ahead, last)
        : addDays(weekOf(published, shiftOf(week)).earliest, (number + 6) % 7);
    return exactTime(day, "RELATIVE", mention);
  }
  const day = formatDay(parts.get("year") ?? 0, parts.get("month") ?? 1, parts.get("day") ?? 1);
  if (ago !== null) return unitOf(ago[1] ?? "day", day, mention);
  if (unit === null) return exactTime(day, "RELATIVE", mention);
  const [, way = "", name = "week"] = unit;
  return unitOf(name, later(published, shiftOf(way), name), mention);
}

const shiftOf = (way: string): number => SHIFTS.get(way.toLowerCase()) ?? 1;

/** Reports look back: the last such day up to publication, the next one where the words before look ahead. */
function nearestWeekday(published: string, weekday: number, ahead: boolean, last: boolean): string {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (ahead) return addDays(published, back === 0 ? 7 : 7 - back);
  return addDays(published, back === 0 && last ? -7 : -back);
}

function readCalendar(
  { mention, published, ahead, last, whole }: WordedDate,
  parts: ParsedComponents,
  year: number | null,
): TimeExpression | null {
  if (!parts.isCertain("month")) return null;
  const month = parts.get("month") ?? 1;
  const day = parts.isCertain("day") && !whole ? parts.get("day") : null;
  if (year !== null) {
    if (day === null) return exactTime(formatMonth(year, month), "EXPLICIT", mention);
    return isDay(year, month, day)
      ? exactTime(formatDay(year, month, day), "EXPLICIT", mention)
      : null;
  }
  if (day !== null) return dayWithoutYear(month, day, { published, ahead }, mention);
  if (published === null)
    return openTime(`XXXX-${formatMonth(0, month).slice(5)}`, "MONTH", mention);
  return exactTime(nearestMonth(published, month, ahead, last), "RELATIVE", mention);
}

function nearestMonth(published: string, month: number, ahead: boolean, last: boolean): string {
  const back = (Number(published.slice(5, 7)) - month + 12) % 12;
  if (ahead) return addMonths(published, back === 0 ? 0 : 12 - back);
  return addMonths(published, back === 0 && last ? -12 : -back);
}
