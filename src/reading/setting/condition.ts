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
  ["in", "the", "event", "of"],
  ["in", "the", "event", "that"],
  ["only", "if"],
  ["assuming", "that"],
];
/** Conditions where they open a clause; elsewhere "provided" and "should" are verbs. */
const AT_CLAUSE = new Set(["provided", "providing", "assuming"]);
const SUBJECTS = new Set(["PRONOUN", "DETERMINER", "POSSESSIVE", "NAME"]);
/** No subject of an inverted clause is looked for further. */
const SUBJECT_WITHIN = 6;
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
  const before = words[at - 1];
  const opens = before === undefined || before.start < floor || STOP.test(before.text);
  if (word.lower === "should") return !isVerbOfClause(surface, at, opens);
  if (opens && AT_CLAUSE.has(word.lower)) return SUBJECTS.has(words[at + 1]?.class ?? "");
  if (!SINGLE.has(word.lower)) return false;
  if (before === undefined || before.start < floor) return true;
  return !NOT_BEFORE.has(before.lower) && !ASKING.test(before.lower);
}

/** "The dam would fail should it rain": a subject behind "should", then its verb. Questions begin a sentence with it and end in their mark. */
function isVerbOfClause(surface: SurfaceText, at: number, opens: boolean): boolean {
  const { words } = surface;
  const { end } = sentenceOf(surface, at);
  if (!SUBJECTS.has(words[at + 1]?.class ?? "")) return true;
  if (!opens && (words[at - 1]?.class === "WH" || SUBJECTS.has(words[at - 1]?.class ?? "")))
    return true;
  const rest = words.slice(at + 2, Math.min(end, at + SUBJECT_WITHIN));
  const verb =
    words[at + 1]?.class === "PRONOUN"
      ? rest.length > 0
      : rest.some((word) => word.class === "BASE" || word.verb?.base || word.lower === "be");
  return !verb || words[end - 1]?.text === "?" || words[end - 2]?.text === "?";
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
