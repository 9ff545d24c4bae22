import type { Span } from "../../text/article-text";
import type { ParsedText } from "../ranking/parsed-text";
import { Dependents } from "./dependents";

/** What is coordinated with a phrase, or told of it beside it, is no part of it. */
const BESIDE = /^(?:conj|acl:relcl|parataxis|appos|list|dislocated)/;
/** What stands before a phrase, or behind it as "'s" does, without belonging to it. */
const BEFORE = /^(?:case|mark|cc|punct|expl|discourse)/;
const NOMINAL = /^(?:NN|PRP|CD|DT|FW|WP|WDT|EX|JJ|RB|VBG|\$)/;

/** The characters from token `first` to before token `end`. */
export function spanOfTokens({ article }: ParsedText, first: number, end: number): Span {
  const start = article.tokens[first]?.start ?? 0;
  return { start, end: Math.max(start, article.tokens[end - 1]?.end ?? start) };
}

/** The words of a noun phrase by its head: without its preposition, what is coordinated with it, and relative clauses. */
export function phraseOf(text: ParsedText, head: number): Span {
  const { left, right, relations } = text;
  let first = left[head] ?? head;
  let end = right[head] ?? head + 1;
  for (const at of Dependents.of(text).below(head)) {
    const relation = relations[at] ?? "";
    if (at < head && BEFORE.test(relation)) first = Math.max(first, right[at] ?? at + 1);
    if (at > head && (BESIDE.test(relation) || BEFORE.test(relation)))
      end = Math.min(end, left[at] ?? at);
  }
  return spanOfTokens(text, Math.min(first, head), Math.max(end, head + 1));
}

/** A phrase's head and the heads of what is coordinated with it: "Lund, Roe and Dalby" are three. */
export function conjunctsOf(text: ParsedText, head: number): number[] {
  const conjuncts = Dependents.of(text)
    .below(head)
    .filter((at) => text.relations[at] === "conj" && NOMINAL.test(text.tags[at] ?? ""));
  return [head, ...conjuncts];
}

/** The preposition before a phrase, in lower case, all its words: "because of"; null where there is none. */
export function prepositionOf(text: ParsedText, head: number): string | null {
  const dependents = Dependents.of(text);
  const cases = dependents.below(head).filter((at) => at < head && text.relations[at] === "case");
  const words = cases
    .flatMap((at) => [at, ...dependents.below(at).filter((one) => text.relations[one] === "fixed")])
    .map((at) => text.words[at]);
  return words.length === 0 ? null : words.join(" ");
}
