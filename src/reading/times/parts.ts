import type { TimeExpression } from "../reading";
import { addDays, addMonths } from "./calendar";

type Part = "EARLY" | "MID" | "LATE";

/** Words for a part of what follows, right before it. */
const BEFORE =
  /\b(?:(early|mid|late)(?:[- ]|\s+in\s+)|the\s+(beginning|start|middle|end)\s+of\s+|(early|late)\s+in\s+the\s+)(?:the\s+)?$/i;
const PART: Readonly<Record<string, Part>> = {
  early: "EARLY",
  beginning: "EARLY",
  start: "EARLY",
  mid: "MID",
  middle: "MID",
  late: "LATE",
  end: "LATE",
};
/** No such words are longer. */
const REACH = 24;
/** First and last of ten days, twelve months or ten years. */
const DAYS = { EARLY: [1, 10], MID: [11, 20], LATE: [21, null] } as const;
const MONTHS = { EARLY: [1, 4], MID: [5, 8], LATE: [9, 12] } as const;
const YEARS = { EARLY: [0, 3], MID: [4, 6], LATE: [7, 9] } as const;

/**
 * A month, year or decade narrowed to the part of it that the words before it name ("early 2024": its first four months); any other time as it is.
 * @param words of the sentence; @param offset where they begin in the text.
 */
export function narrowToPart(time: TimeExpression, words: string, offset: number): TimeExpression {
  const { mention, edtf } = time;
  if (mention === null || edtf === null) return time;
  const at = mention.start - offset;
  const before = BEFORE.exec(words.slice(Math.max(0, at - REACH), at));
  const worded = before?.[1] ?? before?.[2] ?? before?.[3];
  const part = worded === undefined ? undefined : PART[worded.toLowerCase()];
  const bounds = part && partOf(edtf, part);
  if (!before || !bounds) return time;
  const start = mention.start - before[0].length;
  return { ...time, ...bounds, precision: "RANGE", mention: { start, end: mention.end } };
}

function partOf(
  edtf: string,
  part: Part,
): { readonly edtf: string; readonly earliest: string; readonly latest: string } | null {
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(edtf)) {
    const [first, last] = DAYS[part];
    const earliest = `${edtf}-${pad(first)}`;
    const latest =
      last === null ? addDays(`${addMonths(`${edtf}-01`, 1)}-01`, -1) : `${edtf}-${pad(last)}`;
    return { edtf: `${earliest}/${latest}`, earliest, latest };
  }
  if (/^\d{4}$/.test(edtf)) {
    const [first, last] = MONTHS[part];
    const end = `${edtf}-${pad(last)}`;
    return {
      edtf: `${edtf}-${pad(first)}/${end}`,
      earliest: `${edtf}-${pad(first)}-01`,
      latest: addDays(`${addMonths(`${end}-01`, 1)}-01`, -1),
    };
  }
  if (/^\d{3}X$/.test(edtf)) {
    const [first, last] = YEARS[part].map((year) => edtf.slice(0, 3) + year);
    return { edtf: `${first}/${last}`, earliest: `${first}-01-01`, latest: `${last}-12-31` };
  }
  return null;
}

const pad = (value: number): string => String(value).padStart(2, "0");
