import { CONDITION_MARKS } from "../../lexicon/condition-marks";
import type { Span } from "../../text/article-text";
import { Kind, type ParsedText } from "../ranking/parsed-text";
import { Dependents } from "./dependents";
import { phraseOf, prepositionOf, spanOfTokens } from "./phrases";
import type { Governor, GovernorLink } from "./predicate";
import { verbFormOf } from "./verb-form";

/** Prepositions of a phrase that something depends on. */
const CONDITION_PREPOSITIONS = new Set(["in case of", "in the event of", "barring"]);

/** What a verb hangs on, and how; null where nothing stands above it. */
export function governorOf(text: ParsedText, verb: number, mark: string | null): Governor | null {
  const head = text.heads[verb] ?? -1;
  if (head < 0) return null;
  return { head, link: linkOf(text.relations[verb] ?? "", mark) };
}

function linkOf(relation: string, mark: string | null): GovernorLink {
  if (relation.startsWith("acl:relcl")) return "RELATIVE";
  if (relation.startsWith("acl")) return "NOUN";
  if (relation.startsWith("conj")) return "COORDINATE";
  if (relation.startsWith("parataxis")) return "COORDINATE";
  if (relation.startsWith("advcl"))
    return mark !== null && CONDITION_MARKS.has(mark) ? "CONDITION" : "ADVERBIAL";
  return relation.startsWith("nmod") || relation.startsWith("obl") ? "ADVERBIAL" : "COMPLEMENT";
}

/** The words that a predicate depends on: "if it rains", "unless the talks fail", "in case of rain"; null where there are none. */
export function conditionOf(text: ParsedText, head: number): Span | null {
  for (const at of Dependents.of(text).below(head)) {
    const relation = text.relations[at] ?? "";
    if (/^(?:advcl|obl|ccomp|parataxis)/.test(relation)) {
      const { mark } = verbFormOf(text, at);
      if (mark !== null && CONDITION_MARKS.has(mark)) return clauseOf(text, at);
    }
    const preposition = /^(?:obl|nmod)/.test(relation) ? prepositionOf(text, at) : null;
    if (preposition !== null && CONDITION_PREPOSITIONS.has(preposition)) {
      const { end } = phraseOf(text, at);
      return { start: text.article.tokens[text.left[at] ?? at]?.start ?? end, end };
    }
  }
  return null;
}

/** All words of a clause without the marks around it. */
function clauseOf(text: ParsedText, head: number): Span {
  const isMark = (at: number) => ((text.kind[at] ?? 0) & Kind.Word) === 0;
  let [first, end] = [text.left[head] ?? head, text.right[head] ?? head + 1];
  while (first < head && isMark(first)) first += 1;
  while (end - 1 > head && isMark(end - 1)) end -= 1;
  return spanOfTokens(text, first, end);
}
