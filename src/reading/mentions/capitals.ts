import { OTHER_CAPITALISED } from "../../lexicon/capitalised-words";
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from "../../lexicon/countries";
import { MONTHS, TIME_WORDS, WEEKDAYS } from "../../lexicon/function-words";
import { FEMALE_NAMES, MALE_NAMES } from "../../lexicon/given-names";
import { JOINED_ARTICLE, NAME_PARTICLES } from "../../lexicon/name-particles";
import { KNOWN_BODIES, ORGANISATION_NOUNS } from "../../lexicon/organisations";
import { GROUP_NOUNS, SOURCE_NOUNS } from "../../lexicon/people-nouns";
import { HONORIFICS, OFFICE_MODIFIERS, OFFICE_NOUNS } from "../../lexicon/titles";
import type { Word } from "../surface/word-classes";
import { scopeKey } from "./countries";
import { particlesAt } from "./particles";

const CAPITAL = new RegExp(`^\\p{Lu}|${JOINED_ARTICLE.source}`, "u");
const OPENING = /^["“”„«»‹›'‘`]+$/;
/** Classes of words that are no names although a sentence begins with them. */
const CLOSED = new Set([
  "PRONOUN",
  "OBJECT_PRONOUN",
  "DETERMINER",
  "POSSESSIVE",
  "NEGATION",
  "PREPOSITION",
  "COORDINATOR",
  "SUBORDINATOR",
  "WH",
  "TO",
  "AUXILIARY",
  "ADVERB",
  "NUMBER",
]);

/**
 * Whether a token, by its capital, is part of a name; for every token. `tags` are the tokens' parts of speech of the Penn Treebank, as
 * far as they are known: a tagger tells "Tamsir said" from "Staff said", where a sentence begins and every word has a capital.
 */
export function findCapitals(words: readonly Word[], tags: readonly string[]): readonly boolean[] {
  const forced = words.map((_, index) => isForced(words, index));
  const titleCase = findTitleCase(words);
  const named = new Set<string>();
  const lowered = new Set<string>();
  for (const [index, word] of words.entries()) {
    const free = !forced[index] && !titleCase.has(word.sentence);
    if (CAPITAL.test(word.text) && free && !isClosed(word)) named.add(scopeKey(word.text));
    if (/^\p{Ll}/u.test(word.text)) lowered.add(word.text);
  }
  return words.map((word, index) => {
    if (!CAPITAL.test(word.text) || isOther(words, index)) return false;
    if (!forced[index] && !titleCase.has(word.sentence)) return !isClosed(word);
    if (isClosed(word) && !isAcronym(word)) return false;
    if (named.has(scopeKey(word.text)) || isKnownName(word)) return true;
    const follower = words[index + 1];
    const next = words[index + 1 + particlesAt(words, index + 1)];
    const before = next?.sentence === word.sentence && CAPITAL.test(next.text);
    if (before && NAME_PARTICLES.has(word.lower)) return true;
    if (titleCase.has(word.sentence)) return false;
    if (before && (OFFICE_MODIFIERS.has(word.lower) || OFFICE_NOUNS.has(word.lower))) return true;
    if (isJoined(words, index) && !lowered.has(word.lower)) return true;
    if (lowered.has(word.lower) || TIME_WORDS.has(word.lower)) return false;
    if (follower?.class === "CLITIC") return true;
    if (tags[index] === "NNP" && acts(word, follower) && !isCommonNoun(word)) return true;
    return before && !isOtherCapitalised(next) && !/(?:ing|ly)$/.test(word.lower);
  });
}

/** A verb or a comma behind it: only then may a word alone at the head of a sentence be a name; "LUND, May 3" is a dateline. */
function acts({ text }: Word, next: Word | undefined): boolean {
  const dateline = /^\p{Lu}{2,}$/u.test(text);
  return (
    (!dateline && next?.text === ",") ||
    ["FINITE", "MODAL", "AUXILIARY"].includes(next?.class ?? "MARK")
  );
}

/** Nouns that news begins sentences with, whatever a tagger makes of them there. */
function isCommonNoun({ lower }: Word): boolean {
  return [ORGANISATION_NOUNS, GROUP_NOUNS, SOURCE_NOUNS, OFFICE_NOUNS, OFFICE_MODIFIERS].some(
    (nouns) => nouns.has(lower),
  );
}

/** The first word of a sentence or quotation, or behind a colon, which is capitalised in any case. */
function isForced(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (before === undefined || before.sentence !== word?.sentence) return true;
  if (OPENING.test(before.text))
    return word.quotation !== null && before.quotation === word.quotation;
  return /^[.!?:]$/.test(before.text);
}

/** Headlines that capitalise (nearly) every word: sentences without a full stop, or a dateline's dash, where most longer words are capitalised. */
function findTitleCase(words: readonly Word[]): ReadonlySet<number> {
  const counts = new Map<number, { capital: number; all: number; last: string }>();
  for (const word of words) {
    const count = counts.get(word.sentence) ?? { capital: 0, all: 0, last: "" };
    counts.set(word.sentence, count);
    if (word.text.length > 3 && /^\p{L}/u.test(word.text)) {
      count.all += 1;
      if (CAPITAL.test(word.text)) count.capital += 1;
    }
    count.last = word.text;
  }
  const found = [...counts].filter(
    ([, { capital, all, last }]) =>
      all > 3 && capital / all > 0.7 && !/^(?:[.!?]|[-—–]+)$/.test(last),
  );
  return new Set(found.map(([sentence]) => sentence));
}

/** Days and months; "Western" and its like unless they begin a longer name ("Western Bank"). */
function isOther(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || !isOtherCapitalised(word)) return false;
  const longer =
    next?.sentence === word.sentence && CAPITAL.test(next.text) && !isOtherCapitalised(next);
  return !longer || isCalendarWord(word);
}

/** "Aurel and Finance Minister Perl": joined to a name; a plural may be anybody ("Farmers and Greenpeace"). */
function isJoined(words: readonly Word[], index: number): boolean {
  const [word, and, next] = words.slice(index, index + 3);
  return (
    word !== undefined &&
    and?.lower === "and" &&
    next?.sentence === word.sentence &&
    CAPITAL.test(next.text) &&
    !isOtherCapitalised(next) &&
    !/(?:s|ing|ly|men|ion|ity)$/.test(word.lower)
  );
}

function isCalendarWord({ lower }: Word): boolean {
  const plain = lower.replace(/\.$/, "");
  return MONTHS.has(plain) || WEEKDAYS.has(plain);
}

function isClosed(word: Word): boolean {
  return CLOSED.has(word.class) || word.lower === "i";
}

function isAcronym(word: Word): boolean {
  return /^\p{Lu}{2,}$/u.test(word.text) && word.text.length <= 6;
}

/** Days, months, religions and the like: capitalised anywhere without naming an actor. */
export function isOtherCapitalised(word: Word): boolean {
  return OTHER_CAPITALISED.has(word.lower) || isCalendarWord(word);
}

function isKnownName({ lower }: Word): boolean {
  return [
    COUNTRY_BY_NAME,
    COUNTRY_BY_DEMONYM,
    COUNTRY_BY_CAPITAL,
    KNOWN_BODIES,
    MALE_NAMES,
    FEMALE_NAMES,
    HONORIFICS,
  ].some(
    (known) =>
      known.has(lower.replace(/\.$/, "")) || known.has(lower) || known.has(lower.replace(/s$/, "")),
  );
}
