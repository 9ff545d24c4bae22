import type { ContentCandidate } from "./content-candidate";
import { contentCandidates } from "./content-candidates";
import type { CueFacts } from "./content-facts";
import { CONTENT_FEATURES, contentFeatures } from "./content-features";
import { FeatureVector } from "./feature-vector";
import { noContentFeatures } from "./no-content-features";
import type { ParsedText } from "./parsed-text";
import type { Proposals, TokenRange } from "./proposals";
import { probabilitiesOf, type Weights } from "./rankers";

/** Alternatives beyond the likeliest so many carry next to nothing. */
const MOST_COMPARED = 14;
/** What an exact likeness is worth beside being alike by half, which is what counts as found: half a content is no answer to a reader. */
const EXACTNESS = 1.5;

/** Used again for every alternative: nothing in it outlives a call. */
const vector = new FeatureVector(CONTENT_FEATURES);

/** An alternative for a cue's content. */
export interface RankedContent {
  readonly content: ContentCandidate;
  /** That the cue attributes something, and that its true content is alike by half or more. */
  readonly probability: number;
  /** The probability, and the expected likeness to the true content, which weighs more; at most 2.5. */
  readonly score: number;
}

/**
 * The likeliest alternatives, first the one that is expected to be most like the true content: every one is compared with all others, by the words
 * that both hold over those that either holds, weighted with their probability (minimum Bayes risk).
 */
export function rankContents(
  weights: Weights,
  text: ParsedText,
  proposals: Proposals,
  facts: CueFacts,
): RankedContent[] {
  const candidates = contentCandidates(text, proposals, facts.cue, facts.source);
  noContentFeatures(vector, text, facts);
  const scores = [weights.score(vector)];
  for (const candidate of candidates) {
    contentFeatures(vector, text, proposals, facts, candidate);
    scores.push(weights.score(vector));
  }
  const [, ...probabilities] = probabilitiesOf(scores);
  const likely = candidates
    .map((candidate, at) => ({ candidate, probability: probabilities[at] ?? 0 }))
    .filter(({ candidate }) => !candidate.pieces.some((piece) => endsInArticle(text, piece)))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST_COMPARED)
    .map((one) => ({ ...one, size: sizeOf(text, one.candidate) }));
  return likely
    .map(({ candidate, size }) => {
      let probability = 0;
      let expected = 0;
      for (const other of likely) {
        const shared = sharedWords(text, candidate, other.candidate);
        const alike = shared / Math.max(1, size + other.size - shared);
        expected += other.probability * alike;
        if (alike >= 0.5) probability += other.probability;
      }
      return { content: candidate, probability, score: probability + EXACTNESS * expected };
    })
    .sort((a, b) => b.score - a.score);
}

/** Cut off before its noun ("… the"), which no content is. */
const endsInArticle = ({ words }: ParsedText, [, to]: TokenRange): boolean =>
  /^(?:the|an?)$/i.test(words[to - 1] ?? "");

/** Words that both hold. */
function sharedWords(text: ParsedText, a: ContentCandidate, b: ContentCandidate): number {
  let shared = 0;
  for (const [from, to] of a.pieces)
    for (const [start, end] of b.pieces)
      shared += wordCount(text, Math.max(from, start), Math.min(to, end));
  return shared;
}

const sizeOf = (text: ParsedText, { pieces }: ContentCandidate): number =>
  pieces.reduce((sum, [from, to]) => sum + wordCount(text, from, to), 0);

const wordCount = ({ wordsBefore }: ParsedText, from: number, to: number): number =>
  from < to ? (wordsBefore[to] ?? 0) - (wordsBefore[from] ?? 0) : 0;
