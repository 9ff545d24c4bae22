import { OTHER_CAPITALISED } from "../../lexicon/capitalised-words";
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from "../../lexicon/countries";
import { MONTHS, TIME_WORDS, WEEKDAYS } from "../../lexicon/function-words";
import { FEMALE_NAMES, MALE_NAMES } from "../../lexicon/given-names";
import { KNOWN_BODIES } from "../../lexicon/organisations";
import { HONORIFICS, OFFICE_MODIFIERS, OFFICE_NOUNS } from "../../lexicon/titles";
import type { Word } from "../surface/word-classes";
import { scopeKey } from "./countries";

const CAPITAL = /^\p{Lu}/u;
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

/** Whether a token, by its capital, is part of a name; for every token. */
export function findCapitals(words: readonly Word[]): readonly boolean[] {
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
    const next = words[index + 1];
    const before = next?.sentence === word.sentence && CAPITAL.test(next.text);
    if (titleCase.has(word.sentence)) return false;
    if (before && (OFFICE_MODIFIERS.has(word.lower) || OFFICE_NOUNS.has(word.lower))) return true;
    if (isJoined(words, index) && !lowered.has(word.lower)) return true;
    if (lowered.has(word.lower) || TIME_WORDS.has(word.lower)) return false;
    if (next?.class === "CLITIC") return true;
    return before && !isOtherCapitalised(next) && !/(?:ing|ly)$/.test(word.lower);
  });
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

/** Headlines that capitalise (nearly) every word: sentences without a full stop where most longer words are capitalised. */
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
    ([, { capital, all, last }]) => all > 3 && capital / all > 0.7 && !/^[.!?]$/.test(last),
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

function isOtherCapitalised(word: Word): boolean {
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
