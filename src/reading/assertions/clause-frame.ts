import type { Polarity } from "../../shared/vocabulary";
import type { Span } from "../../text/article-text";
import { cover, firstEndingAfter } from "../../text/spans";
import type { Argument, Predicate } from "../predicates/predicate";
import type { ParsedText } from "../ranking/parsed-text";
import type { AssertionFrame } from "../reading";

/** Whom and what a clause tells of, as worded: a passive verb's subject is whom it happened to. */
export function frameOfClause(
  { article }: ParsedText,
  predicate: Predicate,
  content: readonly Span[],
): AssertionFrame {
  const { span, arguments: all, passive } = predicate;
  const hasObject = all.some(({ role }) => role === "OBJECT");
  const role = passive && hasObject ? "OBJECT" : "SUBJECT";
  const spansOf = (parts: readonly Argument[]): Span[] => parts.map((one) => one.span);
  const told = cover(spansOf(all.filter((one) => one.role === role)));
  const before = content[0];
  const subject = told ?? (before && before.end <= span.start ? before : null);
  const next = article.tokens[firstEndingAfter(article.tokens, span.end)]?.start ?? span.end;
  const behind = content.flatMap(({ start, end }) =>
    end > next ? [{ start: Math.max(start, next), end }] : [],
  );
  return { subject: subject ? [subject] : [], predicate: span, object: behind };
}

/** Whether a clause is negated, as its verb and what stands with it tell. */
export function polarityOfClause({ negated }: Predicate): Polarity {
  return negated ? "NEGATIVE" : "POSITIVE";
}
