import type { TimeExpression } from "../reading/reading";
import { exactTime, isDay, rangeTime } from "../reading/times/calendar";

const DATE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/u;
const CLOCK =
  /^(?<day>\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?$/u;
const QUALIFIED = /^(?<date>.*?)[~?%]$/u;
const OPEN = "..";

/**
 * The time that an extended date means: a year, month, day or instant, maybe with ~, ? or % behind it, or a range of two of them
 * of which one may be open (..).
 * @returns null where it is no date, or none of these forms.
 */
export function timeOfEdtf(edtf: string): TimeExpression | null {
  const ends = edtf.split("/");
  if (ends.length === 1) return timeOfDate(edtf);
  if (ends.length !== 2) return null;
  const [first, last] = ends.map((end) => (end === OPEN ? OPEN : timeOfDate(end)));
  if (!first || !last || (first === OPEN && last === OPEN)) return null;
  const earliest = first === OPEN ? null : first.earliest;
  const latest = last === OPEN ? null : last.latest;
  if (earliest !== null && latest !== null && earliest > latest) return null;
  const time = rangeTime(edtf, { earliest, latest }, "EXPLICIT", null);
  return first === OPEN || last === OPEN ? { ...time, precision: "BOUNDED" } : time;
}

function timeOfDate(edtf: string): TimeExpression | null {
  const date = QUALIFIED.exec(edtf)?.groups?.date ?? edtf;
  const instant = CLOCK.exec(date)?.groups?.day;
  if (instant !== undefined) {
    const day = timeOfDate(instant);
    return day && { ...day, edtf, precision: "INSTANT" };
  }
  const { year, month = "01", day = "01" } = DATE.exec(date)?.groups ?? {};
  if (!year || year === "0000" || !isDay(Number(year), Number(month), Number(day))) return null;
  return { ...exactTime(date, "EXPLICIT", null), edtf };
}
