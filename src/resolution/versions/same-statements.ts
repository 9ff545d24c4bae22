import { likeness, type PlacedStatement } from "./anchors";

/** Statements of which contents have less in common are two. */
const SHARED = 0.5;

/**
 * Which statements of one reading of a text are those of another reading of it: those whose contents stand in the same words or,
 * of what is left, in most of the same words, the likest first and with the same cue before another.
 * @returns for each of the later ones the index of the earlier one that it is; null for a new one.
 */
export function sameStatements(
  earlier: readonly PlacedStatement[],
  later: readonly PlacedStatement[],
): (number | null)[] {
  const pairs = later.flatMap((one, index) =>
    earlier.flatMap((other, match) => {
      const shared = likeness(one.content, other.content);
      const sameCue = one.cue !== null && one.cue.start === other.cue?.start;
      return shared < SHARED ? [] : [{ index, match, rank: 2 * shared + Number(sameCue) }];
    }),
  );
  const taken = new Set<number>();
  const found: (number | null)[] = later.map(() => null);
  for (const { index, match } of pairs.sort((a, b) => b.rank - a.rank)) {
    if (found[index] !== null || taken.has(match)) continue;
    found[index] = match;
    taken.add(match);
  }
  return found;
}
