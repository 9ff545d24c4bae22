import { COMPLEMENTIZERS, MONTHS, TIME_WORDS, WEEKDAYS } from "../../lexicon/function-words";
import type { Cue } from "./cues";
import { isNominal, nounPhraseAfter, type TokenRange } from "./noun-phrases";
import { opensQuotation, type SurfaceText, sentenceOf } from "./surface-text";
import type { Word } from "./word-classes";

/** How many tokens may stand between a cue and its clause, and between a clause's first word and its verb. */
const REACH = 30;

/** Index of the first item at or behind token `from`, in a list sorted by `at`. */
export function firstFrom<T>(items: readonly T[], from: number, at: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && at(item) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const groupsFrom = (surface: SurfaceText, token: number) =>
  firstFrom(surface.groups, token, (group) => group.first);

const CLAUSE_OPENERS = new Set([
  "NAME",
  "NOUN",
  "PRONOUN",
  "DETERMINER",
  "POSSESSIVE",
  "NUMBER",
  "ADJECTIVE",
  "GERUND",
]);

/** Whether a clause with a finite verb of its own begins at token `first`: "he would go", "the plan of the bank was …". */
export function clauseStartsAt(surface: SurfaceText, first: number): boolean {
  const { words, groups } = surface;
  const opener = words[first];
  if (!opener) return false;
  const opens =
    CLAUSE_OPENERS.has(opener.class) || opener.lower === "there" || opensQuotation(surface, first);
  if (!opens) return false;
  let at = groupsFrom(surface, opener.class === "GERUND" ? first + 1 : first);
  for (let tries = 0; tries < 4; tries++, at++) {
    const group = groups[at];
    if (!group || group.sentence !== opener.sentence || group.first - first > REACH) return false;
    if (group.form !== "FINITE" || group.first === first) continue;
    // a clause that begins inside a quotation has its verb there; one that begins with a quotation need not
    const outside = words[group.head]?.quotation !== opener.quotation;
    if (outside && opener.quotation !== null && !opensQuotation(surface, first)) return false;
    if (blocked(words, first, group.first)) return false;
    let last = group.first - 1;
    while (words[last]?.class === "ADVERB" && last > first) last -= 1;
    // "to sell early and then flew": another verb beside the one before
    if (words[last]?.class === "COORDINATOR") continue;
    const before = words[group.first - 1];
    if (before?.class === "WH" || before?.lower === "that") continue;
    return (
      isNominal(before) ||
      before?.class === "ADVERB" ||
      before?.class === "MARK" ||
      before?.class === "ADJECTIVE" ||
      before?.class === "DETERMINER" ||
      before?.class === "GERUND"
    );
  }
  return false;
}

/** Whether the words between hold no one subject: commas stand in pairs or in a list with "and". */
const blocked = (words: readonly Word[], from: number, to: number): boolean => {
  let commas = 0;
  let joined = false;
  for (let i = from + 1; i < to; i++) {
    const word = words[i];
    if (word?.text === ",") commas += 1;
    if (word?.class === "COORDINATOR") joined = true;
    if (/^[;:?!]$/.test(word?.text ?? "")) return true;
  }
  return commas > 2 || (commas === 1 && !joined);
};

const isWhen = ({ lower, class: cls }: Word): boolean =>
  WEEKDAYS.has(lower) || TIME_WORDS.has(lower) || (MONTHS.has(lower) && cls === "NAME");

/** A day or a year beside a month: "4" and "2026" in "4 May 2026". */
const isDated = (words: readonly Word[], i: number): boolean =>
  words[i]?.class === "NUMBER" &&
  (MONTHS.has(words[i - 1]?.lower ?? "") || MONTHS.has(words[i + 1]?.lower ?? ""));

const isTime = (words: readonly Word[], i: number): boolean => {
  const word = words[i];
  return word !== undefined && (isWhen(word) || isDated(words, i));
};

/** Behind the days, dates and times that begin at token `from`: "said Tuesday", "said earlier this month", "on Monday, 4 May". */
export function skipTime(words: readonly Word[], from: number): number {
  let i = from;
  for (;;) {
    const word = words[i];
    if (!word) return i;
    const amid = word.text === "," && isTime(words, i - 1) && isTime(words, i + 1);
    if (!(isTime(words, i) || amid || word.class === "ADVERB")) return i;
    i += 1;
  }
}

/** Where a cue's clause begins, and to whom it is addressed. */
export interface Complement {
  readonly first: number;
  readonly marker: "THAT" | "QUESTION" | "QUOTATION" | "NONE";
  readonly addressee: TokenRange | null;
}

/**
 * The clause that a cue introduces: "said (on Tuesday in a statement) that …", "said he …", "told reporters that …".
 * With `hearer`, the first noun phrase behind the cue is whom it is said to.
 */
export function complementOf(surface: SurfaceText, cue: Cue, hearer: boolean): Complement | null {
  const { words } = surface;
  const { end: limit } = sentenceOf(surface, cue.group.head);
  const last = Math.min(limit, cue.end + REACH);
  let i = cue.end;
  let addressee: TokenRange | null = null;
  let comma = false;
  while (i < last) {
    i = skipTime(words, i);
    const word = words[i];
    if (!word || i >= last) return null;
    if (
      word.lower === "that" &&
      i + 1 < limit &&
      (words[i + 1]?.class !== "MARK" ||
        opensQuotation(surface, i + 1) ||
        words[i + 1]?.text === ",")
    ) {
      return { first: i + 1, marker: "THAT", addressee };
    }
    if (opensQuotation(surface, i)) return { first: i, marker: "QUOTATION", addressee };
    if (!comma && COMPLEMENTIZERS.has(word.lower) && words[i + 1]?.class !== "MARK")
      return { first: i, marker: "QUESTION", addressee };
    if (word.text === "," || word.text === ":") {
      if (comma) return null;
      comma = true;
      i += 1;
      continue;
    }
    if (hearer && !addressee) {
      const phrase = nounPhraseAfter(words, i, last);
      if (phrase) {
        addressee = phrase;
        i = phrase.end;
        continue;
      }
    }
    if (!comma && (!hearer || addressee) && clauseStartsAt(surface, i))
      return { first: i, marker: "NONE", addressee };
    if (word.class !== "PREPOSITION" && word.class !== "TO") return null;
    const phrase = nounPhraseAfter(words, i + 1, last);
    if (!phrase) return null;
    if (word.class === "TO") addressee ??= phrase;
    i = phrase.end;
  }
  return null;
}

/** Index of the paragraph that a token stands in. */
export function paragraphOf(surface: SurfaceText, token: number): number {
  return surface.text.sentences[surface.words[token]?.sentence ?? -1]?.paragraph ?? -1;
}

/** Whether an infinitive begins at token `first`: "to reopen", also with a verb that no lexicon knows. */
export function infinitiveStartsAt(surface: SurfaceText, first: number): boolean {
  const group = surface.groups[groupsFrom(surface, first)];
  if (group?.first === first) return group.form === "INFINITIVE";
  const next = surface.words[first + 1];
  return (
    surface.words[first]?.class === "TO" && (next?.class === "NOUN" || next?.class === "ADVERB")
  );
}

/** The number of finite verbs from token `first` to before token `end`, inside quotations or not. */
export function countFinite(surface: SurfaceText, first: number, end: number): number {
  const { groups } = surface;
  let count = 0;
  for (let at = groupsFrom(surface, first); (groups[at]?.first ?? end) < end; at++) {
    if (groups[at]?.form === "FINITE") count += 1;
  }
  return count;
}
