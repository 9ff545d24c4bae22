import type { Span } from "../../text/article-text";
import type { TimeExpression } from "../reading";
import { addDays, addMonths, rangeTime } from "./calendar";

const FISCAL =
  /\b(?:(?:fiscal|financial|budget|tax)(?: year)?|FY) ?((?:19|20)\d\d)(?:[-–/]((?:19|20)?\d\d))?(?![\d%]|[,.:/-]\d)/gu;

/**
 * Years of accounts: "fiscal 2025", "the 2024-25 financial year" being left to what reads spans of years. Countries let one begin anywhere between April
 * and October, and name it by the year in which it begins or ends, so that the bounds are as wide as that.
 */
export function findFiscalYears(words: string, offset: number): TimeExpression[] {
  return [...words.matchAll(FISCAL)].map(({ 0: whole, 1: year = "", 2: last, index }) => {
    const mention: Span = { start: offset + index, end: offset + index + whole.length };
    const begins = Number(year) - (last === undefined ? 1 : 0);
    const first = `${begins}-04`;
    const end = `${Number(year) + 1}-${last === undefined ? "03" : "09"}`;
    const bounds = {
      earliest: `${first}-01`,
      latest: addDays(`${addMonths(`${end}-01`, 1)}-01`, -1),
    };
    return rangeTime(`${first}/${end}`, bounds, "EXPLICIT", mention);
  });
}
