import { weaker } from "../reading/events/status";
import type {
  AttributionType,
  ClaimStance,
  CueClass,
  Factuality,
  Modality,
} from "../shared/vocabulary";

/** What one statement, or an article itself, shows of how sure somebody is of a claim. */
export interface Commitment {
  readonly stance: ClaimStance;
  /** What is done with the claim as worded there; a statement may have several. */
  readonly modalities: readonly Modality[];
  /** Whether its words leave it open: "may", "possibly". */
  readonly isHedged: boolean;
  /** How it is attributed; null where the article itself states it. */
  readonly cue: { readonly class: CueClass; readonly type: AttributionType } | null;
}

/** Nothing is said of whether it is so: it is wished, demanded, asked, or hangs on a condition. */
const OPEN: ReadonlySet<Modality> = new Set(["REQUESTED", "DEMANDED", "CONDITIONAL", "QUESTIONED"]);
/** What is to come is never certain. */
const AHEAD: ReadonlySet<Modality> = new Set(["EXPECTED", "PROMISED", "THREATENED"]);
/** Most committed first. */
const BY_COMMITMENT: readonly Factuality[] = [
  ...(["CT_PLUS", "CT_MINUS", "PR_PLUS", "PR_MINUS", "PS_PLUS", "PS_MINUS"] as const),
  ...(["CT_U", "U_U"] as const),
];

/**
 * How certain a holder is that a claim, as it is put, is so (PLUS) or is not so (MINUS), in FactBank's values (Saurí and
 * Pustejovsky 2009). The stance gives the side: whoever agrees says that it is so, whoever rejects it that it is not, and whoever
 * only discusses it leaves it open. Certain is what is said or known; probable what is thought, intended, expected, promised or
 * threatened; possible what is worded with "may", "possibly" and the like; open what is wished or demanded, or hangs on a condition.
 */
export function factualityOf({ stance, modalities, isHedged, cue }: Commitment): Factuality {
  const isOpen = stance === "DISCUSS" || modalities.some((modality) => OPEN.has(modality));
  if (isOpen || cue?.class === "REQUEST" || cue?.class === "ATTITUDE") return "U_U";
  return weaker("CT_PLUS", certaintyOf(modalities, isHedged, cue), stance === "DISAGREE");
}

function certaintyOf(
  modalities: readonly Modality[],
  isHedged: boolean,
  cue: Commitment["cue"],
): "CT" | "PR" | "PS" {
  if (isHedged || modalities.includes("POSSIBLE")) return "PS";
  const isThought = cue?.type === "PROPOSITIONAL_ATTITUDE" || cue?.class === "INTENTION";
  return isThought || modalities.some((modality) => AHEAD.has(modality)) ? "PR" : "CT";
}

/** Of what several statements show of one holder the most certain: who once said it for sure has said it. */
export function mostCommitted(shown: readonly Factuality[]): Factuality {
  return BY_COMMITMENT.find((factuality) => shown.includes(factuality)) ?? "U_U";
}
