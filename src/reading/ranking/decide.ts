import type { ContentCandidate } from "./content-candidate";
import { cueFacts } from "./content-facts";
import type { Passage } from "./excerpt";
import type { ParsedText } from "./parsed-text";
import type { TokenRange } from "./proposals";
import { likeliestContent } from "./rank-contents";
import { cueProbabilities } from "./rank-cues";
import { likeliestSource } from "./rank-sources";
import type { Rankers } from "./rankers";

/** Cues that are less likely than this are not looked at further. */
export const LEAST_CUE = 0.05;

/** What a cue attributes, if it attributes anything, in tokens. */
export interface Decision {
  readonly cue: number;
  /** The cue itself where nobody is named. */
  readonly source: number;
  readonly content: ContentCandidate;
  /** That the cue attributes something and this is its content, by half or more. */
  readonly probability: number;
  /** For comparing decisions that exclude each other. */
  readonly score: number;
}

/** For every word that may be a cue its likeliest source and content, each for itself, in text order. */
export function decideEach(rankers: Rankers, { text, proposals }: Passage): Decision[] {
  const probabilities = cueProbabilities(rankers.cue, text, proposals);
  const found: Decision[] = [];
  for (let cue = 0; cue < text.count; cue += 1) {
    if (!((probabilities[cue] ?? 0) > LEAST_CUE)) continue;
    const source = likeliestSource(rankers.source, text, proposals, cue);
    const facts = cueFacts(text, cue, source, probabilities);
    const ranked = likeliestContent(rankers.content, text, proposals, facts);
    if (ranked === null) continue;
    const { candidate, probability, score } = ranked;
    found.push({ cue, source, content: candidate, probability, score });
  }
  return found;
}

/** What an attribution gains if another lies wholly within its content, so that the outermost is decided first. */
const OUTERMOST = 0.6;

/** Of decisions whose contents overlap or hold each other's cue the better one, and rather the outermost; in text order. */
export function outermostOf<T extends Decision>({ count }: ParsedText, found: readonly T[]): T[] {
  const inContent = new Uint8Array(count);
  const isCue = new Uint8Array(count);
  const byCue = new Map(found.map((one) => [one.cue, one]));
  const rank = new Map(
    found.map((outer) => [outer, outer.score + (holdsAnother(outer, byCue) ? OUTERMOST : 0)]),
  );
  const chosen = found
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
  return chosen.sort((a, b) => a.cue - b.cue);
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
