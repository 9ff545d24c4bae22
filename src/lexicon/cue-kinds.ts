import type { AttributionType, Modality } from "../shared/vocabulary";
import type { CueKind } from "./cue-types";

/** What a kind of cue tells where nothing is known of the cue's own words. */
interface KindFacts {
  readonly type: AttributionType;
  readonly modality: Modality;
}

const SAID: KindFacts = { type: "COMMUNICATION", modality: "ASSERTED" };

/** Every kind of cue. */
export const CUE_KINDS: Readonly<Record<CueKind, KindFacts>> = {
  SPEECH: SAID,
  WRITING: SAID,
  WARNING: SAID,
  ACCUSATION: SAID,
  EVENT: SAID,
  DENIAL: { ...SAID, modality: "DENIED" },
  PROMISE: { ...SAID, modality: "PROMISED" },
  REQUEST: { ...SAID, modality: "REQUESTED" },
  BELIEF: { type: "PROPOSITIONAL_ATTITUDE", modality: "ASSERTED" },
  ATTITUDE: { type: "PROPOSITIONAL_ATTITUDE", modality: "ASSERTED" },
  INTENTION: { type: "CONTROL", modality: "EXPECTED" },
  KNOWLEDGE: { type: "FACTIVE", modality: "ASSERTED" },
};
