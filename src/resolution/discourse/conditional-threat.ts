import type { Reading } from "../../reading/reading";
import { slice } from "../../text/spans";
import { baseFormOf } from "../claims/terms";
import { mentionsWithin } from "../mentions-within";
import { plainWords } from "../plain-words";
import type { DiscourseRule } from "./discourse-rule";
import { fieldsOf, haveSameSpeakers, inCommon, sideOf, type ToldContent } from "./told-content";

const MOST_WORDS = 50;

/**
 * Who assures somebody that they will not do a thing, and threatens the same one in case they do it themselves, says on what the assurance
 * rests: "would not attack" and "if they attack us, …". It takes nothing back, since the threat is conditional.
 */
export const conditionalThreat: DiscourseRule = {
  name: "conditional-threat",
  kind: "QUALIFIES",
  why: "threatens what depends on a condition, and so limits",
  confidence: 0.7,
  reach: 40,
  find: (earlier, later, reading) => {
    if (limits(later, earlier, reading)) return "LATER";
    return limits(earlier, later, reading) ? "EARLIER" : null;
  },
};

function limits(threat: ToldContent, assurance: ToldContent, reading: Reading): boolean {
  const { condition, modalities, cueClass } = threat.attribution;
  if (condition === null || !(modalities.includes("THREATENED") || cueClass === "WARNING")) {
    return false;
  }
  const { addressees, modalities: assured } = assurance.attribution;
  if (!haveSameSpeakers(threat, assurance) || !assurance.isNegated) return false;
  if (!assured.includes("PROMISED") && !assured.includes("EXPECTED")) return false;
  const { text } = reading.text;
  const words = plainWords(slice(text, condition), MOST_WORDS).map(({ lower }) =>
    baseFormOf(lower),
  );
  const sides = mentionsWithin(reading.mentions, condition).map(({ actor }) =>
    sideOf(reading, actor),
  );
  const spoken = new Set([
    ...assurance.sides,
    ...addressees.map((actor) => sideOf(reading, actor)),
  ]);
  return (
    sides.length > 0 &&
    sides.every((side) => spoken.has(side)) &&
    inCommon(fieldsOf(words), assurance.fields).length > 0
  );
}
