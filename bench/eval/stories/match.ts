import type { Span } from "../../../src/text/article-text";

/** Something that stands somewhere in a file. */
export interface Placed {
  readonly file: string;
  readonly content: readonly Span[];
}

/** Contents are one where they share at least half of the words of either, as the corpora's scorer has it. */
const SAME_CONTENT = 0.5;

/**
 * Pairs what should be found with what was found, one to one, the likest first: by the words that both cover over the words
 * that either covers (Jaccard index by position).
 * @param textOf the text of a file.
 */
export function matchContents<G extends Placed, F extends Placed>(
  gold: readonly G[],
  found: readonly F[],
  textOf: (file: string) => string,
): ReadonlyMap<G, F> {
  const words = new Map<string, readonly Span[]>();
  const positions = ({ file, content }: Placed): ReadonlySet<number> => {
    const known = words.get(file) ?? wordsOf(textOf(file));
    words.set(file, known);
    return new Set(
      known.flatMap(({ start, end }, at) =>
        content.some((span) => span.start < end && start < span.end) ? [at] : [],
      ),
    );
  };
  const places = found.map((item) => ({ item, covered: positions(item) }));
  const pairs = gold.flatMap((wanted) => {
    const covered = positions(wanted);
    return places
      .filter(({ item }) => item.file === wanted.file)
      .map((place) => ({ wanted, item: place.item, likeness: jaccard(covered, place.covered) }))
      .filter(({ likeness }) => likeness >= SAME_CONTENT);
  });
  return pairOff(pairs.sort((a, b) => b.likeness - a.likeness));
}

/** Takes pairs in their order, each wanted and each found one once. */
export function pairOff<G, F>(
  pairs: readonly { readonly wanted: G; readonly item: F }[],
): ReadonlyMap<G, F> {
  const matched = new Map<G, F>();
  const used = new Set<F>();
  for (const { wanted, item } of pairs) {
    if (matched.has(wanted) || used.has(item)) continue;
    matched.set(wanted, item);
    used.add(item);
  }
  return matched;
}

function wordsOf(text: string): Span[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const at of a) if (b.has(at)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
