import type { ContentCandidate } from "./content-candidate";
import { contentCandidates } from "./content-candidates";
import { type CueFacts, holds } from "./content-facts";
import { CONTENT_FEATURES, contentFeatures } from "./content-features";
import { FeatureVector } from "./feature-vector";
import { noContentFeatures } from "./no-content-features";
import { hasVerb, type ParsedText } from "./parsed-text";
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
  const ranked = likely
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
  // what is torn still tells where the true content lies, and what stands in for it is no surer
  const most = ranked[0]?.probability ?? 0;
  return ranked
    .filter(({ content }) => isWhole(text, proposals, facts, content))
    .map((one) => ({ ...one, probability: Math.min(one.probability, most) }));
}

/** Whether it may be a content: neither torn nor with its own source inside. */
function isWhole(
  text: ParsedText,
  proposals: Proposals,
  { cue, source }: CueFacts,
  candidate: ContentCandidate,
): boolean {
  if (source < cue && holds(candidate, source)) return false;
  return !candidate.pieces.some(
    (piece) =>
      endsTorn(text, piece) ||
      startsBeforeThat(text, proposals, cue, piece) ||
      isStump(text, proposals, cue, piece),
  );
}

/** Cut off before its noun ("… the"), which no content is. */
const endsInArticle = ({ words }: ParsedText, [, to]: TokenRange): boolean =>
  /^(?:the|an?)$/i.test(words[to - 1] ?? "");

/** Cut off within a conjunction ("as long | as") or before the time that it holds for ("| for as long as …"). */
const endsTorn = ({ words }: ParsedText, [, to]: TokenRange): boolean =>
  (words[to] === "as" && /^(?:as|so)$/.test(words[to - 2] ?? "")) ||
  /^(?:for )?(?:as|so) long as\b/.test(words.slice(to, to + 4).join(" "));

/** "Thursday that the plan failed" of "said Thursday that …", where a rule begins behind "that". */
function startsBeforeThat(
  { words }: ParsedText,
  proposals: Proposals,
  cue: number,
  [from, to]: TokenRange,
): boolean {
  return (proposals.get(cue) ?? []).some(({ pieces: [first] }) => {
    const that = (first?.[0] ?? 0) - 1;
    return cue < from && from < that && that < to && words[that] === "that";
  });
}

/** A part without a verb of the clause before the cue that a rule proposes whole: "the next day" of "Lee left the next day, according to Roe". */
function isStump(text: ParsedText, proposals: Proposals, cue: number, [from, to]: TokenRange) {
  if (to > cue || hasVerb(text, [from, to])) return false;
  return (proposals.get(cue) ?? []).some(({ pieces }) =>
    pieces.some(
      ([start, end]) =>
        start <= from && to <= end && from - start > to - from && hasVerb(text, [start, from]),
    ),
  );
}

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
