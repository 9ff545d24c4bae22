import type { Reading } from "../../reading/reading";
import type { ToldOfOthers } from "./told-of-others";
import { namesOf, sentence } from "./wording";

/** "Nobody in it denies what the Tribune said": where something is told of others at second hand. */
export function noDenial(reading: Reading, told: readonly ToldOfOthers[]): string[] {
  const ofSomebody = told.filter(({ about }) => about.length > 0);
  const isDenied = reading.attributions.some(
    ({ cueClass, modalities }) => cueClass === "DENIAL" || modalities.includes("DENIED"),
  );
  if (ofSomebody.length === 0 || isDenied) return [];
  const tellers = ofSomebody.flatMap((one) => one.tellers);
  return [sentence(`nobody in it denies what ${namesOf(reading, tellers, "and")} said`)];
}
