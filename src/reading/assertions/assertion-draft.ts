import type { Assertion } from "../reading";

/** An assertion while it is being read: how far it is held is told by finishing it. */
export interface AssertionDraft
  extends Pick<Assertion, "rule" | "confidence" | "voice" | "content" | "frame" | "polarity"> {
  /** Token of its verb or noun. */
  readonly head: number;
}
