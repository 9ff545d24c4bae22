import type { ContentCandidate } from "./content-candidate";
import { cueFacts } from "./content-facts";
import type { ParsedText } from "./parsed-text";
import type { Proposals, TokenRange } from "./proposals";
import { likeliestContent } from "./rank-contents";
import { cueProbabilities } from "./rank-cues";
import { likeliestSource } from "./rank-sources";
import type { Rankers } from "./rankers";

/** Cues that are less likely than this are not looked at further. */
export const LEAST_CUE = 0.05;

/** One attribution as the rankers see it, in tokens. */
export interface Decision {
  readonly cue: number;
  /** The cue itself where nobody is named. */
  readonly source: number;
  readonly content: ContentCandidate;
  /** That the cue attributes something to somebody. */
  readonly probability: number;
}

/**
 * The article's attributions, outermost ones only: cue, then source, then content, and of those whose contents overlap or
 * hold the other's cue the surer one.
 * Only words that some rule takes for a cue are decided on: the corpora count attitudes that are no statements to our users ("the bill
 * passed its first reading"), and the rules tell the two apart.
 * @param threshold least probability of what is kept.
 */
export function decide(
  rankers: Rankers,
  text: ParsedText,
  proposals: Proposals,
  threshold: number,
): Decision[] {
  const probabilities = cueProbabilities(rankers.cue, text, proposals);
  const found: (Decision & { readonly score: number })[] = [];
  for (let cue = 0; cue < text.count; cue += 1) {
    if (!proposals.has(cue) || !((probabilities[cue] ?? 0) > LEAST_CUE)) continue;
    const source = likeliestSource(rankers.source, text, proposals, cue);
    const facts = cueFacts(text, cue, source, probabilities);
    const ranked = likeliestContent(rankers.content, text, proposals, facts);
    if (ranked === null || ranked.real < threshold) continue;
    const { candidate, real, score } = ranked;
    found.push({ cue, source, content: candidate, probability: real, score });
  }
  return withoutOverlaps(text, found).sort((a, b) => a.cue - b.cue);
}

/** What an attribution gains if another lies wholly within its content, so that the outermost is decided first. */
const OUTERMOST = 0.6;

function withoutOverlaps(
  { count }: ParsedText,
  found: readonly (Decision & { readonly score: number })[],
): Decision[] {
  const inContent = new Uint8Array(count);
  const isCue = new Uint8Array(count);
  const byCue = new Map(found.map((one) => [one.cue, one]));
  const rank = new Map(
    found.map((outer) => [outer, outer.score + (holdsAnother(outer, byCue) ? OUTERMOST : 0)]),
  );
  return found
    .toSorted((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0) || a.cue - b.cue)
    .filter(({ cue, content }) => {
      const clashes = ([from, to]: TokenRange) => {
        for (let at = from; at < to; at += 1) if (inContent[at] || isCue[at]) return true;
        return false;
      };
      if (inContent[cue] || isCue[cue] || content.pieces.some(clashes)) return false;
      for (const [from, to] of content.pieces) inContent.fill(1, from, to);
      isCue[cue] = 1;
      return true;
    });
}

function holdsAnother({ content }: Decision, byCue: ReadonlyMap<number, Decision>): boolean {
  const holds = ([from, to]: TokenRange) =>
    content.pieces.some(([start, end]) => start <= from && to <= end);
  return content.pieces.some(([start, end]) => {
    for (let at = start; at < end; at += 1)
      if (byCue.get(at)?.content.pieces.every(holds)) return true;
    return false;
  });
}
