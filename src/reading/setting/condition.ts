import type { Span } from "../../text/article-text";
import { firstEndingAfter, overlaps } from "../../text/spans";
import type { AttributionDraft } from "../draft";
import { countFinite, firstFrom } from "../surface/clauses";
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

/**
 * The condition that stands in the cue's clause where the content is complete without it: `"…," he warned, if it rains`, `If it were to
 * rain, he warned, "…"`. Null where none does.
 */
export function conditionBeside(
  surface: SurfaceText,
  { cue, content, source }: Pick<AttributionDraft, "cue" | "content" | "source">,
): Span | null {
  if (cue === null) return null;
  const { words } = surface;
  const at = firstFrom(words, cue.start, ({ start }) => start);
  const sentence = sentenceOf(surface, at);
  const own = [cue, ...source];
  const opening = clauseIn(surface, sentence.first, sentence.end);
  const leads = words[sentence.first]?.quotation === null && opening !== null;
  if (leads && opening.end < Math.min(...own.map(({ start }) => start)))
    return content.some((span) => overlaps(span, opening)) ? null : opening;
  let behind = firstFrom(words, Math.max(...own.map(({ end }) => end)), ({ start }) => start);
  if (words[behind]?.text === ",") behind += 1;
  const closing = behind < sentence.end ? clauseIn(surface, behind, sentence.end) : null;
  // what else follows belongs to neither
  const ends = closing !== null && words[sentence.end - 1]?.quotation === null;
  return ends && !content.some((span) => overlaps(span, closing)) ? closing : null;
}

/** The conditional clause, with a finite verb, that begins at token `first`; null where none does. */
function clauseIn(surface: SurfaceText, first: number, limit: number): Span | null {
  const { words } = surface;
  const floor = words[first]?.start ?? 0;
  if (ASKING.test(words[first - 1]?.lower ?? "") || !opensCondition(surface, first, floor))
    return null;
  const span = untilMark(surface, first, limit);
  const end = span ? firstFrom(words, span.end, ({ start }) => start) : first;
  // verbs in the present often look like nouns ("if the union strikes")
  const finite = countFinite(surface, first, end) > 0;
  return finite || words.slice(first + 2, end).some(({ verb }) => verb?.third) ? span : null;
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
