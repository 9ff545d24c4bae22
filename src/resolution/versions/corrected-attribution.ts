import type { Attribution, TimeExpression } from "../../reading/reading";
import type { Modality } from "../../shared/vocabulary";

/** What a person says of an attribution; null where that stays as it is read. Actors are indices into Reading.actors. */
export interface AttributionCorrection {
  readonly speakers: readonly number[] | null;
  readonly addressees: readonly number[] | null;
  readonly modalities: readonly Modality[] | null;
  readonly saidAt: TimeExpression | null;
}

/**
 * The attribution as it is corrected. A content that turns out to be denied is negated, and one that turns out not to be is not;
 * its cue then is no denial.
 */
export function correctedAttribution(
  attribution: Attribution,
  { speakers, addressees, modalities, saidAt }: AttributionCorrection,
): Attribution {
  return {
    ...attribution,
    ...(modalities ? inModalities(attribution, modalities) : {}),
    speakers: speakers ?? attribution.speakers,
    addressees: addressees ?? attribution.addressees,
    saidAt: saidAt ?? attribution.saidAt,
  };
}

function inModalities(
  { modalities: read, polarity, cueClass }: Attribution,
  modalities: readonly Modality[],
): Pick<Attribution, "modalities" | "polarity" | "cueClass"> {
  const [was, is] = [read.includes("DENIED"), modalities.includes("DENIED")];
  if (was === is) return { modalities, polarity, cueClass };
  if (is) return { modalities, polarity: "NEGATIVE", cueClass };
  return {
    modalities,
    polarity: "POSITIVE",
    cueClass: cueClass === "DENIAL" ? "SPEECH" : cueClass,
  };
}
