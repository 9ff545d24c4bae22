import type { Dice } from "./dice";
import type { Proposition } from "./story";
import { VERBS } from "./words";

/** A proposition as a clause, in one of the ways in which it can be put. */
export function clause(dice: Dice, proposition: Proposition): string {
  const { subject, object, details, isPlanned } = proposition;
  const { base, past } = verbOf(dice, proposition);
  const verb = isPlanned ? `would ${base}` : `had ${past}`;
  return `${subject} ${verb} ${object}${keptOf(dice, details)}`;
}

/** One of the verbs that say it. */
export function verbOf(dice: Dice, { verb }: Proposition) {
  return dice.pick(VERBS[verb] ?? [{ base: "", past: "" }]);
}

/** Details, of which one or the other may be left out. */
export function keptOf(dice: Dice, details: readonly string[]): string {
  return details.map((detail) => (dice.chance(0.8) ? ` ${detail}` : "")).join("");
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
