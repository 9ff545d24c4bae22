import { COMMON_VERBS } from "../../lexicon/common-verbs";
import { GENERIC_WORDS } from "../../lexicon/generic-words";
import { IRREGULAR_PLURALS } from "../../lexicon/numbers";
import { OPPOSITES } from "../../lexicon/opposites";
import { SYNONYMS } from "../../lexicon/synonyms";
import { verbReading } from "../../reading/surface/verb-forms";
import { isCommonWord } from "../common-words";

/** What claims are compared by: a word in its base form, synonyms made one. Empty where it tells nothing. */
export function termOf(lower: string): string {
  const bare = lower.replace(/'s$|'$/u, "");
  return bare.length <= 1 || isCommonWord(bare) ? "" : meaningOf(baseFormOf(bare));
}

/** The base form of a word in lower case, synonyms made one. */
export function lemmaOf(lower: string): string {
  return meaningOf(baseFormOf(lower));
}

/** Terms that exclude one, in the form of termOf. */
export function oppositesOf(term: string): string[] {
  return [...(OPPOSITE_TERMS.get(term) ?? [])];
}

/**
 * Whether a term is in so many reports that it tells little of which claim it is. A general list stands in for the counted
 * rarity of terms (inverse document frequency; Spärck Jones 1972), so that no claim is judged by what else is stored.
 */
export function isGenericTerm(term: string): boolean {
  return GENERIC_TERMS.has(term);
}

/** The base form of a word in lower case. */
export function baseFormOf(word: string): string {
  const verb = verbReading(word);
  if (verb && verb.lemma !== word) return verb.lemma;
  const singular = IRREGULAR_PLURALS.get(word) ?? withoutPlural(word);
  return verb ? withoutEnding(singular) : singular;
}

/** The S-stemmer (Harman 1991). */
function withoutPlural(word: string): string {
  if (/[^ae]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return /[^us]s$/u.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** Of verbs that no lexicon of verbs holds: "bombed", "bombing", "evaded", "complied". */
function withoutEnding(word: string): string {
  const stem = word
    .replace(/ied$/u, "y")
    .replace(/(?:ed|ing)$/u, "")
    .replace(/(?<last>[bdgmnprt])\k<last>$/u, "$<last>");
  return !SYNONYMS.has(stem) && SYNONYMS.has(`${stem}e`) ? `${stem}e` : stem;
}

function meaningOf(base: string): string {
  return SYNONYMS.get(base) ?? base;
}

const GENERIC_TERMS: ReadonlySet<string> = new Set(
  [...GENERIC_WORDS, ...COMMON_VERBS].map((word) => meaningOf(baseFormOf(word))),
);
const OPPOSITE_TERMS: ReadonlyMap<string, readonly string[]> = (() => {
  const terms = new Map<string, string[]>();
  for (const [word, others] of OPPOSITES) {
    const term = meaningOf(word);
    terms.set(term, [...(terms.get(term) ?? []), ...[...others].map(meaningOf)]);
  }
  return terms;
})();
