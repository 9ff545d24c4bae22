import type { Span } from "../../text/article-text";
import type { AttributionDraft, Refiner } from "../draft";
import { DraftIndex, extentOf, reachesInto } from "../extents";
import { firstFrom, paragraphOf } from "../surface/clauses";
import {
  isUtterance,
  opensSentence,
  outermostQuotations,
  type QuotedTokens,
} from "../surface/quoted";
import { type SurfaceText, spanOf } from "../surface/surface-text";

const SPOKEN = new Set([
  "SPEECH",
  "WRITING",
  "WARNING",
  "ACCUSATION",
  "PROMISE",
  "DENIAL",
  "REQUEST",
]);

/** Where somebody was last heard. */
interface LastHeard {
  readonly draft: AttributionDraft;
  readonly sentence: number;
  readonly paragraph: number;
  readonly inQuotation: boolean;
}

const tokenEndingAt = (surface: SurfaceText, end: number): number =>
  firstFrom(surface.words, end, (word) => word.end);

function heardAt(surface: SurfaceText, draft: AttributionDraft, end: number): LastHeard {
  const token = tokenEndingAt(surface, end);
  const inQuotation = draft.rule.startsWith("quotation");
  return {
    draft,
    sentence: surface.words[token]?.sentence ?? -1,
    paragraph: paragraphOf(surface, token),
    inQuotation,
  };
}

/** Whether the quotation follows within a sentence, in the same paragraph or from the paragraph that a quotation ended. */
function followsOn(surface: SurfaceText, quoted: QuotedTokens, last: LastHeard): boolean {
  const sentence = surface.words[quoted.first]?.sentence ?? -1;
  const paragraph = paragraphOf(surface, quoted.first);
  if (sentence - last.sentence > 1) return false;
  return paragraph === last.paragraph || (paragraph === last.paragraph + 1 && last.inQuotation);
}

function continuation(content: Span, speaker: AttributionDraft): AttributionDraft {
  const carriedSource = speaker.source.length > 0 ? speaker.source : speaker.carriedSource;
  return {
    ...speaker,
    rule: "carry-speaker-on",
    confidence: 0.6,
    content: [content],
    cue: null,
    cueLemma: null,
    source: [],
    carriedSource,
  };
}

/** Free quotations that read as utterances, each with the attribution whose speaker goes on. */
function refine(drafts: readonly AttributionDraft[], surface: SurfaceText): AttributionDraft[] {
  const statements = drafts.filter(({ stated }) => stated);
  const taken = new DraftIndex<AttributionDraft>();
  for (const draft of statements) taken.add(draft, extentOf(draft));
  const spoken = statements
    .filter(
      ({ cueClass, cue }) =>
        SPOKEN.has(cueClass) &&
        cue &&
        surface.words[firstFrom(surface.words, cue.start, (w) => w.start)]?.quotation === null,
    )
    .toSorted((a, b) => extentOf(a).end - extentOf(b).end);
  const parts = new Map<AttributionDraft, Span[]>();
  const added: AttributionDraft[] = [];
  let next = 0;
  let last: LastHeard | null = null;
  for (const quoted of outermostQuotations(surface)) {
    const span = spanOf(surface, quoted.first, quoted.end);
    for (
      let draft = spoken[next];
      draft && extentOf(draft).end <= span.start;
      draft = spoken[++next]
    ) {
      last = heardAt(surface, draft, extentOf(draft).end);
    }
    if (
      !last ||
      !isUtterance(surface, quoted) ||
      !opensSentence(surface, quoted) ||
      !followsOn(surface, quoted, last)
    )
      continue;
    if (taken.some(span, (draft) => reachesInto(draft, span))) continue;
    const { draft, paragraph } = last;
    if (paragraphOf(surface, quoted.first) === paragraph) {
      const further = parts.get(draft);
      if (further) further.push(span);
      else parts.set(draft, [span]);
    } else added.push(continuation(span, draft));
    last = { ...heardAt(surface, draft, span.end), inQuotation: true };
  }
  const grown = drafts.map((draft) => {
    const further = parts.get(draft);
    return further ? { ...draft, content: [...draft.content, ...further] } : draft;
  });
  return [...grown, ...added];
}

/**
 * A quotation without an attribution of its own goes on with whoever spoke right before: in the same paragraph as a
 * further part of that content, in the next paragraph as an attribution of its own without a source.
 */
export const carrySpeakerOn: Refiner = { name: "carry-speaker-on", refine };
