import type { Attribution, Reading, TimeExpression } from "../../reading/reading";

/** The names of some of a reading's actors, as they stand in the article. */
export function actorNames(reading: Reading, indices: readonly number[]): string {
  return indices.flatMap((index) => reading.actors[index]?.name ?? []).join(", ");
}

/** For instance `2025-10 (month, explicit)`. */
export function timeText(time: TimeExpression): string {
  const bounds = `${time.earliest ?? ""}..${time.latest ?? ""}`;
  const value = time.edtf ?? (bounds === ".." ? "no date" : bounds);
  return `${value} (${time.precision.toLowerCase()}, ${time.basis.toLowerCase()})`;
}

/** What the speaker does with the content beyond saying it: "denied", "negated", "distancing". None for most. */
export function manners({ modalities, polarity, cueStance }: Attribution): readonly string[] {
  return [
    ...modalities.filter((modality) => modality !== "ASSERTED"),
    ...(polarity === "NEGATIVE" ? ["NEGATED"] : []),
    ...(cueStance === "NEUTRAL" ? [] : [cueStance]),
  ].map((word) => word.toLowerCase());
}
