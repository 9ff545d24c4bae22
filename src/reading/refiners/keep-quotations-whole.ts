import type { Quotation, Span } from "../../text/article-text";
import type { AttributionDraft, Refiner } from "../draft";
import { firstFrom } from "../surface/clauses";
import type { SurfaceText } from "../surface/surface-text";

/** The outermost parts of quotations, in text order; they do not overlap. */
function outermostParts(quotations: readonly Quotation[]): Span[] {
  return quotations.filter(({ parent }) => parent === null).flatMap(({ parts }) => parts);
}

/** The span, widened over every quotation part that one of its edges cuts through. */
function widen(span: Span, parts: readonly Span[]): Span {
  let { start, end } = span;
  for (let at = firstFrom(parts, start, (part) => part.end); at < parts.length; at++) {
    const part = parts[at];
    if (!part || part.start >= end) break;
    if (part.start < start && part.end < end && part.end > start) start = part.start;
    if (part.end > end && part.start > start) end = part.end;
  }
  return { start, end };
}

function refine(drafts: readonly AttributionDraft[], { text }: SurfaceText): AttributionDraft[] {
  const parts = outermostParts(text.quotations);
  return drafts.map((draft) => {
    const content = draft.content.map((span) => widen(span, parts));
    const same = content.every(
      ({ start, end }, i) => start === draft.content[i]?.start && end === draft.content[i]?.end,
    );
    return same ? draft : { ...draft, content };
  });
}

/** A quotation is never cut: a content that reaches into one takes all of it. A content wholly inside one stays as it is. */
export const keepQuotationsWhole: Refiner = { name: "keep-quotations-whole", refine };
