import type { Mention } from "../reading/reading";
import { firstFrom } from "../reading/surface/clauses";
import type { Span } from "../text/article-text";

/** A mention of which the actor is known. */
export interface ActorMention {
  readonly span: Span;
  readonly actor: number;
}

/** The resolved mentions that lie wholly inside a span, in text order. Looks only at those that start in it. */
export function mentionsWithin(mentions: readonly Mention[], span: Span): ActorMention[] {
  const from = firstFrom(mentions, span.start, startOf);
  const to = firstFrom(mentions, span.end, startOf);
  return mentions
    .slice(from, to)
    .flatMap(({ span: own, actor }) =>
      actor !== null && own.end <= span.end ? [{ span: own, actor }] : [],
    );
}

const startOf = (mention: Mention): number => mention.span.start;
