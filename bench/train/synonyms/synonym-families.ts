import { GENERIC_WORDS } from "../../../src/lexicon/generic-words";
import type { WordSense } from "./read-wordnet";

/** So often a word was counted in its main meaning; rarer ones are hardly in the news, and their counts tell nothing. */
const FEWEST = 2;
/** So much of all it was counted: other meanings, of whatever part of speech, are exceptions. */
const MAIN_SHARE = 0.7;
/**
 * Nouns of acts, artefacts, thoughts, communication, events, places, possession and states. Not of people and groups: a commission
 * is no committee; nor of times, quantities, plants, animals and substances, which are told exactly.
 */
const NOUN_FILES = new Set("04 06 09 10 11 15 21 26".split(" "));
/** Nouns that name what a verb tells: acts and events, not who does it and what comes of it. */
const DEED_FILES = new Set(["04", "11"]);

/** Nouns of deeds and their verbs are bound by their form too: half of their uses are enough. */
const DEED_SHARE = 0.5;

/**
 * Families of words that say the same in their main meaning, the most frequent first: words of one synset (Miller 1995), and with a verb
 * the noun made of it that names the deed ("arrival"). Each word is in one family. Sorted.
 */
export function synonymFamilies(senses: readonly WordSense[]): string[][] {
  const known = senses.filter(({ word }) => /^[a-z]{3,}$/u.test(word) && !GENERIC_WORDS.has(word));
  const families = new Map<string, Map<string, WordSense>>();
  const join = (home: string, sense: WordSense): void => {
    families.set(home, (families.get(home) ?? new Map()).set(sense.word, sense));
  };
  const deeds = deedsOf(known);
  for (const { noun, verb } of deeds) {
    const home = isMain(verb) ? verb.synset : verb.word;
    join(home, noun);
    join(home, verb);
  }
  const nouns = new Set(deeds.map(({ noun }) => noun.word));
  for (const sense of known) if (isMain(sense) && !nouns.has(sense.word)) join(sense.synset, sense);
  return [...families.values()]
    .filter(({ size }) => size > 1)
    .map((family) => [...family.values()].sort(byCount).map(({ word }) => word))
    .sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
}

function isMain({ pos, file, count, countOfAll }: WordSense): boolean {
  return (
    (pos === "v" || NOUN_FILES.has(file)) && count >= FEWEST && count >= MAIN_SHARE * countOfAll
  );
}

/** Nouns of deeds with the verbs that they are made of, both in a meaning that half of their uses have. */
function deedsOf(senses: readonly WordSense[]): { noun: WordSense; verb: WordSense }[] {
  const isUsual = ({ count, countOfAll }: WordSense): boolean => count >= DEED_SHARE * countOfAll;
  const verbs = new Map(
    senses
      .filter((sense) => sense.pos === "v" && sense.count >= FEWEST && isUsual(sense))
      .map((sense) => [sense.word, sense]),
  );
  const verbOf = ({ word, derived }: WordSense): WordSense | undefined =>
    derived
      .filter((origin) => origin.word !== word)
      .map((origin) => ({ origin, verb: verbs.get(origin.word) }))
      .find(({ origin, verb }) => verb?.synset === origin.synset)?.verb;
  return senses.flatMap((noun) => {
    const isDeed = noun.pos === "n" && DEED_FILES.has(noun.file);
    const verb = isDeed && noun.count > 0 && isUsual(noun) ? verbOf(noun) : undefined;
    return verb ? [{ noun, verb }] : [];
  });
}

function byCount(one: WordSense, other: WordSense): number {
  return other.count - one.count || (one.word < other.word ? -1 : 1);
}
