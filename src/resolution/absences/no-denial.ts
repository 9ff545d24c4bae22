import type { Attribution, Reading } from "../../reading/reading";
import { mentionsWithin } from "../mentions-within";
import type { ToldOfOthers } from "./told-of-others";
import { namesOf, sentence } from "./wording";

/** "Nobody in it denies what the Tribune said": where something is told of others at second hand. */
export function noDenial(reading: Reading, told: readonly ToldOfOthers[]): string[] {
  const denials = reading.attributions.filter(
    ({ cueClass, modalities }) => cueClass === "DENIAL" || modalities.includes("DENIED"),
  );
  const undenied = told.filter(
    (one) => one.about.length > 0 && !denials.some((denial) => isOf(reading, denial, one)),
  );
  if (undenied.length === 0) return [];
  const tellers = undenied.flatMap((one) => one.tellers);
  return [sentence(`nobody in it denies what ${namesOf(reading, tellers, "and")} said`)];
}

/** Whether a denial may be of it: it speaks of somebody that it speaks of, or, as "denied the report" does, of nobody. */
function isOf(
  { mentions }: Reading,
  { content, speakers }: Attribution,
  { about, tellers }: ToldOfOthers,
): boolean {
  const denied = content.flatMap((span) =>
    mentionsWithin(mentions, span).map(({ actor }) => actor),
  );
  const others = denied.filter((actor) => !speakers.includes(actor));
  if (others.length > 0) return others.some((actor) => [...about, ...tellers].includes(actor));
  return speakers.length === 0 || speakers.some((speaker) => about.includes(speaker));
}
