import type { Span } from "../../text/article-text";
import { cover, overlaps } from "../../text/spans";
import type { AttributionDraft, Refiner } from "../draft";
import { firstFrom } from "../surface/clauses";
import type { SurfaceText } from "../surface/surface-text";

const WORD = /[\p{L}\p{N}]/u;

/** A content that holds every word of a quotation holds its marks too, whether or not they were quoted with the words. */
function refine(drafts: readonly AttributionDraft[], { text }: SurfaceText): AttributionDraft[] {
  const parts = text.quotations.filter(({ parent }) => parent === null).flatMap((q) => q.parts);
  const widen = (span: Span): Span => {
    const at = firstFrom(parts, span.start + 1, ({ end }) => end);
    const behind = firstFrom(parts, span.end, ({ start }) => start);
    const held = parts
      .slice(at, behind)
      .filter((part) => overlaps(part, span) && !hasWordOutside(text.text, part, span));
    return cover([span, ...held]) ?? span;
  };
  return drafts.map((draft) => ({ ...draft, content: draft.content.map(widen) }));
}

function hasWordOutside(text: string, part: Span, span: Span): boolean {
  const before = text.slice(part.start, Math.max(part.start, span.start));
  const behind = text.slice(Math.min(part.end, span.end), part.end);
  return WORD.test(before) || WORD.test(behind);
}

export const takeQuotationMarks: Refiner = { name: "take-quotation-marks", refine };
