import { CONDITION_MARKS } from "../../lexicon/condition-marks";
import type { Span } from "../../text/article-text";
import { Dependents } from "../predicates/dependents";
import { spanOfTokens } from "../predicates/phrases";
import type { Predicate } from "../predicates/predicate";
import type { ParsedText } from "../ranking/parsed-text";
import { isUnderNoVerb, openingOf } from "./clause-opening";
import { Mark } from "./marked-tokens";

/** What joins a clause to the one before it, or comments on it, is no part of what it states. */
const JOINING = /^(?:cc|discourse|punct)(?::|$)/;
const LETTER = /[\p{L}\p{N}]/u;

/** Which clause each token is part of: the nearest of some clauses' heads above it, -1 where there is none. */
export function clauseOfTokens(
  { heads, count }: ParsedText,
  clauses: ReadonlySet<number>,
): Int32Array {
  const unknown = -2;
  const found = new Int32Array(count).fill(unknown);
  for (let token = 0; token < count; token += 1) {
    const way: number[] = [];
    let at = token;
    while (at >= 0 && found[at] === unknown && !clauses.has(at)) {
      way.push(at);
      // holds where a parse has a circle, too
      found[at] = -1;
      at = heads[at] ?? -1;
    }
    const clause = at < 0 ? -1 : clauses.has(at) ? at : (found[at] ?? -1);
    if (at >= 0) found[at] = clause;
    for (const one of way) found[one] = clause;
  }
  return found;
}

/**
 * The words of a clause, in pieces where others stand between them, with a subject that is worded with another verb before them. What
 * opens it ("and", "after", "who") is left out.
 */
export function clauseContent(
  parsed: ParsedText,
  predicate: Predicate,
  clauseOf: Int32Array,
  marks: Uint8Array,
): Span[] {
  const { head } = predicate;
  const opening = openersOf(parsed, predicate);
  const [first, end] = [parsed.left[head] ?? head, parsed.right[head] ?? head + 1];
  const pieces: Span[] = [];
  for (let at = first, from = -1, last = -1; at <= end; at += 1) {
    const isMark = !LETTER.test(parsed.words[at] ?? "");
    const isIn =
      at < end &&
      clauseOf[at] === head &&
      !opening.has(at) &&
      ((marks[at] ?? 0) & Mark.Apart) === 0;
    // a mark neither begins nor ends a piece, nor does it part one
    if (at < end && isMark && !/^[$€£%]$/.test(parsed.words[at] ?? "")) continue;
    if (isIn) {
      if (from < 0) from = at;
      last = at;
    } else if (from >= 0) {
      pieces.push(spanOfTokens(parsed, from, last + 1));
      from = -1;
    }
  }
  return [...subjectBefore(parsed, predicate, pieces, marks), ...pieces];
}

function openersOf(parsed: ParsedText, { head, governor }: Predicate): ReadonlySet<number> {
  const { relations, tags, words } = parsed;
  const below = Dependents.of(parsed).below(head);
  const first = openingOf(parsed, head);
  const isSubordinate = governor?.link === "ADVERBIAL" || governor?.link === "COMPLEMENT";
  const isOpener = (at: number): boolean => {
    const relation = relations[at] ?? "";
    if (JOINING.test(relation)) return true;
    if (at > head) return false;
    if (at === first && relation === "mark") return !CONDITION_MARKS.has(words[at] ?? "");
    if (at === first && /^(?:case|advmod)/.test(relation)) return isSubordinate;
    return governor !== null && /^W/.test(tags[at] ?? "");
  };
  const openers = below.filter(isOpener);
  return new Set([...openers, ...openers.flatMap((at) => Dependents.of(parsed).below(at))]);
}

/** The subject that a clause has in common with another, as one piece ("Lund and Roe"), or that the parser took for the root. */
function subjectBefore(
  parsed: ParsedText,
  predicate: Predicate,
  own: readonly Span[],
  marks: Uint8Array,
): Span[] {
  const { arguments: all, passive, governor } = predicate;
  if (isUnderNoVerb(parsed, predicate) && !hasSubject(parsed, predicate)) {
    const root = governor?.head ?? 0;
    const isApart = ((marks[root] ?? 0) & Mark.Apart) !== 0;
    return isApart ? [] : [phraseBefore(parsed, root, predicate.head)];
  }
  const role = passive ? "OBJECT" : "SUBJECT";
  const shared = all.filter((one) => one.role === role && one.shared);
  const start = Math.min(...shared.map(({ span }) => span.start));
  const end = Math.max(...shared.map(({ span }) => span.end));
  const before = own[0]?.start ?? 0;
  return shared.length > 0 && end <= before ? [{ start, end }] : [];
}

function hasSubject(parsed: ParsedText, { head }: Predicate): boolean {
  const below = Dependents.of(parsed).below(head);
  return below.some((at) => /^[nc]subj|^expl/.test(parsed.relations[at] ?? ""));
}

/** A root's own words before the clause that hangs on it. */
function phraseBefore(parsed: ParsedText, root: number, clause: number): Span {
  const end = Math.max(
    root + 1,
    Math.min(openingOf(parsed, clause), parsed.left[clause] ?? clause),
  );
  return spanOfTokens(parsed, openingOf(parsed, root), end);
}
