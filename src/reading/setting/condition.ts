import type { Span } from "../../text/article-text";
import { firstEndingAfter } from "../../text/spans";
import { firstFrom } from "../surface/clauses";
import { type SurfaceText, sentenceOf, spanOf } from "../surface/surface-text";

const SINGLE = new Set(["if", "unless", "lest"]);
/** Conditions of more than one word, as worded. */
const OPENINGS: readonly (readonly string[])[] = [
  ["provided", "that"],
  ["providing", "that"],
  ["on", "condition", "that"],
  ["as", "long", "as"],
  ["so", "long", "as"],
  ["in", "case"],
];
/** "asked if", "whether or not", "as if", "even if": no condition. */
const NOT_BEFORE = new Set(["as", "even", "or", "what", "only"]);
/** A question is asked with these, so that "if" behind them means "whether". */
const ASKING = /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know|see|check|question(?:s|ed|ing)?)$/;

const STOP = /^[,;:.!?”"“–—]/u;

/**
 * The condition that a content stands under: "if it rains", "unless the levy falls"; the first one, without the comma that ends it.
 * Null where there is none.
 */
export function conditionIn(surface: SurfaceText, content: readonly Span[]): Span | null {
  for (const span of content) {
    const { words } = surface;
    const end = firstFrom(words, span.end, ({ start }) => start);
    for (let at = firstEndingAfter(words, span.start); at < end; at++) {
      if (opensCondition(surface, at, span.start)) return untilMark(surface, at, end);
    }
  }
  return null;
}

function opensCondition(surface: SurfaceText, at: number, floor: number): boolean {
  const { words } = surface;
  const word = words[at];
  if (word === undefined) return false;
  if (
    OPENINGS.some((opening) =>
      opening.every((wanted, index) => words[at + index]?.lower === wanted),
    )
  )
    return true;
  if (!SINGLE.has(word.lower)) return false;
  const before = words[at - 1];
  if (before === undefined || before.start < floor) return true;
  return !NOT_BEFORE.has(before.lower) && !ASKING.test(before.lower);
}

/** To the comma, dash or mark behind it, or the end of the content; what a relative clause sets off by commas belongs to it. */
function untilMark(surface: SurfaceText, first: number, limit: number): Span | null {
  const { words } = surface;
  const end = Math.min(limit, sentenceOf(surface, first).end);
  let at = first + 1;
  let aside = false;
  while (at < end && !(STOP.test(words[at]?.text ?? "") && !aside)) {
    at += 1;
    const comma = words[at]?.text === ",";
    if (comma && (aside || words[at + 1]?.class === "WH")) {
      aside = !aside;
      at += 1;
    }
  }
  return at > first + 1 ? spanOf(surface, first, at) : null;
}
