import type { Attribution, Reading } from "../../reading/reading";
import { slice } from "../../text/spans";
import { actorNames } from "./wordings";

/** Through whom, in which medium, where, on which occasion and on what condition, each with what it is called; what is unknown is left out. */
export function settingWords(
  reading: Reading,
  { intermediaries, medium, venue, occasion, condition }: Attribution,
): readonly (readonly [label: string, value: string])[] {
  const { text } = reading.text;
  const words: readonly (readonly [string, string])[] = [
    ["through", actorNames(reading, intermediaries)],
    ["medium", medium === null ? "" : actorNames(reading, [medium])],
    ["venue", venue ? slice(text, venue) : ""],
    ["occasion", occasion ? slice(text, occasion) : ""],
    ["condition", condition ? slice(text, condition) : ""],
  ];
  return words.filter(([, value]) => value !== "");
}
