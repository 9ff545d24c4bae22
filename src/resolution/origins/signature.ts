import { hashSequence, hashText, scramble } from "../../shared/hash";

/** What is kept of a text's words so that it can be compared with any other's without the texts. */
export interface Signature {
  /** The least hash of the text's shingles under each permutation; empty where it has no shingle. */
  readonly minima: readonly number[];
  /** How many different shingles the text has. */
  readonly shingles: number;
}

/** Words to a shingle: short enough to survive an editor's hand, long enough not to be met by chance. */
const SHINGLE_WORDS = 4;
const PERMUTATIONS = 128;

/** Each permutation of the 32-bit numbers is the scrambling of what was mixed with one of these. */
const SEEDS = Array.from({ length: PERMUTATIONS }, (_, at) => scramble(at + 1));

/**
 * MinHash signature over word 4-grams (Broder 1997, On the resemblance and containment of documents).
 * @param words in lower case, marks left out.
 */
export function signatureOf(words: readonly string[]): Signature {
  const shingles = shinglesOf(words);
  if (shingles.size === 0) return { minima: [], shingles: 0 };
  const minima = SEEDS.map((seed) => {
    let least = 0xffffffff;
    for (const shingle of shingles) {
      const hash = scramble(shingle ^ seed) >>> 0;
      if (hash < least) least = hash;
    }
    return least | 0;
  });
  return { minima, shingles: shingles.size };
}

function shinglesOf(words: readonly string[]): ReadonlySet<number> {
  const hashes = words.map(hashText);
  const shingles = new Set<number>();
  for (let end = SHINGLE_WORDS; end <= hashes.length; end += 1) {
    shingles.add(hashSequence(hashes.slice(end - SHINGLE_WORDS, end)));
  }
  return shingles;
}

/**
 * The estimated Jaccard index of the shingles of two texts, 0 to 1: the share of permutations with equal minima. Its
 * standard error is at most 0.045.
 */
export function resemblance(one: Signature, other: Signature): number {
  if (one.shingles === 0 || other.shingles === 0) return 0;
  const equal = one.minima.filter((minimum, at) => minimum === other.minima[at]).length;
  return equal / PERMUTATIONS;
}

/** The estimated share of the shorter text's shingles that the longer one has too, 0 to 1; from their resemblance. */
export function containment(one: Signature, other: Signature): number {
  const jaccard = resemblance(one, other);
  const shared = (jaccard * (one.shingles + other.shingles)) / (1 + jaccard);
  const fewest = Math.min(one.shingles, other.shingles);
  return fewest === 0 ? 0 : Math.min(1, shared / fewest);
}
