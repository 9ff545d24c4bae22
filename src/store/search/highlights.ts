import { type TextQuery, type Words, wordsIn } from "./search-query";
import { isStopWord, type PlacedWord, wordsOf } from "./stop-words";

/** At most so many stretches are shown of one row. */
export const MOST_HIGHLIGHTS = 20;

/** A stretch of a text in UTF-16 code units, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A word or phrase that is searched for: its words one behind the other, and null for one that no index holds. */
export type Phrase = readonly (Words | null)[];

/** Whether a word of the text, in lower case, is one that is searched for, in whatever form. */
export type IsMatch = (word: string, sought: Words) => boolean;

/** A stretch that matches, with which of the words and phrases do. */
interface Match extends Stretch {
  readonly terms: ReadonlySet<number>;
}

/** The words and phrases of a query. */
export function phrasesOf(query: TextQuery): Phrase[] {
  return wordsIn(query).map(({ text, isPrefix }) => {
    const words = wordsOf(text);
    return words.map(({ word }, at) => {
      const isBegun = isPrefix && at === words.length - 1;
      return isBegun || !isStopWord(word) ? { kind: "words", text: word, isPrefix: isBegun } : null;
    });
  });
}

/** The words of some stretches of a text that may match: all forms of a word begin with the same letter. */
export function candidateWords(
  text: string,
  stretches: readonly Stretch[],
  sought: readonly Words[],
): string[] {
  const initials = new Set(sought.map((word) => initialOf(word.text)));
  const words = stretches.flatMap(({ start, end }) => wordsOf(text.slice(start, end)));
  return [...new Set(words.map(({ word }) => word))].filter((word) =>
    initials.has(initialOf(word)),
  );
}

/**
 * The stretches of a text that match a search, those with most of its words and phrases first, then in the order of the text:
 * whole words, phrases in one, and what stands side by side in one. At most MOST_HIGHLIGHTS.
 * @param stretches of the text that are searched
 */
export function highlightsIn(
  text: string,
  stretches: readonly Stretch[],
  phrases: readonly Phrase[],
  isMatch: IsMatch,
): Stretch[] {
  const words = stretches.map(({ start, end }) => placedWords(text, start, end));
  const apart = phrases.flat().map((word) => [word]);
  const whole = words.flatMap((run) => matchesIn(run, phrases, isMatch));
  // PostgreSQL takes some texts apart in another way: what it found by a phrase may not be one here.
  const found = whole.length > 0 ? whole : words.flatMap((run) => matchesIn(run, apart, isMatch));
  return sideBySide(text, found)
    .sort((a, b) => b.terms.size - a.terms.size || a.start - b.start)
    .slice(0, MOST_HIGHLIGHTS)
    .map(({ start, end }) => ({ start, end }));
}

function initialOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

function placedWords(text: string, from: number, to: number): PlacedWord[] {
  return wordsOf(text.slice(from, to)).map(({ word, start, end }) => ({
    word,
    start: from + start,
    end: from + end,
  }));
}

function matchesIn(
  words: readonly PlacedWord[],
  phrases: readonly Phrase[],
  isMatch: IsMatch,
): Match[] {
  return words.flatMap(({ start }, at) =>
    phrases.flatMap((phrase, term) => {
      const last = words[at + phrase.length - 1];
      const isWhole = phrase.every((sought, n) => {
        const word = words[at + n]?.word ?? "";
        return sought ? isMatch(word, sought) : isStopWord(word);
      });
      const isWorded = phrase.some((sought) => sought !== null);
      return last && isWhole && isWorded ? [{ start, end: last.end, terms: new Set([term]) }] : [];
    }),
  );
}

/** Makes one of matches that overlap or that a single space or hyphen parts. */
function sideBySide(text: string, matches: readonly Match[]): Match[] {
  const joined: Match[] = [];
  for (const match of matches) {
    const last = joined.at(-1);
    if (last && /^[\p{Zs}-]?$/u.test(text.slice(last.end, match.start))) {
      const terms = new Set([...last.terms, ...match.terms]);
      joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, match.end), terms });
    } else {
      joined.push(match);
    }
  }
  return joined;
}
