import type { DateBasis, DatePrecision } from "../../shared/vocabulary";
import type { Span } from "../../text/article-text";
import type { TimeExpression } from "../reading";

const DAY = 86_400_000;
const DAYS_IN: ReadonlyMap<string, number> = new Map([
  ["week", 7],
  ["fortnight", 14],
]);

/** A calendar day (UTC) as YYYY-MM-DD. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The day so many days later; earlier where negative. */
export function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * DAY));
}

/** Whether there is such a day: not February 30. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}

export function formatDay(year: number, month: number, day: number): string {
  return `${formatMonth(year, month)}-${pad(day, 2)}`;
}

export function formatMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** The month so many months later than that of a day, as YYYY-MM. */
export function addMonths(day: string, months: number): string {
  const date = new Date(Date.parse(day));
  return dayOf(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1))).slice(
    0,
    7,
  );
}

/** Monday to Sunday of the week a day is in, `weeks` later. */
export function weekOf(
  day: string,
  weeks: number,
): { readonly earliest: string; readonly latest: string } {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) + 7 * weeks);
  return { earliest: monday, latest: addDays(monday, 6) };
}

/** A year, month or day in EDTF with its bounds. */
export function exactTime(edtf: string, basis: DateBasis, mention: Span | null): TimeExpression {
  const [year = "", month, day] = edtf.split("-");
  const precision: DatePrecision =
    day !== undefined ? "DAY" : month !== undefined ? "MONTH" : "YEAR";
  if (day !== undefined) return { edtf, earliest: edtf, latest: edtf, precision, basis, mention };
  const first = `${year}-${month ?? "01"}-01`;
  const latest = month === undefined ? `${year}-12-31` : addDays(`${addMonths(first, 1)}-01`, -1);
  return { edtf, earliest: first, latest, precision, basis, mention };
}

/** From one day to another, both included. */
export function rangeTime(
  edtf: string,
  { earliest, latest }: { readonly earliest: string | null; readonly latest: string | null },
  basis: DateBasis,
  mention: Span | null,
): TimeExpression {
  return { edtf, earliest, latest, precision: "RANGE", basis, mention };
}

/** No more exact than the unit that is worded: "two weeks ago" is the week that the day is in, "last year" a year, "two decades ago" a decade. */
export function unitOf(unit: string, day: string, mention: Span): TimeExpression {
  switch (unit.toLowerCase()) {
    case "day":
      return exactTime(day, "RELATIVE", mention);
    case "month":
      return exactTime(day.slice(0, 7), "RELATIVE", mention);
    case "year":
      return exactTime(day.slice(0, 4), "RELATIVE", mention);
    case "decade":
      return yearsTime(day.slice(0, 3), "RELATIVE", mention);
    case "century":
      return yearsTime(day.slice(0, 2), "RELATIVE", mention);
    default: {
      const week = weekOf(day, 0);
      return rangeTime(`${week.earliest}/${week.latest}`, week, "RELATIVE", mention);
    }
  }
}

/** A decade or a century by the digits that its years have in common: 199X, 18XX. */
export function yearsTime(digits: string, basis: DateBasis, mention: Span): TimeExpression {
  const bounds = {
    earliest: `${digits.padEnd(4, "0")}-01-01`,
    latest: `${digits.padEnd(4, "9")}-12-31`,
  };
  return rangeTime(digits.padEnd(4, "X"), bounds, basis, mention);
}

const MONTHS_IN: ReadonlyMap<string, number> = new Map([
  ["month", 1],
  ["year", 12],
  ["decade", 120],
  ["century", 1200],
]);

/** The day so many units later, earlier where negative; in a month that is too short its last one. */
export function later(day: string, count: number, unit: string): string {
  const months = MONTHS_IN.get(unit.toLowerCase());
  if (months === undefined) return addDays(day, count * (DAYS_IN.get(unit.toLowerCase()) ?? 1));
  const month = addMonths(day, months * count);
  const last = addDays(`${addMonths(`${month}-01`, 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same < last ? same : last;
}

/** Within so many days of publication a day without a year is the nearest one; further away it may be any year's. */
const NEAR = 31;

/** A day of which no year is worded, in the year in which it is near publication, not before it where it is yet to come; null where no year has it. */
export function dayWithoutYear(
  month: number,
  day: number,
  { published, ahead }: { readonly published: string | null; readonly ahead: boolean },
  mention: Span,
): TimeExpression | null {
  const open = `XXXX-${formatDay(0, month, day).slice(5)}`;
  if (!isDay(2000, month, day)) return null;
  if (published === null) return openTime(open, "DAY", mention);
  const year = Number(published.slice(0, 4));
  const near = [year - 1, year, year + 1]
    .filter((candidate) => isDay(candidate, month, day))
    .map((candidate) => formatDay(candidate, month, day))
    .filter((candidate) => !ahead || candidate >= published)
    .find((candidate) => Math.abs(Date.parse(candidate) - Date.parse(published)) <= NEAR * DAY);
  return near === undefined ? openTime(open, "DAY", mention) : exactTime(near, "INFERRED", mention);
}

/** Worded, but without a year or a day to count from: no bounds. `edtf` has X for what is missing. */
export function openTime(edtf: string, precision: "DAY" | "MONTH", mention: Span): TimeExpression {
  return { edtf, earliest: null, latest: null, precision, basis: "EXPLICIT", mention };
}

/** How long something lasts is worded, and not when. */
export function unplacedTime(mention: Span): TimeExpression {
  return { ...unanchoredTime(mention), basis: "EXPLICIT" };
}

/** Relative to a day that is not known. */
export function unanchoredTime(mention: Span): TimeExpression {
  return {
    edtf: null,
    earliest: null,
    latest: null,
    precision: "UNKNOWN",
    basis: "RELATIVE",
    mention,
  };
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
