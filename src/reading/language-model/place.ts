import type { Span } from "../../text/article-text";
import { cover, overlaps } from "../../text/spans";
import type { WordFinder } from "./find-words";
import type { QuotedStatement } from "./parse-answer";

/** Where the words of a statement stand. */
export interface PlacedStatement {
  /** In text order, not overlapping. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: readonly Span[];
  readonly addressee: readonly Span[];
}

/** Of words that occur often only some places are tried: enough for all repetitions that one passage may have. */
const MAX_PLACES = 10;
const MAX_CUES = 4;

/**
 * Finds the place of a statement: of all places where its words occur, the one where they stand closest together, and the
 * first of several such. No words are used twice: cue, source and addressee lie outside of the content and of each other.
 * @returns null where any of the words is not found.
 */
export function placeStatement(
  statement: QuotedStatement,
  find: WordFinder,
): PlacedStatement | null {
  let best: PlacedStatement | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const content of placesOf(statement.content, find)) {
    for (const cue of cuesNear(statement.cue, content, find)) {
      const placed = placeAround(statement, content, cue, find);
      if (placed === null) continue;
      const length = lengthOf(placed);
      if (length < shortest) {
        shortest = length;
        best = placed;
      }
    }
  }
  return best;
}

/** For each occurrence of the longest stretch, the content with its other stretches nearest to that one. */
function placesOf(content: readonly string[], find: WordFinder): Span[][] {
  const longest = content.toSorted((a, b) => b.length - a.length)[0] ?? "";
  const others = content.filter((part) => part !== longest);
  return find(longest)
    .slice(0, MAX_PLACES)
    .flatMap((anchor) => {
      const found = nearestOfEach(others, anchor, [anchor], find);
      return found ? [[anchor, ...found].sort((a, b) => a.start - b.start)] : [];
    });
}

/** The cue's occurrences outside of the content that are nearest to it; null alone where the statement has no cue. */
function cuesNear(
  cue: string | null,
  content: readonly Span[],
  find: WordFinder,
): readonly (Span | null)[] {
  if (cue === null) return [null];
  return find(cue)
    .filter((span) => !content.some((part) => overlaps(part, span)))
    .map((span) => ({ span, distance: distanceTo(content, span) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MAX_CUES)
    .map(({ span }) => span);
}

function placeAround(
  statement: QuotedStatement,
  content: readonly Span[],
  cue: Span | null,
  find: WordFinder,
): PlacedStatement | null {
  const beside = cue ?? cover(content);
  if (beside === null) return null;
  const taken = cue ? [...content, cue] : content;
  const source = nearestOfEach(statement.source, beside, taken, find);
  if (source === null) return null;
  const addressee = nearestOfEach(statement.addressee, beside, [...taken, ...source], find);
  return addressee && { content, cue, source, addressee };
}

/** For each of the words their occurrence nearest to a place, none of it taken; null where one has none. */
function nearestOfEach(
  words: readonly string[],
  place: Span,
  taken: readonly Span[],
  find: WordFinder,
): Span[] | null {
  const found: Span[] = [];
  for (const part of words) {
    const nearest = nearestFree(find(part), place, [...taken, ...found]);
    if (nearest === null) return null;
    found.push(nearest);
  }
  return found.sort((a, b) => a.start - b.start);
}

function nearestFree(spans: readonly Span[], place: Span, taken: readonly Span[]): Span | null {
  let nearest: Span | null = null;
  for (const span of spans) {
    const isNearer = nearest === null || gap(span, place) < gap(nearest, place);
    if (isNearer && !taken.some((other) => overlaps(other, span))) nearest = span;
  }
  return nearest;
}

function distanceTo(content: readonly Span[], span: Span): number {
  return content.reduce((least, part) => Math.min(least, gap(span, part)), Number.MAX_VALUE);
}

/** Characters between two spans; none where they touch or overlap. */
function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function lengthOf({ content, cue, source, addressee }: PlacedStatement): number {
  const all = cover([...content, ...source, ...addressee, ...(cue ? [cue] : [])]);
  return all ? all.end - all.start : 0;
}
