import type { QuoteKind } from "../shared/vocabulary";
import type { ArticleText, Span } from "../text/article-text";
import { overlaps, slice } from "../text/spans";
import type { AttributionDraft } from "./draft";
import { modalitiesOf, polarityOf } from "./modalities";
import type { Attribution, TimeExpression } from "./reading";
import { firstFrom } from "./surface/clauses";

const LETTER = /[\p{L}\p{N}]/u;

/** Stretches inside quotation marks, outermost ones, in text order. */
function quotedStretches(text: ArticleText): readonly Span[] {
  return text.quotations.filter(({ parent }) => parent === null).flatMap(({ inner }) => inner);
}

function directSpansOf(content: readonly Span[], quoted: readonly Span[]): Span[] {
  return content.flatMap((span) => {
    const found: Span[] = [];
    for (let at = firstFrom(quoted, span.start + 1, ({ end }) => end); at < quoted.length; at++) {
      const stretch = quoted[at];
      if (!stretch || !overlaps(stretch, span)) break;
      found.push({
        start: Math.max(stretch.start, span.start),
        end: Math.min(stretch.end, span.end),
      });
    }
    return found;
  });
}

/** DIRECT where no letter of the content stands outside the quotation marks. */
function quoteKindOf(text: string, content: readonly Span[], direct: readonly Span[]): QuoteKind {
  if (direct.length === 0) return "INDIRECT";
  const outside = content.some((span) => {
    let at = span.start;
    for (const stretch of direct) {
      if (!overlaps(stretch, span)) continue;
      if (LETTER.test(text.slice(at, stretch.start))) return true;
      at = stretch.end;
    }
    return LETTER.test(text.slice(at, span.end));
  });
  return outside ? "MIXED" : "DIRECT";
}

/** What is known of the article beside its attributions, by place in the text. */
export interface Links {
  /** Indices of the actors that the words name. */
  readonly actorsIn: (spans: readonly Span[]) => readonly number[];
  readonly saidAt: (draft: AttributionDraft) => TimeExpression | null;
}

/** Drafts as attributions, with speakers, addressees and times. */
export function finish(
  drafts: readonly AttributionDraft[],
  text: ArticleText,
  links: Links,
): Attribution[] {
  const quoted = quotedStretches(text);
  return drafts.map((draft) => {
    const directSpans = directSpansOf(draft.content, quoted);
    const wording = draft.content.map((span) => slice(text.text, span)).join(" ");
    return {
      rule: draft.rule,
      confidence: draft.confidence,
      content: draft.content,
      directSpans,
      quoteKind: quoteKindOf(text.text, draft.content, directSpans),
      cue: draft.cue,
      cueLemma: draft.cueLemma,
      cueClass: draft.kind,
      cueStance: draft.stance,
      attributionType: draft.type,
      source: draft.source,
      speakers: links.actorsIn(draft.source.length > 0 ? draft.source : draft.carriedSource),
      addresseeSpans: draft.addressee,
      addressees: links.actorsIn(draft.addressee),
      saidAt: links.saidAt(draft),
      modalities: modalitiesOf(draft, wording),
      polarity: polarityOf(draft),
      parent: draft.parent,
    };
  });
}
