import type { Reading } from "../../reading/reading";
import type { ClaimRelationKind } from "../../shared/vocabulary";
import type { ToldContent } from "./told-content";

/** That what one attribution says stands in some way to what another one says, as their article tells it. */
export interface DiscourseRelation {
  /** Indices into the reading's attributions. */
  readonly source: number;
  readonly target: number;
  readonly kind: ClaimRelationKind;
  /** In words that stand between source and target: "concedes something beside". */
  readonly why: string;
  /** The rule that found it. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Which of the two is the source, for two contents of one article in text order; null where the rule finds nothing. */
export type FindDirection = (
  earlier: ToldContent,
  later: ToldContent,
  reading: Reading,
) => "LATER" | "EARLIER" | null;

/** A rule about how two contents of one article stand to each other. */
export interface DiscourseRule extends Pick<DiscourseRelation, "kind" | "why" | "confidence"> {
  readonly name: string;
  /** So many attributions may stand between the two. */
  readonly reach: number;
  readonly find: FindDirection;
}
