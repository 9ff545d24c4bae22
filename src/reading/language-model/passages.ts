import type { ArticleText, Span } from "../../text/article-text";

/** Longest passage that is put to a model at once, in UTF-16 code units: some 3000 tokens, more than most articles have. */
const MAX_PASSAGE = 12_000;
/** What one article may cost: this many passages. */
const MAX_PASSAGES = 8;

/**
 * Cuts a text between paragraphs into passages of at most 12,000 code units; a longer paragraph is cut between sentences.
 * @returns null where it takes more than 8 passages, or where a single sentence is too long for one.
 */
export function passagesOf(text: ArticleText): Span[] | null {
  const passages: Span[] = [];
  for (const piece of piecesOf(text)) {
    if (piece.end - piece.start > MAX_PASSAGE) return null;
    const last = passages.at(-1);
    if (last !== undefined && piece.end - last.start <= MAX_PASSAGE) {
      passages[passages.length - 1] = { start: last.start, end: piece.end };
    } else passages.push({ start: piece.start, end: piece.end });
  }
  return passages.length <= MAX_PASSAGES ? passages : null;
}

function piecesOf({ paragraphs, sentences }: ArticleText): Span[] {
  return paragraphs.flatMap((paragraph): readonly Span[] =>
    paragraph.end - paragraph.start <= MAX_PASSAGE
      ? [paragraph]
      : sentences.slice(paragraph.firstSentence, paragraph.endSentence),
  );
}
