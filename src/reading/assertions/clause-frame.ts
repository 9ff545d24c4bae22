import type { Span } from "../../text/article-text";
import { cover } from "../../text/spans";
import type { Predicate } from "../predicates/predicate";
import type { AssertionFrame } from "../reading";

/** Whom and what a participial clause tells of: its subject stands with the main clause, and may be all of that. */
export function frameOfParticiple(
  { span, arguments: all }: Predicate,
  content: readonly Span[],
): AssertionFrame {
  const subject = cover(all.filter((one) => one.role === "SUBJECT").map((one) => one.span));
  const behind = content.flatMap(({ start, end }) =>
    end > span.end ? [{ start: Math.max(start, span.end + 1), end }] : [],
  );
  return { subject: subject ? [subject] : [], predicate: span, object: behind };
}
