import type { CueClass } from "../../shared/vocabulary";

/** Least probabilities of what is kept. */
export interface Thresholds {
  /** A statement whose cue some rule proposes. */
  readonly proposed: number;
  /** A statement whose cue no rule proposes; 1 for none. */
  readonly alone: number;
  /** What is no statement, but counts for annotators of corpora. */
  readonly unstated: number;
}

const SAID: Thresholds = { proposed: 0.25, alone: 0.6, unstated: 0.35 };

/**
 * By the cue's class. Chosen on a tenth of the training articles by rankers that had not seen it
 * (`npm run train -- <folder> thresholds` prints the table): F1 gains by whatever is likelier to be right than half of it. What no rule
 * proposes has to be right more often to be shown as a statement. What happens, and what is felt, is a statement only where a rule finds it
 * put into words, and counts beside statements only where it is surer: few annotators but those of PolNeAR mark it.
 */
export const THRESHOLDS: Readonly<Record<CueClass, Thresholds>> = {
  SPEECH: SAID,
  WRITING: SAID,
  DENIAL: SAID,
  WARNING: SAID,
  ACCUSATION: SAID,
  PROMISE: SAID,
  REQUEST: SAID,
  BELIEF: SAID,
  INTENTION: SAID,
  KNOWLEDGE: SAID,
  ATTITUDE: { ...SAID, alone: 1, unstated: 0.45 },
  EVENT: { ...SAID, alone: 1, unstated: 0.45 },
};
