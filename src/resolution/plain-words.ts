/** A word as texts are compared by it. */
export interface PlainWord {
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** As written. */
  readonly written: string;
  /** Whether it begins a sentence, a quotation or the text, where its capital says nothing. */
  readonly opens: boolean;
}

const WORD_OR_STOP = /(?<word>[\p{L}\p{N}]+(?:['’][\p{L}]+)?)|(?<stop>[.!?:\n"“«„])/gu;

/** The words of a text, marks left out: at most so many. */
export function plainWords(text: string, most: number): PlainWord[] {
  const words: PlainWord[] = [];
  let opens = true;
  for (const { groups } of text.matchAll(WORD_OR_STOP)) {
    if (words.length >= most) break;
    const written = groups?.word;
    if (written === undefined) {
      opens = true;
      continue;
    }
    words.push({ written, lower: written.replace(/’/gu, "'").toLowerCase(), opens });
    opens = false;
  }
  return words;
}
