import { Dependents } from "../predicates/dependents";
import type { Predicate } from "../predicates/predicate";
import { isVerbal } from "../predicates/verb-form";
import type { ParsedText } from "../ranking/parsed-text";

/** The first word of a clause, behind the marks that stand before it. */
export function openingOf({ left, words }: ParsedText, head: number): number {
  let first = left[head] ?? head;
  while (first < head && !/[\p{L}\p{N}]/u.test(words[first] ?? "")) first += 1;
  return first;
}

/**
 * Whether a parser put a sentence's main verb below its subject or a number before it: "jobless claims *fell* by a tenth", where "claims" is taken
 * for the root and what follows for a clause about it.
 */
export function isUnderNoVerb(parsed: ParsedText, { head, governor, mark }: Predicate): boolean {
  if (governor === null || mark !== null || governor.head > head) return false;
  const isRoot = (parsed.heads[governor.head] ?? -1) < 0;
  const isLink = governor.link === "COORDINATE" || governor.link === "NOUN";
  return isRoot && isLink && !isVerbal(parsed, governor.head);
}

/** Whether a comma or dash stands before a clause. */
export function opensBehindComma(parsed: ParsedText, head: number): boolean {
  return /^(?:,|—|–|--|-)$/.test(parsed.words[openingOf(parsed, head) - 1] ?? "");
}

/** Behind the last word of a clause, without what a participle carries on behind a comma. */
export function clauseEnd(parsed: ParsedText, head: number): number {
  const aside = Dependents.of(parsed)
    .below(head)
    .find((at) => at > head && parsed.tags[at] === "VBG" && opensBehindComma(parsed, at));
  let end = aside === undefined ? (parsed.right[head] ?? head + 1) : openingOf(parsed, aside);
  while (end > head + 1 && !/[\p{L}\p{N}]/u.test(parsed.words[end - 1] ?? "")) end -= 1;
  return end;
}
