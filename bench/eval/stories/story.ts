import type { ArticleDocument } from "../../../src/formats/document";
import type { ClaimStance, Voice } from "../../../src/shared/vocabulary";
import type { Span } from "../../../src/text/article-text";
import type { StorySheet } from "./story-sheet";

/** A mention that is a name. */
export interface GoldMention {
  readonly file: string;
  readonly span: Span;
  readonly actor: string;
}

/** A statement, or what an article says itself. Spans are in text order. */
export interface GoldElement {
  /** The sheet's id of a statement; of what the article says, its file and number. */
  readonly id: string;
  readonly file: string;
  readonly content: readonly Span[];
  readonly claim: string | null;
  readonly voice: Voice;
}

export interface GoldStatement extends GoldElement {
  readonly cue: Span | null;
  readonly source: readonly Span[];
  readonly speakers: readonly string[];
  readonly stance: ClaimStance;
}

/** Words that tell of an event. */
export interface GoldTrigger {
  readonly file: string;
  readonly span: Span;
  readonly event: string;
}

/**
 * A story: its articles, and where in them all that its sheet asks for stands. Ids of claims, events and unnamed actors begin
 * with the story's name, since every story counts its own; named actors go by name, kind and country, since stories share them.
 */
export interface Story {
  readonly sheet: StorySheet;
  readonly articles: readonly { readonly file: string; readonly document: ArticleDocument }[];
  readonly mentions: readonly GoldMention[];
  readonly statements: readonly GoldStatement[];
  readonly assertions: readonly GoldElement[];
  readonly triggers: readonly GoldTrigger[];
}
