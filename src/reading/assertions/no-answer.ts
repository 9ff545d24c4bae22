import { Dependents } from "../predicates/dependents";
import type { Predicate } from "../predicates/predicate";
import type { ParsedText } from "../ranking/parsed-text";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const ANSWERING = words("respond reply comment answer");
const REFUSING = words("decline refuse");
const TELLING = words(
  "say comment elaborate respond reply answer discuss confirm deny specify disclose explain",
);

/**
 * Whether somebody is told to have been asked and to have given no answer: "did not respond to a request for comment", "declined to comment",
 * "could not be reached", "was not available for comment".
 */
export function isNoAnswer(parsed: ParsedText, predicate: Predicate): boolean {
  const { lemma, negated, passive, copula } = predicate;
  if (ANSWERING.has(lemma)) return negated;
  if (lemma === "reach") return negated && passive;
  if (lemma === "return")
    return negated && governs(parsed, predicate, /^(?:call|message|email)s?$/);
  if (REFUSING.has(lemma)) return refusesToTell(parsed, predicate);
  if (!copula || !/^(?:un)?available$/.test(lemma)) return false;
  return negated !== (lemma === "unavailable") && governs(parsed, predicate, /^comment$/);
}

function refusesToTell(parsed: ParsedText, { head, negated }: Predicate): boolean {
  const below = Dependents.of(parsed).below(head);
  const told = below.some((at) => at > head && TELLING.has(parsed.lemmas[at] ?? ""));
  return !negated && told;
}

function governs(
  { words: all }: ParsedText,
  { arguments: parts }: Predicate,
  word: RegExp,
): boolean {
  return parts.some(({ head }) => word.test(all[head] ?? ""));
}
