import type { CueClass, Polarity } from "../../shared/vocabulary";
import type { Span } from "../../text/article-text";

/** A claim where it is worded: the text around it, who is named there and what is counted. */
export interface WordedClaim {
  /** The whole text of the version, in which all spans count. */
  readonly text: string;
  readonly content: readonly Span[];
  /** The words of the content that it depends on. */
  readonly condition: readonly Span[];
  /** Mentions of actors who have an identity, in text order. */
  readonly mentions: readonly ActorSpan[];
  /** In text order. */
  readonly quantities: readonly WordedQuantity[];
  readonly subjectId: string | null;
  readonly subjectText: string;
  readonly objectId: string | null;
  /** What follows the verb. */
  readonly objectText: string;
  /** The verb with its auxiliaries; null where the content is no clause. */
  readonly predicate: string | null;
  readonly polarity: Polarity;
  readonly cueClass: CueClass;
  /** Keys of those who say it. */
  readonly speakers: readonly string[];
  readonly articleId: string;
  /** To which "tomorrow" counts, YYYY-MM-DD. */
  readonly day: string;
  /** What its article is about, see storyOf: a bare number is told of that. */
  readonly story: readonly string[];
}

export interface ActorSpan extends Span {
  readonly actorId: string;
}

/** A number in the text with what it counts. */
export interface WordedQuantity extends Span {
  readonly value: number;
  readonly high: number | null;
  readonly unit: string | null;
  readonly approximate: boolean;
}
