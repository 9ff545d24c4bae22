import type { ArticleText, Span } from "../../text/article-text";
import { predicatesOf } from "../predicates/find-predicates";
import { parseOf } from "../ranking/parse-of";
import { isNoAnswer } from "./no-answer";

/** The words that name who was asked and gave no answer, in text order. */
export function findSilences(text: ArticleText): Span[] {
  const parsed = parseOf(text);
  return predicatesOf(text)
    .filter((predicate) => isNoAnswer(parsed, predicate))
    .flatMap(({ arguments: parts, passive }) =>
      parts.filter(({ role }) => role === (passive ? "OBJECT" : "SUBJECT")),
    )
    .map(({ span }) => span);
}
