import type { MentionKind } from "../../../src/shared/vocabulary";
import type { Span } from "../../../src/text/article-text";
import { overlaps } from "../../../src/text/spans";
import type { FoundMention } from "./found";
import { pairOff } from "./match";
import type { GoldMention } from "./story";

/**
 * Pairs names with the mentions found there, one to one. A found mention may have more words than the name (a title before it,
 * what is said of it behind it) or fewer; the one with the fewest words too many goes before others, and of those the one that
 * ends where the name ends, as a description must: “Norway's king” is no mention of Norway.
 */
export function matchMentions(
  gold: readonly GoldMention[],
  found: readonly FoundMention[],
): ReadonlyMap<GoldMention, FoundMention> {
  const pairs = gold.flatMap((wanted) =>
    found
      .filter(({ file, span }) => file === wanted.file && overlaps(span, wanted.span))
      .filter(({ kind, span }) => isName(kind) || span.end === wanted.span.end)
      .map((item) => ({ wanted, item, distance: distanceBetween(wanted.span, item.span) })),
  );
  return pairOff(pairs.sort((a, b) => a.distance - b.distance));
}

const isName = (kind: MentionKind): boolean => kind === "NAME" || kind === "METONYM";

/** English names have their heads at their ends, so that words too many before a name weigh less than those behind it. */
function distanceBetween(a: Span, b: Span): number {
  return Math.abs(a.start - b.start) + 4 * Math.abs(a.end - b.end);
}
