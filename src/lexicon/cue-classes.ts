import type { AttributionType, CueClass, Modality } from "../shared/vocabulary";

/** What a class of cue tells where nothing is known of the cue's own words. */
interface ClassFacts {
  readonly type: AttributionType;
  readonly modality: Modality;
}

const SAID: ClassFacts = { type: "COMMUNICATION", modality: "ASSERTED" };

/** Every class of cue. */
export const CUE_CLASSES: Readonly<Record<CueClass, ClassFacts>> = {
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
