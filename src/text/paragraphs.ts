import type { Span } from "./article-text";

/** Every line with something else than white space on it, trimmed. Lines end as Unicode says (LF, CR LF, CR, NEL, LS, PS, FF, VT). */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const line of text.matchAll(/[^\n\r\f\v\u0085\u2028\u2029]+/g)) {
    const words = line[0];
    const start = line.index + (words.length - words.trimStart().length);
    const end = line.index + words.trimEnd().length;
    if (start < end) paragraphs.push({ start, end });
  }
  return paragraphs;
}
