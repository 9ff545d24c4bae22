import type { Reading } from "../../reading/reading";
import { mentionsWithin } from "../mentions-within";
import { canAnswer } from "./told-of-others";
import { namesOf, sentence } from "./wording";

/** Who is told to have been asked and to have given no answer. Indices into Reading.actors. */
export function unanswering(reading: Reading): number[] {
  const silent = reading.silences.flatMap((span) =>
    mentionsWithin(reading.mentions, span).map(({ actor }) => actor),
  );
  return [...new Set(silent)].filter((actor) => canAnswer(reading, actor));
}

/** "Selmport was asked and gave no answer." */
export function noAnswers(reading: Reading): string[] {
  const silent = unanswering(reading);
  if (silent.length === 0) return [];
  const verb = silent.length === 1 ? "was" : "were";
  return [sentence(`${namesOf(reading, silent, "and")} ${verb} asked and gave no answer`)];
}
