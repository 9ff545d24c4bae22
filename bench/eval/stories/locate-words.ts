import { type WordFinder, wordFinder } from "../../../src/reading/language-model/find-words";
import { placeStatement } from "../../../src/reading/language-model/place";
import { InputError } from "../../../src/shared/errors";
import type { Span } from "../../../src/text/article-text";
import type { SheetStatement, SheetWords } from "./story-sheet";

/** Finds the places of a sheet's words in one article's text. Its functions throw InputError where they are not there. */
export interface Locator {
  /** The only place of the words, or the one that is told by its number. */
  locate(words: SheetWords): Span;
  /** A statement's words; cue and source are the places nearest to its content where no number tells them. */
  locateStatement(statement: SheetStatement): {
    readonly content: readonly Span[];
    readonly cue: Span | null;
    readonly source: readonly Span[];
  };
}

const LETTER = /[\p{L}\p{N}]/u;

/** @param file for messages. */
export function locatorFor(file: string, text: string): Locator {
  const findWords = wordFinder(text, { start: 0, end: text.length });
  const locate = (words: SheetWords): Span => {
    const exact = textOf(words);
    const places = occurrences(text, exact);
    if (typeof words === "string" && places.length > 1)
      throw new InputError(
        `${file}: “${exact}” stands there ${places.length} times; expected which, as {"exact", "n"}.`,
      );
    const n = typeof words === "string" ? 1 : words.n;
    const span = places[n - 1];
    if (!span)
      throw new InputError(
        `${file}: “${exact}” stands there ${places.length} times; expected at least ${n}.`,
      );
    if (isWord(text, span.start) || isWord(text, span.end))
      throw new InputError(`${file}: “${exact}”, occurrence ${n}, ends within a word.`);
    return span;
  };
  const locateStatement = ({ id, content, cue, source }: SheetStatement) => {
    const parts = [...content, ...[cue ?? []].flat(), ...source];
    const known = new Map(
      parts
        .filter((words) => typeof words !== "string" || content.includes(words))
        .map((words) => [textOf(words), locate(words)]),
    );
    const find: WordFinder = (words) => {
      const span = known.get(words);
      return span ? [span] : findWords(words);
    };
    const placed = placeStatement(
      {
        content: content.map(textOf),
        cue: cue && textOf(cue),
        source: source.map(textOf),
        addressee: [],
        cueClass: "SPEECH",
      },
      find,
    );
    if (placed) return placed;
    const shown = [cue ?? [], source].flat().map(textOf).join("”, “");
    throw new InputError(`${file}: ${id}: “${shown}” do not stand outside of its content.`);
  };
  return { locate, locateStatement };
}

const textOf = (words: SheetWords): string => (typeof words === "string" ? words : words.exact);

/** All places of a string, also those within words, so that a number counts what a search counts. */
function occurrences(text: string, exact: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1))
    spans.push({ start, end: start + exact.length });
  return spans;
}

/** Whether a place parts two letters. */
function isWord(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
}
