import type { QuoteKind } from "../shared/vocabulary";
import type { ArticleText, Span } from "../text/article-text";
import { overlaps } from "../text/spans";
import type { AttributionDraft } from "./draft";
import { modalitiesOf, polarityOf } from "./modalities";
import type { Attribution, TimeExpression } from "./reading";
import { conditionBeside, conditionIn } from "./setting/condition";
import { firstFrom } from "./surface/clauses";
import type { SurfaceText } from "./surface/surface-text";

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
  /** Whether a phrase names one of the speakers, or the country that one of them speaks for. */
  readonly speaksFor: (speakers: readonly number[], subject: Span) => boolean;
}

/** Drafts as attributions, with speakers, addressees, times and conditions; nothing is known yet of where they were said. */
export function finish(
  drafts: readonly AttributionDraft[],
  surface: SurfaceText,
  links: Links,
): Attribution[] {
  const { text } = surface;
  const quoted = quotedStretches(text);
  return drafts.map((draft) => {
    const directSpans = directSpansOf(draft.content, quoted);
    const speakers = links.actorsIn(draft.source.length > 0 ? draft.source : draft.carriedSource);
    const condition = conditionIn(surface, draft.content) ?? conditionBeside(surface, draft);
    return {
      rule: draft.rule,
      confidence: draft.confidence,
      content: draft.content,
      directSpans,
      quoteKind: quoteKindOf(text.text, draft.content, directSpans),
      cue: draft.cue,
      cueLemma: draft.cueLemma,
      cueClass: draft.cueClass,
      cueStance: draft.stance,
      attributionType: draft.type,
      source: draft.source,
      speakers,
      addresseeSpans: draft.addressee,
      addressees: links.actorsIn(draft.addressee),
      intermediaries: [],
      medium: null,
      venue: null,
      occasion: null,
      saidAt: links.saidAt(draft),
      modalities: modalitiesOf(surface, {
        draft,
        conditional: condition !== null,
        isOwn: (subject) => links.speaksFor(speakers, subject),
      }),
      polarity: polarityOf(draft, surface),
      condition,
      parent: draft.parent,
    };
  });
}
