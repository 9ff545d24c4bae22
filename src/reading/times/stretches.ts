import type { Span } from "../../text/article-text";
import type { TimeExpression } from "../reading";
import { later, rangeTime, unanchoredTime, unitOf, unplacedTime } from "./calendar";
import type { Anchor } from "./dates";

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const COUNT = `\\d{1,3}|${NUMBERS.join("|")}`;
const FEW = "few|several|couple of";
const UNIT = "(day|week|fortnight|month|year|decade)";
/** "The past three years", "the next few days". */
const COUNTED = new RegExp(`\\b(last|past|next|coming)\\s+(${COUNT}|${FEW})\\s+${UNIT}s\\b`, "giu");
/** "The past year" ends now, while "last year" is the one before. */
const ONE = new RegExp(`\\b(past|coming)\\s+${UNIT}\\b(?!['’-])`, "giu");
/** "Recent weeks", "the coming days". */
const UNCOUNTED = new RegExp(`\\b(recent|past|coming)()\\s+${UNIT}s\\b`, "giu");
/** "In two weeks' time", "three days from now". */
const AWAY = new RegExp(
  `\\b(${COUNT})\\s+${UNIT}s?(?:['’]s?\\s+time\\b|\\s+from\\s+(?:now|today)\\b)`,
  "giu",
);
/** How long something lasts, not when: "for three weeks", "for another several months". */
const LASTING = new RegExp(
  `\\bfor\\s(?:(?:about|around|almost|nearly|over|at least|more than|less than|up to|another|some)\\s)?((?:${COUNT}|an?|half an?|(?:a )?(?:${FEW}))\\s(?:more\\s|full\\s|straight\\s|consecutive\\s)?(?:minute|hour|night|weekend|${UNIT})s?)\\b(?!['’-]|\\s(?:ago|from\\snow)\\b)`,
  "giu",
);

/** All of them have one of these words; most sentences have none. */
const CLUE = /\b(?:last|past|next|coming|recent|for|time|from)\b/i;

/** Stretches of time: those counted from publication ("the past three years"), and those of which only the length is told ("for three weeks"). */
export function findStretches(
  words: string,
  offset: number,
  { published }: Anchor,
): TimeExpression[] {
  if (!CLUE.test(words)) return [];
  const all = (
    pattern: RegExp,
    read: (parts: readonly string[], mention: Span, day: string) => TimeExpression,
  ): TimeExpression[] =>
    [...words.matchAll(pattern)].map(
      ({ 0: whole, 1: first = "", 2: second = "", 3: third = "", index }) => {
        const mention = { start: offset + index, end: offset + index + whole.length };
        return published === null
          ? unanchoredTime(mention)
          : read([first, second, third], mention, published);
      },
    );
  return [
    ...[COUNTED, UNCOUNTED].flatMap((pattern) =>
      all(pattern, ([way = "", count = "", unit = ""], mention, day) =>
        fromNow(day, way, countOf(count), unit, mention),
      ),
    ),
    ...all(ONE, ([way = "", unit = ""], mention, day) => fromNow(day, way, 1, unit, mention)),
    ...all(AWAY, ([count = "", unit = ""], mention, day) =>
      unitOf(unit, later(day, countOf(count) ?? 1, unit), mention),
    ),
    ...[...words.matchAll(LASTING)].map(({ 0: whole, 1: length = "", index }) => {
      const end = offset + index + whole.length;
      return unplacedTime({ start: end - length.length, end });
    }),
  ];
}

/** Null for what is not counted out: "few". */
function countOf(count: string): number | null {
  if (/^\d/.test(count)) return Number(count);
  const place = NUMBERS.indexOf(count.toLowerCase());
  return place < 0 ? null : place + 1;
}

/** From so long before publication to it, or the other way; open at the far end where nobody tells how long. */
function fromNow(
  day: string,
  way: string,
  count: number | null,
  unit: string,
  mention: Span,
): TimeExpression {
  const back = !/^(?:next|coming)$/i.test(way);
  const other = count === null ? null : later(day, back ? -count : count, unit);
  const [earliest, latest] = back ? [other, day] : [day, other];
  const edtf = `${earliest ?? ".."}/${latest ?? ".."}`;
  return rangeTime(edtf, { earliest, latest }, "RELATIVE", mention);
}
