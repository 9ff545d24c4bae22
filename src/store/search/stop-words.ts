// The list that PostgreSQL's configuration "english" leaves out of its index (english.stop); a test compares the two.
const STOP_WORDS = new Set(
  `i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its
  itself they them their theirs themselves what which who whom this that these those am is are was were be been being have
  has had having do does did doing a an the and but if or because as until while of at by for with about against between
  into through during before after above below to from up down in out on off over under again further then once here there
  when where why how all any both each few more most other some such no nor not only own same so than too very s t can will
  just don should now`.split(/\s+/),
);

/** Whether a word is too frequent to be searched for. @param word in lower case */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** A word with its place in a text. */
export interface PlacedWord {
  /** In lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text: runs of letters and digits. */
export function wordsOf(text: string): PlacedWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Whether a search can find it: it has letters or digits, and is more than stop words. What is written in one, as to-do, is one word. */
export function isSearchable(text: string): boolean {
  return (
    /[\p{L}\p{N}][^\p{L}\p{N}\s'’,;!]+[\p{L}\p{N}]/u.test(text) ||
    wordsOf(text).some(({ word }) => !isStopWord(word))
  );
}
