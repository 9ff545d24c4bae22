import { MONTHS, NOUN_LINKS, TIME_WORDS, WEEKDAYS } from "../../lexicon/function-words";
import type { TokenRange } from "./token-range";
import type { Word, WordClass } from "./word-classes";

export type { TokenRange } from "./token-range";

const of = (...classes: WordClass[]): ReadonlySet<WordClass> => new Set(classes);
const HEADS = of("NOUN", "NAME", "NUMBER", "PRONOUN", "OBJECT_PRONOUN");
const INNER = of("NOUN", "NAME", "NUMBER", "ADJECTIVE", "CLITIC");
const OPENERS = of("DETERMINER", "POSSESSIVE");
const PRONOUNS = of("PRONOUN", "OBJECT_PRONOUN");
/** How a part between commas that tells more of a noun may begin: ", a …,", ", 45,", ", who …,", ", of …,". */
const MODIFIER_OPENERS = of(
  "DETERMINER",
  "POSSESSIVE",
  "NUMBER",
  "WH",
  "PREPOSITION",
  "PARTICIPLE",
  "GERUND",
  "ADVERB",
  "ADJECTIVE",
  "NOUN",
  "FINITE",
  "SUBORDINATOR",
);
const INDEFINITE = new Set(["a", "an"]);
/** No noun phrase of a source is longer; keeps all searches linear. */
const MAX_TOKENS = 40;

/** Whether the word names a day or another stretch of time. */
export const isWhen = (word: Word): boolean =>
  WEEKDAYS.has(word.lower) || TIME_WORDS.has(word.lower);

/** "Monday", "last week", "4 May 2026", but not a name alone that is a month's, too. */
function isTime(words: readonly Word[]): boolean {
  const numbered = words.some((word) => word.class === "NUMBER");
  return words.every(
    (word) =>
      isWhen(word) ||
      word.class === "NUMBER" ||
      word.class === "DETERMINER" ||
      (numbered && MONTHS.has(word.lower)),
  );
}

/** Whether the token may be the last of a noun phrase. */
export const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && HEADS.has(word.class);

/** Where the simple noun phrase (no prepositions) that ends before `end` begins; `end` itself where there is none. */
function simpleStart(words: readonly Word[], end: number, floor: number): number {
  const last = words[end - 1];
  if (!last || !isNominal(last) || end - 1 < floor) return end;
  if (PRONOUNS.has(last.class)) {
    const before = words[end - 2];
    return end - 2 >= floor && before?.class === "DETERMINER" ? end - 2 : end - 1;
  }
  let first = end - 1;
  while (first - 1 >= floor) {
    const word = words[first - 1];
    if (!word || word.quotation !== last.quotation) break;
    if (OPENERS.has(word.class)) {
      first -= 1;
      const before = words[first - 1];
      if (before?.class === "DETERMINER" && first - 1 >= floor) continue;
      break;
    }
    const hyphen = word.lower === "&" || word.lower === "/";
    if (isWhen(word) && !isAttributiveTime(words, first - 1)) break;
    if (!INNER.has(word.class) && !hyphen && !isAttributiveVerb(words, first - 1)) break;
    first -= 1;
  }
  return first;
}

/** "the Monday club", "Monday's club": a day that belongs to the noun, as in "on Monday evening clubs" it does not. */
function isAttributiveTime(words: readonly Word[], index: number): boolean {
  if (words[index + 1]?.class === "CLITIC") return true;
  const isTimeAt = (at: number): boolean => {
    const word = words[at];
    return word !== undefined && isWhen(word);
  };
  let at = index;
  while (isTimeAt(at)) at -= 1;
  const opener = words[at];
  return opener !== undefined && OPENERS.has(opener.class) && !/^(?:this|that)$/.test(opener.lower);
}

/** "the ruling party", "a leading critic": an -ing or -ed form between determiner and noun. */
function isAttributiveVerb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  return (
    word?.class === "GERUND" && (before?.class === "DETERMINER" || before?.class === "ADJECTIVE")
  );
}

/**
 * The noun phrase that ends right before token `end`, with prepositional complements ("a spokesman for the company"),
 * coordinated names and, where a comma stands before `end`, what is set off by commas ("Ann Lee, a former judge,").
 * Never reaches before token `floor`. Null where no noun phrase ends there.
 */
export function nounPhraseBefore(
  words: readonly Word[],
  end: number,
  floor: number,
): TokenRange | null {
  const lowest = Math.max(floor, end - MAX_TOKENS);
  if (words[end - 1]?.text === "," || words[end - 1]?.text === ")")
    return withModifiers(words, end, lowest);
  const first = phraseStart(words, end, lowest);
  return first < end ? { first, end } : null;
}

function phraseStart(words: readonly Word[], end: number, floor: number): number {
  let first = simpleStart(words, end, floor);
  while (first < end && first > floor) {
    const link = words[first - 1];
    if (!link) break;
    const left = linkedStart(words, first, link, floor);
    if (left === null) break;
    first = left;
  }
  return first;
}

/** Start of the noun phrase that `link` (a preposition, "and", a reduced relative) ties to the one that begins at `first`. */
function linkedStart(
  words: readonly Word[],
  first: number,
  link: Word,
  floor: number,
): number | null {
  if (NOUN_LINKS.has(link.lower)) {
    const left = simpleStart(words, first - 1, floor);
    if (left < first - 1) return left;
    const participle = words[first - 2];
    if (
      participle?.class === "FINITE" ||
      participle?.class === "PARTICIPLE" ||
      participle?.class === "ADJECTIVE"
    ) {
      const noun = simpleStart(words, first - 2, floor);
      const bare =
        noun < first - 2 &&
        words[first - 3]?.class !== "NAME" &&
        !PRONOUNS.has(words[first - 3]?.class ?? "MARK");
      return bare ? noun : null;
    }
    return null;
  }
  if (link.lower === "and" || link.lower === "or") {
    const left = simpleStart(words, first - 1, floor);
    const opensClause =
      left === floor ||
      words[left]?.class === "PRONOUN" ||
      ["MARK", "SUBORDINATOR", "WH", "COORDINATOR", "PREPOSITION"].includes(
        words[left - 1]?.class ?? "MARK",
      );
    return left < first - 1 && opensClause ? left : null;
  }
  return null;
}

function withModifiers(words: readonly Word[], end: number, floor: number): TokenRange | null {
  let close = end - 1;
  while (close > floor) {
    const open = openingMark(words, close, floor);
    if (open === null) return null;
    const opener = words[open + 1];
    if (!opener || (!MODIFIER_OPENERS.has(opener.class) && opener.class !== "NAME")) return null;
    const first = phraseStart(words, open, floor);
    // an age or a day alone is one more thing set off: "the minister, 61, a lawyer, said"
    const aside = words.slice(first, open).every((word) => isWhen(word) || word.class === "NUMBER");
    if (first < open && !aside) return { first, end: end - 1 };
    close = open;
  }
  return null;
}

/** The comma or bracket that opens what the mark at `close` ends. */
function openingMark(words: readonly Word[], close: number, floor: number): number | null {
  const wanted = words[close]?.text === ")" ? "(" : ",";
  for (let i = close - 1; i > floor; i--) {
    const word = words[i];
    if (word?.text === wanted && word.quotation === words[close]?.quotation) return i;
  }
  return null;
}

/**
 * The noun phrase that begins at token `first`, with prepositional complements and an apposition between commas; never
 * reaches token `ceiling`. Null where none begins there.
 */
export function nounPhraseAfter(
  words: readonly Word[],
  first: number,
  ceiling: number,
): TokenRange | null {
  const highest = Math.min(ceiling, first + MAX_TOKENS);
  let end = simpleEnd(words, first, highest);
  if (end === first) return null;
  for (;;) {
    const link = words[end];
    if (!link || end >= highest) break;
    const joins = (NOUN_LINKS.has(link.lower) && link.lower !== "to") || link.lower === "and";
    if (!joins) break;
    const next = simpleEnd(words, end + 1, highest);
    const timed = next > end + 1 && isTime(words.slice(end + 1, next));
    if (
      next === end + 1 ||
      timed ||
      (link.lower === "in" && INDEFINITE.has(words[end + 1]?.lower ?? ""))
    )
      break;
    end = next;
  }
  return { first, end };
}

function simpleEnd(words: readonly Word[], first: number, ceiling: number): number {
  const opener = words[first];
  if (!opener || first >= ceiling) return first;
  if (PRONOUNS.has(opener.class)) return first + 1;
  let end = first;
  let noun = first;
  while (end < ceiling) {
    const word = words[end];
    if (!word || word.sentence !== opener.sentence || word.quotation !== opener.quotation) break;
    const inner =
      INNER.has(word.class) ||
      word.lower === "&" ||
      (end > first && word.class === "GERUND" && words[end - 1]?.class === "DETERMINER");
    const opens =
      OPENERS.has(word.class) && (end === first || words[end - 1]?.class === "DETERMINER");
    if (!inner && !opens) break;
    if (end > first && isWhen(word) && word.class === "NAME") break;
    end += 1;
    if (HEADS.has(word.class) || word.class === "CLITIC") noun = end;
  }
  const alone = noun === first && opener.class === "POSSESSIVE" && opener.lower === "her";
  return alone ? first + 1 : noun;
}

/** The noun phrase with an apposition behind it: "Ann Lee, a former judge". */
export function withApposition(
  words: readonly Word[],
  phrase: TokenRange,
  ceiling: number,
): TokenRange {
  const opener = words[phrase.end + 1];
  const apposed = words[phrase.end]?.text === "," && opener && OPENERS.has(opener.class);
  const apposition = apposed ? nounPhraseAfter(words, phrase.end + 1, ceiling) : null;
  return apposition ? { first: phrase.first, end: apposition.end } : phrase;
}
