import type { Mention } from "../reading/reading";
import type { Span } from "../text/article-text";

/** A mention of which the actor is known. */
export interface ActorMention {
  readonly span: Span;
  readonly actor: number;
}

/** The resolved mentions that lie wholly inside a span, in text order. Looks only at those that start in it. */
export function mentionsWithin(mentions: readonly Mention[], span: Span): ActorMention[] {
  const within: ActorMention[] = [];
  for (let at = firstStartingAt(mentions, span.start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.span.start >= span.end) break;
    if (mention.actor !== null && mention.span.end <= span.end) {
      within.push({ span: mention.span, actor: mention.actor });
    }
  }
  return within;
}

function firstStartingAt(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
