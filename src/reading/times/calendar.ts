import type { DateBasis, DatePrecision } from "../../shared/vocabulary";
import type { Span } from "../../text/article-text";
import type { TimeExpression } from "../reading";

const DAY = 86_400_000;

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

/** Worded, but without a year or a day to count from: no bounds. `edtf` has X for what is missing. */
export function openTime(edtf: string, precision: "DAY" | "MONTH", mention: Span): TimeExpression {
  return { edtf, earliest: null, latest: null, precision, basis: "EXPLICIT", mention };
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
