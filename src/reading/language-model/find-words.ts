import { wellFormed } from "../../shared/well-formed";
import type { Span } from "../../text/article-text";

/** Looks words up in a text. */
export type WordFinder = (words: string) => readonly Span[];

const SPACE = /\s/;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** No word that matters is as frequent in one passage; bounds the work. */
const MAX_OCCURRENCES = 400;

/**
 * A look-up of words within a stretch of a text: all their occurrences, in text order. They must stand there character by
 * character, as whole words; only where one has white space, the other may have any other white space.
 */
export function wordFinder(text: string, range: Span): WordFinder {
  const { collapsed, offsets } = collapse(text, range);
  const found = new Map<string, readonly Span[]>();
  return (words) => {
    const known = found.get(words);
    if (known) return known;
    const spans = occurrences(collapsed, words.trim().replace(/\s+/g, " ")).map(
      ([first, end]): Span => ({
        start: offsets[first] ?? range.start,
        end: (offsets[end - 1] ?? range.start) + 1,
      }),
    );
    found.set(words, spans);
    return spans;
  };
}

/** The text with every run of white space as one blank, and where each of its characters stands. */
function collapse(
  text: string,
  { start, end }: Span,
): { readonly collapsed: string; readonly offsets: readonly number[] } {
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let at = start; at < end; at += 1) {
    const isSpace = SPACE.test(text.charAt(at));
    if (isSpace && characters.at(-1) === " ") continue;
    characters.push(isSpace ? " " : text.charAt(at));
    offsets.push(at);
  }
  return { collapsed: characters.join(""), offsets };
}

function occurrences(text: string, words: string): (readonly [first: number, end: number])[] {
  const found: [number, number][] = [];
  // Half a surrogate pair is no word.
  if (words === "" || wellFormed(words) !== words) return found;
  for (
    let at = text.indexOf(words);
    at >= 0 && found.length < MAX_OCCURRENCES;
    at = text.indexOf(words, at + 1)
  ) {
    const end = at + words.length;
    if (!cutsWord(text, at) && !cutsWord(text, end)) found.push([at, end]);
  }
  return found;
}

function cutsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const behind = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  return LETTER.test([...before].at(-1) ?? "") && LETTER.test(behind);
}
