import type { TimeExpression } from "../reading";
import { addDays, addMonths } from "./calendar";

type Part = "EARLY" | "MID" | "LATE" | "FIRST_HALF" | "SECOND_HALF";

/** Words for a part of what follows, right before it. */
const BEFORE =
  /\b(?:(early|mid|late)(?:[- ]|\s+in\s+)|the\s+(beginning|start|middle|end)\s+of\s+|(early|late)\s+in\s+the\s+|(?:the\s+)?(first|second|latter)\s+half\s+of\s+)(?:the\s+)?$/i;
const PART: Readonly<Record<string, Part>> = {
  early: "EARLY",
  beginning: "EARLY",
  start: "EARLY",
  mid: "MID",
  middle: "MID",
  late: "LATE",
  end: "LATE",
  first: "FIRST_HALF",
  second: "SECOND_HALF",
  latter: "SECOND_HALF",
};
/** "Later this week", "the rest of the year": of what goes on, up to publication or from then on. */
const CURRENT = /\b(?:(earlier|so far)|(later|(?:the\s+)?rest\s+of))\s+$/i;
/** No such words are longer. */
const REACH = 28;
type Ends = readonly [first: number, last: number];
/** First and last of ten days or more, twelve months, ten years or a hundred, and of the seven days of a week. */
const DAYS: Readonly<Record<Part, Ends>> = {
  EARLY: [1, 10],
  MID: [11, 20],
  LATE: [21, 31],
  FIRST_HALF: [1, 15],
  SECOND_HALF: [16, 31],
};
const MONTHS: Readonly<Record<Part, Ends>> = {
  EARLY: [1, 4],
  MID: [5, 8],
  LATE: [9, 12],
  FIRST_HALF: [1, 6],
  SECOND_HALF: [7, 12],
};
const YEARS: Readonly<Record<Part, Ends>> = {
  EARLY: [0, 3],
  MID: [4, 6],
  LATE: [7, 9],
  FIRST_HALF: [0, 4],
  SECOND_HALF: [5, 9],
};
const HUNDRED: Readonly<Record<Part, Ends>> = {
  EARLY: [0, 33],
  MID: [34, 66],
  LATE: [67, 99],
  FIRST_HALF: [0, 49],
  SECOND_HALF: [50, 99],
};
const WEEK: Readonly<Record<Part, Ends>> = {
  EARLY: [0, 1],
  MID: [2, 3],
  LATE: [4, 6],
  FIRST_HALF: [0, 2],
  SECOND_HALF: [3, 6],
};

interface Range {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
}

/**
 * A week, month, year, decade or century narrowed to the part of it that the words before it name ("early 2024": its first four months); any
 * other time as it is.
 * @param words of the sentence; @param offset where they begin in the text; @param published day of publication.
 */
export function narrowToPart(
  time: TimeExpression,
  words: string,
  offset: number,
  published: string | null,
): TimeExpression {
  const { mention, edtf } = time;
  if (mention === null || edtf === null) return time;
  const at = mention.start - offset;
  const near = words.slice(Math.max(0, at - REACH), at);
  const before = BEFORE.exec(near);
  const worded = before?.slice(1).find((group) => group !== undefined);
  const part = worded === undefined ? undefined : PART[worded.toLowerCase()];
  const current = /^th(?:is|e)\b/i.test(words.slice(at)) ? CURRENT.exec(near) : null;
  const range = part ? partOf(time, part) : restOf(time, current, published);
  const length = (before ?? current)?.[0].length;
  if (!range || length === undefined) return time;
  const start = mention.start - length;
  return { ...time, ...range, precision: "RANGE", mention: { start, end: mention.end } };
}

function partOf({ edtf, earliest, latest }: TimeExpression, part: Part): Range | null {
  if (edtf === null || earliest === null || latest === null) return null;
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(edtf)) {
    const [first, last] = DAYS[part];
    const day = `${edtf}-${pad(last)}`;
    return days(`${edtf}-${pad(first)}`, day < latest ? day : latest);
  }
  if (/^\d{4}$/.test(edtf)) {
    const [first, last] = MONTHS[part].map((month) => `${edtf}-${pad(month)}`);
    const end = addDays(`${addMonths(`${last}-01`, 1)}-01`, -1);
    return { edtf: `${first}/${last}`, earliest: `${first}-01`, latest: end };
  }
  if (/^\d{2,3}X+$/.test(edtf)) {
    const years = edtf.endsWith("XX") ? HUNDRED : YEARS;
    const [first, last] = years[part].map((year) => Number(edtf.replaceAll("X", "0")) + year);
    return { edtf: `${first}/${last}`, earliest: `${first}-01-01`, latest: `${last}-12-31` };
  }
  if (addDays(earliest, 6) !== latest) return null;
  const [first, last] = WEEK[part];
  return days(addDays(earliest, first), addDays(earliest, last));
}

/** Of a week, month or year that goes on: what is over of it, or what is left. */
function restOf(
  { earliest, latest }: TimeExpression,
  current: RegExpExecArray | null,
  published: string | null,
): Range | null {
  if (!current || earliest === null || latest === null || published === null) return null;
  if (published < earliest || published > latest) return null;
  return current[1] === undefined ? days(published, latest) : days(earliest, published);
}

const days = (earliest: string, latest: string): Range => ({
  edtf: `${earliest}/${latest}`,
  earliest,
  latest,
});

const pad = (value: number): string => String(value).padStart(2, "0");
