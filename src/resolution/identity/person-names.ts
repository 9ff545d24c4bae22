import { FEMALE_NAMES, MALE_NAMES } from "../../lexicon/given-names";
import { NAME_PARTICLES } from "../../lexicon/name-particles";
import { HONORIFICS } from "../../lexicon/titles";
import { isTransliteration } from "./fold-name";
import { isOneSlipApart, jaroWinkler } from "./likeness";

/** How two names of persons stand to each other where both may be one person's; from what tells most to what tells least. */
export const NAME_RELATIONS = [
  "SAME",
  "TRANSLITERATION",
  "MIDDLE_NAME",
  "MISSPELLING",
  "INITIAL",
  "SURNAME",
] as const;
export type NameRelation = (typeof NAME_RELATIONS)[number];

/** A person's name taken apart. */
export interface PersonName {
  /** Given and middle names, or their initials; empty where only the surname is given. */
  readonly given: readonly string[];
  readonly surname: string;
}

/** @param key a name as normaliseName gives it. @returns null where nothing is left without titles and particles. */
export function personName(key: string): PersonName | null {
  const words = key
    .split(" ")
    .map((word) => word.replace(/^(?:al|el|ul|d|l)['’]/u, ""))
    .filter((word) => word !== "" && !NAME_PARTICLES.has(word) && !HONORIFICS.has(word));
  const surname = words.at(-1);
  return surname === undefined || surname.length < 2
    ? null
    : { given: words.slice(0, -1), surname };
}

/** Shorter words differ by a letter too easily to be one word misspelt. */
const SHORT = 5;
const ALIKE = 0.9;
/** No spelling of a word is longer than another by more letters. */
const LONGER = 4;

/** How two names stand to each other; null where they cannot be one person's. */
export function relationOfPersons(one: PersonName, other: PersonName): NameRelation | null {
  const surnames = relationOfWords(one.surname, other.surname);
  if (surnames === null) return null;
  const [shorter, longer] = [one, other].sort((a, b) => a.given.length - b.given.length);
  const first = longer?.given[0];
  const own = shorter?.given[0];
  if (own === undefined || first === undefined) {
    if (surnames === "MISSPELLING") return null;
    return first === own ? surnames : "SURNAME";
  }
  const isInitial = own.length === 1 || first.length === 1;
  if (isInitial && (own[0] !== first[0] || surnames === "MISSPELLING")) return null;
  const given = isInitial ? "INITIAL" : relationOfGivenNames(own, first);
  if (given === null || (given === "MISSPELLING" && surnames === "MISSPELLING")) return null;
  const middle = relationOfMiddleNames(one.given.slice(1), other.given.slice(1));
  return middle && least([surnames, given, middle]);
}

/** Two known names of different persons are no misspellings of each other: "Joan" is not "John". */
function relationOfGivenNames(one: string, other: string): NameRelation | null {
  const relation = relationOfWords(one, other);
  if (relation === "SAME") return relation;
  const isKnown = (name: string): boolean => MALE_NAMES.has(name) || FEMALE_NAMES.has(name);
  if (relation === "MISSPELLING" && isKnown(one) && isKnown(other)) return null;
  const genders = [one, other].map((name) => [MALE_NAMES.has(name), FEMALE_NAMES.has(name)]);
  const differ =
    genders.every(([male, female]) => male !== female) && genders[0]?.[0] !== genders[1]?.[0];
  return differ ? null : relation;
}

/** Of those that both have, each must be the other one, or its initial. */
function relationOfMiddleNames(
  one: readonly string[],
  other: readonly string[],
): NameRelation | null {
  const both = one.slice(0, other.length).map((name, at): NameRelation | null => {
    const beside = other[at] ?? "";
    if (name.length === 1 || beside.length === 1) {
      return name[0] === beside[0] ? "MIDDLE_NAME" : null;
    }
    return relationOfWords(name, beside);
  });
  if (both.includes(null)) return null;
  const relations = both.filter((relation) => relation !== null);
  return least(one.length === other.length ? relations : [...relations, "MIDDLE_NAME"]);
}

function relationOfWords(one: string, other: string): NameRelation | null {
  if (one === other) return "SAME";
  if (Math.abs(one.length - other.length) > LONGER) return null;
  if (isTransliteration(one, other)) return "TRANSLITERATION";
  return isMisspelt(one, other) ? "MISSPELLING" : null;
}

/** Whether one of two words is the other one with a slip of the pen. */
export function isMisspelt(one: string, other: string): boolean {
  return (
    Math.min(one.length, other.length) >= SHORT &&
    isOneSlipApart(one, other) &&
    jaroWinkler(one, other) >= ALIKE
  );
}

/** What tells least of some; SAME of none. */
function least(relations: readonly NameRelation[]): NameRelation {
  const places = relations.map((relation) => NAME_RELATIONS.indexOf(relation));
  return NAME_RELATIONS[Math.max(0, ...places)] ?? "SAME";
}
