import type { Predicate } from "../../../src/reading/predicates/predicate";
import type { Span } from "../../../src/text/article-text";

/** A predicate's arguments in words, in the order of roles: `SUBJECT Roe, OBJECT the accord, OBLIQUE in Lund`. */
export function argumentsTold(text: string, { arguments: all }: Predicate): string {
  return all
    .map(({ role, preposition, span }) =>
      [
        role,
        ...(role === "OBLIQUE" && preposition !== null ? [preposition] : []),
        cut(text, span),
      ].join(" "),
    )
    .sort()
    .join(", ");
}

export function cut(text: string, span: Span | null): string | null {
  return span && text.slice(span.start, span.end);
}
