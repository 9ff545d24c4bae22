import { cueFacts } from "./content-facts";
import type { Passage } from "./excerpt";
import { type RankedContent, rankContents } from "./rank-contents";
import { cueProbabilities } from "./rank-cues";
import { likeliestSource } from "./rank-sources";
import type { Rankers } from "./rankers";

/** Cues that are less likely than this are not looked at further. */
export const LEAST_CUE = 0.05;
/** Of those that no rule proposes, what is less likely than this hardly ever becomes likely enough to be kept. */
const LEAST_ALONE = 0.1;

/** What a cue attributes, if it attributes anything, in tokens. */
export interface Decision extends RankedContent {
  readonly cue: number;
  /** The cue itself where nobody is named. */
  readonly source: number;
  /** What else the content may be, the best first. */
  readonly others: readonly RankedContent[];
}

/** For every word that may be a cue its likeliest source and content, each for itself, in text order. */
export function decideEach(rankers: Rankers, { text, proposals }: Passage): Decision[] {
  const probabilities = cueProbabilities(rankers.cue, text, proposals);
  const found: Decision[] = [];
  for (let cue = 0; cue < text.count; cue += 1) {
    const least = proposals.has(cue) ? LEAST_CUE : LEAST_ALONE;
    if (!((probabilities[cue] ?? 0) > least)) continue;
    const source = likeliestSource(rankers.source, text, proposals, cue);
    const facts = cueFacts(text, cue, source, probabilities);
    const [best, ...others] = rankContents(rankers.content, text, proposals, facts);
    if (best) found.push({ cue, source, ...best, others });
  }
  return found;
}
