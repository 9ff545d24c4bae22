import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from "../../lexicon/countries";
import { ORGANISATION_NOUNS } from "../../lexicon/organisations";
import type { NameKind } from "../../shared/vocabulary";
import type { Word } from "../surface/word-classes";

/** A country as worded. PEOPLE: its people in the plural, "Russians". */
export interface CountryWording {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly as: Extract<NameKind, "NAME" | "DEMONYM" | "METONYM"> | "PEOPLE";
  /** Behind its last token. */
  readonly end: number;
}

const LONGEST = 5;
/** Adjectives whose plural has no ending of its own, as in "the French". */
const PLURAL = /[^s]s$/;

/** The longest country, adjective of nationality, people or capital that begins at token `at`, or null. */
export function countryAt(
  words: readonly Word[],
  at: number,
  limit: number,
): CountryWording | null {
  const first = words[at];
  if (!first || !/^\p{Lu}/u.test(first.text)) return null;
  for (let end = Math.min(limit, at + LONGEST); end > at; end--) {
    const name = words
      .slice(at, end)
      .map((word) => word.lower)
      .join(" ");
    const found = lookUp(name);
    if (found !== null) return { ...found, end };
  }
  return null;
}

function lookUp(name: string): Omit<CountryWording, "end"> | null {
  const country = COUNTRY_BY_NAME.get(name);
  if (country !== undefined) return { code: country, as: "NAME" };
  const adjective = COUNTRY_BY_DEMONYM.get(name);
  if (adjective !== undefined) return { code: adjective, as: "DEMONYM" };
  const people = PLURAL.test(name) ? COUNTRY_BY_DEMONYM.get(name.slice(0, -1)) : undefined;
  if (people !== undefined) return { code: people, as: "PEOPLE" };
  const capital = COUNTRY_BY_CAPITAL.get(name);
  return capital === undefined ? null : { code: capital, as: "METONYM" };
}

/** How adjectives of nationality are made of a country's name, so that "Ruritanian" meets "Ruritania". */
const ENDING = /(?:ians?|ia|ans?|ese|ish|ine|[aeiy]ns?|[aeiy]s?|s)$/;

/**
 * A key to compare what offices and bodies belong to: a country's code for its name, capital or adjective, else the name in lower
 * case without the endings of places and adjectives.
 */
export function scopeKey(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .replace(/^the /, "");
  const country = lookUp(plain)?.code;
  if (country !== undefined) return country;
  const stem = plain.replace(ENDING, "");
  return stem.length >= 3 ? stem : plain;
}

/** A capital acts, has or is dealt with ("Paris said", "between Paris and Rome"); with "in" before it, it is only a place. */
export function standsForGovernment(words: readonly Word[], first: number, end: number): boolean {
  const before = words[first - 1]?.lower ?? "";
  const after = words[end];
  if (["with", "between", "told", "urged", "accused", "by"].includes(before)) return true;
  if (
    /^(?:in|at|near|from|to|into|outside|around|across|through|over|of|on|for|toward|towards)$/.test(
      before,
    )
  )
    return false;
  if (after?.lower === "'s") return ORGANISATION_NOUNS.has(words[end + 1]?.lower ?? "");
  return (
    after?.class === "FINITE" ||
    after?.class === "MODAL" ||
    after?.class === "AUXILIARY" ||
    after?.class === "ADVERB"
  );
}
