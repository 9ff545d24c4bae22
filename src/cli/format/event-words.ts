import type { EventMention, ReadEvent, Reading } from "../../reading/reading";
import { actorNames, timeText } from "./wordings";

const HOW: Readonly<Record<EventMention["factuality"], string>> = {
  CT_PLUS: "certain",
  PR_PLUS: "probable",
  PS_PLUS: "possible",
  CT_MINUS: "denied",
  PR_MINUS: "probably not",
  PS_MINUS: "possibly not",
  CT_U: "left open",
  U_U: "left open",
};

/** Type, time, and on what condition it is expected; then each place that tells of it: in which words, how certain, and on whose word. */
export function eventFacts(reading: Reading, event: ReadEvent): string[] {
  const { text } = reading.text;
  const { type, expected, when, condition, mentions } = event;
  const tellers = mentions.map(({ trigger, factuality, attribution }) => {
    const teller = attribution === null ? null : reading.attributions[attribution];
    const by = teller ? ` by ${actorNames(reading, teller.speakers) || "somebody"}` : "";
    return `“${text.slice(trigger.start, trigger.end)}” ${HOW[factuality]}${by}`;
  });
  return [
    type.toLowerCase(),
    ...(expected ? ["expected"] : []),
    ...(when ? [timeText(when)] : []),
    ...(condition ? [`condition ${text.slice(condition.start, condition.end)}`] : []),
    ...tellers,
  ];
}
