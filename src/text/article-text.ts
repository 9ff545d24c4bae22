/** A stretch of a text in UTF-16 code units (JavaScript string indices), end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word, number or mark. `sentence` and `quotation` are indices into ArticleText; quotation is the innermost one or null. */
export interface Token extends Span {
  readonly text: string;
  readonly sentence: number;
  readonly quotation: number | null;
}

/** Trimmed of white space; never crosses a paragraph. Tokens are [firstToken, endToken). */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** A non-empty line or block of lines. Sentences are [firstSentence, endSentence). */
export interface Paragraph extends Span {
  readonly firstSentence: number;
  readonly endSentence: number;
}

/**
 * Words between quotation marks. `start` is the opening mark, `end` lies behind the closing one.
 * A quotation over several paragraphs that repeats its opening mark is one quotation with a part per paragraph.
 */
export interface Quotation extends Span {
  /** The words without the marks, one span a paragraph. */
  readonly inner: readonly Span[];
  /** The same with the marks. */
  readonly parts: readonly Span[];
  /** Index of the quotation around this one, or null. */
  readonly parent: number | null;
  /** False where the closing mark is missing; it then ends with its paragraph. */
  readonly closed: boolean;
}

/** An article's text taken apart. Every span slices to its words in `text`. */
export interface ArticleText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** In the order of their starts. Scare quotes count too: what a quotation is used for is decided by the reader. */
  readonly quotations: readonly Quotation[];
}
