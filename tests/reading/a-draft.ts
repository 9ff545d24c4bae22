import type { AttributionDraft } from "../../src/reading/draft";

/** A draft with what matters to a test, and nothing in particular for the rest. */
export function aDraft(parts: Partial<AttributionDraft>): AttributionDraft {
  return {
    rule: "test",
    confidence: 0.5,
    content: [],
    cue: null,
    cueLemma: null,
    cueClass: "SPEECH",
    stance: "NEUTRAL",
    type: "COMMUNICATION",
    modality: "ASSERTED",
    negated: false,
    source: [],
    addressee: [],
    stated: true,
    parent: null,
    carriedSource: [],
    ...parts,
  };
}
