import { predicatesOf } from "../../reading/predicates/find-predicates";
import type { Attribution, Reading } from "../../reading/reading";
import { mentionsWithin } from "../mentions-within";
import { canAnswer, hasSpoken, speakersOf } from "./told-of-others";
import { namesOf, sentence } from "./wording";

const DELIVERING = new Set([
  "deliver",
  "convey",
  "relay",
  "transmit",
  "pass",
  "pass on",
  "forward",
]);
const RECEIVING = new Set(["receive", "get"]);

/** "Nobody in it says that the message reached Lund": of what is sent through somebody else's hands. */
export function noArrivals(reading: Reading): string[] {
  const speakers = speakersOf(reading);
  const missing = reading.attributions.flatMap((attribution) =>
    recipientsOf(reading, attribution).filter(
      (actor) => !hasSpoken(reading, speakers, actor) && !hasArrived(reading, attribution, actor),
    ),
  );
  if (missing.length === 0) return [];
  return [
    sentence(`nobody in it says that the message reached ${namesOf(reading, missing, "or")}`),
  ];
}

function recipientsOf(reading: Reading, { intermediaries, addressees }: Attribution): number[] {
  return intermediaries.length === 0
    ? []
    : addressees.filter((actor) => canAnswer(reading, actor) && !intermediaries.includes(actor));
}

/** Whether the text has the go-between deliver, or the recipient receive. */
function hasArrived(reading: Reading, { intermediaries }: Attribution, recipient: number): boolean {
  return predicatesOf(reading.text).some(({ lemma, tense, negated, modals, arguments: parts }) => {
    if (tense !== "PAST" || negated || modals.length > 0) return false;
    const subjects = parts
      .filter(({ role }) => role === "SUBJECT")
      .flatMap(({ span }) => mentionsWithin(reading.mentions, span).map(({ actor }) => actor));
    if (RECEIVING.has(lemma)) return subjects.includes(recipient);
    return DELIVERING.has(lemma) && subjects.some((actor) => intermediaries.includes(actor));
  });
}
