import type { EventType, Factuality } from "../../shared/vocabulary";
import type { Span } from "../../text/article-text";
import type { TimeExpression } from "../reading";
import type { Part } from "./event-draft";

/** One place where an article tells of an event. */
export interface EventMention {
  /** The word that names it: "attacked", "the visit" without its article. */
  readonly trigger: Span;
  /** The clause or noun phrase that tells of it. */
  readonly evidence: Span;
  /** Index of the attribution on whose word it stands; null where the article itself tells it. */
  readonly attribution: number | null;
  readonly factuality: Factuality;
}

/** Something that happened or is expected to, with all places of one article that tell of it. It has no ids. */
export interface ReadEvent {
  readonly type: EventType;
  /** The kind of event that its words name: "meeting" of "met" and "talks" (see lexicon/event-kinds). */
  readonly kind: string;
  readonly participants: readonly Part[];
  /** Worded, or inferred; null where nothing is known. */
  readonly when: TimeExpression | null;
  /** Scheduled, planned, announced or foreseen, and not told to have happened. */
  readonly expected: boolean;
  /** What it depends on ("unless the talks fail"), or null. */
  readonly condition: Span | null;
  readonly place: Span | null;
  /** In text order, never none. */
  readonly mentions: readonly EventMention[];
}
