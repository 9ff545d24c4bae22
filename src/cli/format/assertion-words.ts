import type { Assertion, Reading } from "../../reading/reading";

/** How a person would say in which voice an article tells something. */
const VOICES: Readonly<Record<Assertion["voice"], string>> = {
  AUTHORIAL: "stated",
  PRESUPPOSED: "taken for granted",
};

/** The voice, and how far and on what condition it is held: "taken for granted", "expected", "negated". */
export function assertionFacts(
  { text: { text } }: Reading,
  { voice, modality, polarity, condition }: Assertion,
): string[] {
  return [
    VOICES[voice],
    ...(modality === "ASSERTED" ? [] : [modality.toLowerCase()]),
    ...(polarity === "NEGATIVE" ? ["negated"] : []),
    ...(condition ? [`condition ${text.slice(condition.start, condition.end)}`] : []),
  ];
}

/** Its words, in pieces where others stand between them. */
export function assertionText({ text: { text } }: Reading, { content }: Assertion): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(" … ");
}
