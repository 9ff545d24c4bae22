import type { ContentCandidate } from "./content-candidate";
import { contentCandidates } from "./content-candidates";
import type { CueFacts } from "./content-facts";
import { CONTENT_FEATURES, contentFeatures } from "./content-features";
import { FeatureVector } from "./feature-vector";
import { noContentFeatures } from "./no-content-features";
import { Kind, type ParsedText } from "./parsed-text";
import type { Proposals } from "./proposals";
import { probabilitiesOf, type Weights } from "./rankers";

/** Alternatives beyond the likeliest so many carry next to nothing. */
const MOST_COMPARED = 14;
/** What an exact likeness is worth beside being alike by half, which is what counts as found: half a content is no answer to a reader. */
const EXACTNESS = 1.5;

/** An alternative for a cue's content. */
export interface RankedContent {
  readonly content: ContentCandidate;
  /** That the cue attributes something, and that its true content is alike by half or more. */
  readonly probability: number;
  /** The probability, and the expected likeness to the true content, which weighs more; at most 2.5. */
  readonly score: number;
}

/**
 * The likeliest alternatives, first the one that is expected to be most like the true content: every one is compared with all others,
 * weighted with their probability (minimum Bayes risk).
 */
export function rankContents(
  weights: Weights,
  text: ParsedText,
  proposals: Proposals,
  facts: CueFacts,
): RankedContent[] {
  const candidates = contentCandidates(text, proposals, facts.cue, facts.source);
  const vector = new FeatureVector(CONTENT_FEATURES);
  noContentFeatures(vector, text, facts);
  const scores = [weights.score(vector)];
  for (const candidate of candidates) {
    contentFeatures(vector, text, proposals, facts, candidate);
    scores.push(weights.score(vector));
  }
  const [, ...probabilities] = probabilitiesOf(scores);
  const likely = candidates
    .map((candidate, at) => ({ candidate, probability: probabilities[at] ?? 0 }))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST_COMPARED);
  return likely
    .map(({ candidate }) => {
      let probability = 0;
      let expected = 0;
      for (const other of likely) {
        const alike = wordLikeness(text, candidate, other.candidate);
        expected += other.probability * alike;
        if (alike >= 0.5) probability += other.probability;
      }
      return { content: candidate, probability, score: probability + EXACTNESS * expected };
    })
    .sort((a, b) => b.score - a.score);
}

/** Words that both hold over words that either holds. */
function wordLikeness(text: ParsedText, a: ContentCandidate, b: ContentCandidate): number {
  let shared = 0;
  for (const [from, to] of a.pieces)
    for (const [start, end] of b.pieces)
      shared += wordCount(text, Math.max(from, start), Math.min(to, end));
  const size = ({ pieces }: ContentCandidate) =>
    pieces.reduce((sum, [from, to]) => sum + wordCount(text, from, to), 0);
  return shared / Math.max(1, size(a) + size(b) - shared);
}

function wordCount({ kind }: ParsedText, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) count += (kind[at] ?? 0) & Kind.Word;
  return count;
}
