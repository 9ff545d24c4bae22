import type { AttributionType, CueClass, CueStance, Modality } from "../shared/vocabulary";
import type { Span } from "../text/article-text";
import type { SurfaceText } from "./surface/surface-text";

/** An attribution while it is being read: what a finder proposes and refiners choose among, merge and cut. */
export interface AttributionDraft {
  /** The finder that proposed it. */
  readonly rule: string;
  /** 0 to 1: how often such a proposal is right. */
  readonly confidence: number;
  /** In text order, not overlapping. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly cueLemma: string | null;
  readonly cueClass: CueClass;
  readonly stance: CueStance;
  readonly type: AttributionType;
  /** What the cue alone tells the speaker does with the content. */
  readonly modality: Modality;
  /** "did not say that …" */
  readonly negated: boolean;
  readonly source: readonly Span[];
  readonly addressee: readonly Span[];
  /** Whether it is a statement; false for what corpora count beside statements (see Reading.unstated). */
  readonly stated: boolean;
  /** Index in the refined list of the draft whose content holds this one; null before nesting is known. */
  readonly parent: number | null;
  /** Where the speaker is named who goes on speaking without a new attribution; empty for all with a source of their own. */
  readonly carriedSource: readonly Span[];
}

/** A step that proposes attributions, many or none; proposals may overlap and contradict each other. */
export interface Finder {
  readonly name: string;
  find(surface: SurfaceText): AttributionDraft[];
}

/** A step that takes the list so far and gives a better one. */
export interface Refiner {
  readonly name: string;
  refine(drafts: readonly AttributionDraft[], surface: SurfaceText): AttributionDraft[];
  /** Why it left a draft out of `kept`, in a few words for people. Asked only where somebody follows the reading. */
  reason?(draft: AttributionDraft, kept: readonly AttributionDraft[]): string;
}
