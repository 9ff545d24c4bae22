/** A stretch of a text: where it begins, and where it has ended. */
export type Span = readonly [start: number, end: number];

/** A part of a sentence, and by what its place is asked for; null where nobody asks. */
export type Piece<Name extends string> = readonly [name: Name | null, words: string];

/** An article's text while it is written, with the places where its paragraphs and sentences begin. */
export class ArticleText {
  text = "";
  readonly paragraphStarts: number[] = [];
  readonly sentenceStarts: number[] = [];

  /** The sentence that follows is the first of a paragraph. */
  paragraph(): void {
    if (this.text !== "") this.text += "\n\n";
    this.paragraphStarts.push(this.text.length);
  }

  /** Writes a sentence piece by piece. @returns where the named pieces stand. */
  sentence<Name extends string>(pieces: readonly Piece<Name>[]): Map<Name, Span> {
    if (this.text !== "" && !this.text.endsWith("\n")) this.text += " ";
    this.sentenceStarts.push(this.text.length);
    const spans = new Map<Name, Span>();
    for (const [name, words] of pieces) {
      if (name !== null) spans.set(name, [this.text.length, this.text.length + words.length]);
      this.text += words;
    }
    return spans;
  }
}
