import type { Modality } from "../../../src/shared/vocabulary";

/**
 * Whether the modalities read are right: nothing that the sheet does not give to any of the statements that the content covers, and the
 * first one of each of them.
 * @param wanted the sheet's modalities of each statement covered, at least one.
 */
export function modalityRight(
  modalities: readonly Modality[],
  wanted: readonly (readonly Modality[])[],
): boolean {
  const known = new Set(wanted.flat());
  return (
    modalities.length > 0 &&
    modalities.every((modality) => known.has(modality)) &&
    wanted.every(([first]) => first !== undefined && modalities.includes(first))
  );
}
