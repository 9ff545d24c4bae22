import type { TokenRange } from "./proposals";

/** On which side of the cue a content lies; +4 with whole quotations behind the sentence, +8 with some before it. */
export enum Side {
  Right = 1,
  Left = 2,
  Both = 3,
  Proposed = 16,
}

/** Why a boundary was considered. */
export enum Edge {
  Cue = 1,
  Complementizer,
  Quotation,
  Zone,
  Mark,
  Dependent,
  Source,
  Preposition,
  Conjunction,
  Phrase,
  Proposed,
  Adjunct,
}

/** One alternative for what a cue attributes: token ranges in text order. */
export interface ContentCandidate {
  readonly pieces: readonly TokenRange[];
  readonly side: number;
  readonly startEdge: number;
  readonly endEdge: number;
}

/** Takes a candidate if it is new and does not hold the cue. */
export type Collect = (
  pieces: readonly TokenRange[],
  side: number,
  startEdge: number,
  endEdge: number,
) => void;
