import type { Reading } from "../../../src/reading/reading";
import type { Span } from "../../../src/text/article-text";
import type { SeedSheet } from "../seed-sheet";

/** Share of all characters of two spans that both have. */
export function likeness(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/**
 * The sheet's id for each of the reading's actors: whose places in the text it shares most. One that the sheet does not know
 * keeps a name of its own, equal to none.
 */
export function sheetActorIds(
  reading: Reading,
  sheet: Pick<SeedSheet, "actors">,
): readonly string[] {
  return reading.actors.map((_, actor) => {
    const spans = reading.mentions.filter((mention) => mention.actor === actor);
    let best = { id: `unknown ${actor}`, votes: 0 };
    for (const { id, mentions } of sheet.actors) {
      const votes = spans.filter(({ span }) =>
        mentions.some((mention) => likeness(span, mention) >= 0.5),
      ).length;
      if (votes > best.votes) best = { id, votes };
    }
    return best.id;
  });
}
