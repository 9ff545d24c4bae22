import type { EventEntry } from "../../lexicon/event-entries";
import type { EventType, Factuality } from "../../shared/vocabulary";
import type { Span } from "../../text/article-text";
import type { Predicate } from "../predicates/predicate";

/** A word that names an event, before anything is known of the event. */
export interface Trigger {
  readonly predicate: Predicate;
  /** Its base form, as the lexicon has it. */
  readonly lemma: string;
  readonly type: EventType;
  readonly frame: EventEntry["frame"];
  /** The attribution whose cue it is, as an index; null where nothing is said by it. */
  readonly cueOf: number | null;
}

/** Whether what a trigger names took place, and how certain its source is of it. */
export interface EventStatus {
  readonly expected: boolean;
  readonly factuality: Factuality;
  readonly condition: Span | null;
}
