import type { ArticleText, Paragraph, Quotation, Sentence, Span, Token } from "./article-text";
import { locateMarks } from "./mark-positions";
import { findParagraphs } from "./paragraphs";
import { findQuotations } from "./quotations";
import { findSentences } from "./sentences";
import { findTokens } from "./tokens";

/** Takes a text apart. Total: any string gives a result, in time linear in its length. */
export function analyseText(text: string): ArticleText {
  const lines = findParagraphs(text);
  const quotations = findQuotations(text, lines);
  const marks = locateMarks(text, quotations);
  const innermost = innermostQuotation(quotations);

  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const line of lines) {
    const firstSentence = sentences.length;
    for (const span of findSentences(text, line, marks)) {
      const firstToken = tokens.length;
      for (const token of findTokens(text, span, marks)) {
        tokens.push({
          start: token.start,
          end: token.end,
          text: text.slice(token.start, token.end),
          sentence: sentences.length,
          quotation: innermost(token.start),
        });
      }
      sentences.push({
        ...span,
        paragraph: paragraphs.length,
        firstToken,
        endToken: tokens.length,
      });
    }
    paragraphs.push({
      start: line.start,
      end: line.end,
      firstSentence,
      endSentence: sentences.length,
    });
  }
  return { text, paragraphs, sentences, tokens, quotations };
}

/** A look-up for ascending offsets: the index of the innermost quotation there, or null. */
function innermostQuotation(quotations: readonly Quotation[]): (offset: number) => number | null {
  const parts = quotations
    .flatMap((quotation, index) => quotation.parts.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start);
  const around: (Span & { readonly index: number })[] = [];
  let next = 0;
  return (offset) => {
    for (let part = parts[next]; part !== undefined && part.start <= offset; part = parts[next]) {
      around.push(part);
      next += 1;
    }
    for (let top = around.at(-1); top !== undefined && top.end <= offset; top = around.at(-1)) {
      around.pop();
    }
    return around.at(-1)?.index ?? null;
  };
}
