import type { ArticlePrint } from "./article-print";
import { containment, resemblance } from "./signature";

/** How much of the text two articles share. */
export interface Likeness {
  readonly kind: "DUPLICATE_OF" | "NEAR_DUPLICATE_OF";
  /** Estimated Jaccard index of their word 4-grams, 0 to 1; 1 for the same words. */
  readonly similarity: number;
}

/**
 * So much of the shorter text is in the longer one where it was copied, edited and cut; reports of one form with other figures
 * share less.
 */
const CONTAINMENT = 0.7;
/** Fewer shingles than this are met in two texts by chance. */
const FEWEST_SHINGLES = 20;

/**
 * Whether two articles carry one text. Null where they do not, and for texts without a band in common, which are not found.
 * Symmetric.
 */
export function likenessOf(one: ArticlePrint, other: ArticlePrint): Likeness | null {
  if (one.bands.length === 0 || !one.bands.some((band) => other.bands.includes(band))) return null;
  if (one.wordsHash === other.wordsHash) return { kind: "DUPLICATE_OF", similarity: 1 };
  const [left, right] = [one.signature, other.signature];
  if (Math.min(left.shingles, right.shingles) < FEWEST_SHINGLES) return null;
  if (containment(left, right) < CONTAINMENT) return null;
  return { kind: "NEAR_DUPLICATE_OF", similarity: resemblance(left, right) };
}
