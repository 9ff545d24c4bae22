import { CUE_CLASSES } from "../../lexicon/cue-classes";
import type { CueClass } from "../../shared/vocabulary";
import type { Span } from "../../text/article-text";
import { slice } from "../../text/spans";
import { contentSpans, plainDraft } from "../build-draft";
import type { AttributionDraft } from "../draft";
import { firstFrom } from "../surface/clauses";
import type { SurfaceText } from "../surface/surface-text";
import type { PlacedStatement } from "./place";

/** The name that attributions by a language model give as their rule. */
const RULE = "language-model";
/** Nobody has measured how often such a proposal is right; that its words stand in the article is all that is sure. */
const CONFIDENCE = 0.8;

/**
 * A placed statement as a proposal, without the commas and full stops at the edges of its content.
 * @param cueClass what the model takes the cue for; what the lexicon knows of the cue goes before.
 * @returns null where no word is left of the content.
 */
export function draftStatement(
  surface: SurfaceText,
  placed: PlacedStatement,
  cueClass: CueClass,
): AttributionDraft | null {
  const content = placed.content.flatMap((span) => contentSpans(surface, tokensIn(surface, span)));
  if (content.length === 0) return null;
  const { cue, source, addressee } = placed;
  // Where a quotation has no cue of its own its speaker was named before and goes on.
  const carried = cue === null;
  return plainDraft({
    rule: RULE,
    confidence: CONFIDENCE,
    content,
    cue,
    ...factsOf(surface, cue, cueClass),
    source: carried ? [] : source,
    addressee,
    carriedSource: carried ? source : [],
  });
}

/** The tokens that lie wholly within a span. */
function tokensIn({ words }: SurfaceText, { start, end }: Span): { first: number; end: number } {
  return {
    first: firstFrom(words, start, (word) => word.start),
    end: firstFrom(words, end + 1, (word) => word.end),
  };
}

type CueFacts = Pick<AttributionDraft, "cueLemma" | "cueClass"> & Partial<AttributionDraft>;

/** What the lexicon knows of the first cue verb within the cue; of any other cue only what its class tells. */
function factsOf(surface: SurfaceText, cue: Span | null, cueClass: CueClass): CueFacts {
  if (cue === null) return { cueLemma: null, cueClass, ...CUE_CLASSES[cueClass] };
  const { cues, words, text } = surface;
  const headOf = (head: number): number => words[head]?.start ?? 0;
  const verb = cues[firstFrom(cues, cue.start, ({ group }) => headOf(group.head))];
  const entry = verb?.entries[0];
  if (!verb || !entry || headOf(verb.group.head) >= cue.end) {
    return { cueLemma: slice(text.text, cue).toLowerCase(), cueClass, ...CUE_CLASSES[cueClass] };
  }
  const { lemma, stance, type, modality } = entry;
  const { negated } = verb.group;
  return { cueLemma: lemma, cueClass: entry.cueClass, stance, type, modality, negated };
}
