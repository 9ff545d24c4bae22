import type { Reading } from "../../reading/reading";
import { unanswering } from "./no-answer";
import { hasSpoken, speakersOf, type ToldOfOthers } from "./told-of-others";
import { namesOf, sentence } from "./wording";

/** "It gives no response from Lund to what the Tribune reported": of those who are spoken of and are not said to have been asked. */
export function noResponses(reading: Reading, told: readonly ToldOfOthers[]): string[] {
  const speakers = speakersOf(reading);
  const asked = new Set(unanswering(reading));
  const unheard = told.flatMap(({ tellers, about }) =>
    about
      .filter((actor) => !tellers.includes(actor) && !asked.has(actor))
      .filter((actor) => !hasSpoken(reading, speakers, actor))
      .map((actor) => ({ actor, tellers })),
  );
  if (unheard.length === 0) return [];
  const silent = namesOf(
    reading,
    unheard.map(({ actor }) => actor),
    "or",
  );
  const tellers = namesOf(
    reading,
    unheard.flatMap((one) => one.tellers),
    "and",
  );
  return [sentence(`it gives no response from ${silent} to what ${tellers} said`)];
}
