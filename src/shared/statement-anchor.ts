/** Words by themselves and by what stands around them (W3C Web Annotation: TextQuoteSelector). */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The words by which a statement is found again in another version, or after another reading. */
export interface StatementAnchor {
  /** The content's pieces, in the order of the text. */
  readonly content: readonly TextQuote[];
  readonly cue: TextQuote | null;
}
