import type { Span } from "../../text/article-text";
import type { TimeExpression } from "../reading";
import { exactTime, rangeTime, yearsTime } from "./calendar";

const YEAR = "(?:1[5-9]|20)\\d\\d";
const NOT_NUMBER = "(?![\\d%]|[,.:/-]\\d|[-–]\\p{L})";
/** A year alone is only a number; one of these before it makes it a year. */
const BEFORE =
  "(?<=\\b(?:in|since|by|until|till|during|before|after|from|between|early|late|mid|early in|late in|end of|start of|beginning of)[ -])";
const SEASONS: Readonly<Record<string, string>> = {
  spring: "21",
  summer: "22",
  autumn: "23",
  fall: "23",
  winter: "24",
};

const RANGE = new RegExp(
  `(?<![\\p{L}\\d,.$€£-])(${YEAR})(?:[-–]| to | and )(${YEAR}|\\d\\d)${NOT_NUMBER}`,
  "gu",
);
const DECADE = /(?<![\p{L}\d])((?:1[5-9]|20)\d)0s(?!\p{L})/gu;
const SEASON = new RegExp(
  `\\b(spring|summer|autumn|fall|winter)(?: of)? (?:(${YEAR})[-–/](\\d\\d)(?!\\d)|(${YEAR})${NOT_NUMBER})`,
  "giu",
);
const SINGLE = new RegExp(`${BEFORE}(${YEAR})${NOT_NUMBER}`, "giu");

/** Four digits: most sentences have none. */
const CLUE = /\d{4}/;

/** Years, decades, seasons with a year and spans of years in a stretch of text. */
export function findYears(words: string, offset: number): TimeExpression[] {
  if (!CLUE.test(words)) return [];
  const spanOf = (found: RegExpExecArray): Span => ({
    start: offset + found.index,
    end: offset + found.index + found[0].length,
  });
  return [
    ...[...words.matchAll(RANGE)].flatMap((found) => range(found, spanOf(found))),
    ...[...words.matchAll(DECADE)].map((found) =>
      yearsTime(found[1] ?? "", "EXPLICIT", spanOf(found)),
    ),
    ...[...words.matchAll(SEASON)].map((found) => season(found, spanOf(found))),
    ...[...words.matchAll(SINGLE)].map((found) =>
      exactTime(found[1] ?? "", "EXPLICIT", spanOf(found)),
    ),
  ];
}

function range([, first = "", second = ""]: RegExpExecArray, mention: Span): TimeExpression[] {
  const last = second.length === 2 ? first.slice(0, 2) + second : second;
  if (last <= first) return [];
  const bounds = { earliest: `${first}-01-01`, latest: `${last}-12-31` };
  return [rangeTime(`${first}/${last}`, bounds, "EXPLICIT", mention)];
}

/** Which months a season has depends on the hemisphere, and winter runs into the next year; one that is named by two years, about their turn. */
function season([, name = "", first, , single]: RegExpExecArray, mention: Span): TimeExpression {
  const year = first ?? single ?? "";
  const next = Number(year) + 1;
  const winter = name.toLowerCase() === "winter";
  const bounds = {
    earliest: first === undefined ? `${year}-01-01` : `${year}-10-01`,
    latest: winter || first !== undefined ? `${next}-03-31` : `${year}-12-31`,
  };
  return rangeTime(`${year}-${SEASONS[name.toLowerCase()] ?? "21"}`, bounds, "EXPLICIT", mention);
}
