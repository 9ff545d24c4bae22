import type {
  ActorKind,
  AttributionType,
  CueClass,
  CueStance,
  DateBasis,
  DatePrecision,
  EventType,
  Factuality,
  MentionKind,
  Modality,
  NameKind,
  ParticipantRole,
  Polarity,
  QuoteKind,
  Voice,
} from "../shared/vocabulary";
import type { ArticleText, Span } from "../text/article-text";

/** What a reader may know of an article beside its text. Nothing is read from a clock. */
export interface ReadingContext {
  readonly headline?: string | undefined;
  /** The outlet's name, so that "this newspaper" and the outlet's own name can be told from other actors. */
  readonly outlet?: string | undefined;
  /** Instant of publication: relative dates count from its calendar day (UTC). Without it they stay unresolved. */
  readonly publishedAt?: Date | undefined;
}

/** A time as worded, with sortable bounds (YYYY-MM-DD, both ends included). */
export interface TimeExpression {
  /** ISO 8601-2, for instance 2025-10; null where nothing definite is known, as of "for three weeks", which tells how long and not when. */
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  /** The words that give the time; null where it was inferred. */
  readonly mention: Span | null;
}

/** A number with what it counts or measures. */
export interface Quantity {
  readonly value: number;
  /** The upper end of a range ("10 to 15"), or null. */
  readonly high: number | null;
  /** In the singular ("day", "person", "percent", "USD"), or null where none is worded. */
  readonly unit: string | null;
  /** "about", "more than", "up to". */
  readonly approximate: boolean;
  /** With the words that make it inexact and what is counted. */
  readonly span: Span;
}

/** One actor within one article, under all the names it has there. */
export interface ReadActor {
  readonly kind: ActorKind;
  /** The fullest proper name; for an unnamed source its description ("two officials"). */
  readonly name: string;
  readonly names: readonly { readonly text: string; readonly kind: NameKind }[];
  /** ISO 3166-1 alpha-2, where the article tells it. */
  readonly country: string | null;
}

/** A place in the text that refers to an actor. */
export interface Mention {
  readonly span: Span;
  readonly kind: MentionKind;
  /** Index into Reading.actors; null where it stays unresolved. */
  readonly actor: number | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** One attribution: a source, a cue and a content. The first of the three shapes of a statement; it has no ids. */
export interface Attribution {
  /** The rule that found it. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Content as worded, in text order, without a leading "that"; quotation marks included. */
  readonly content: readonly Span[];
  /** The stretches of the content inside quotation marks, without the marks. */
  readonly directSpans: readonly Span[];
  readonly quoteKind: QuoteKind;
  readonly cue: Span | null;
  readonly cueLemma: string | null;
  readonly cueClass: CueClass;
  readonly cueStance: CueStance;
  readonly attributionType: AttributionType;
  /** Who it is attributed to, as worded; empty where the speaker is carried over from before. */
  readonly source: readonly Span[];
  /** Indices into Reading.actors; more than one for joint speakers, none where unresolved. */
  readonly speakers: readonly number[];
  /** To whom it was said, as worded, and who that is. */
  readonly addresseeSpans: readonly Span[];
  readonly addressees: readonly number[];
  /** Who passes it on for the speaker ("through Dalby"), as indices into Reading.actors. */
  readonly intermediaries: readonly number[];
  /** The news organisation it was said to, as an index into Reading.actors, or null. */
  readonly medium: number | null;
  /** Where or before whom it was said ("the council", "Lund"), as worded, or null. */
  readonly venue: Span | null;
  /** On which occasion ("a phone call with the mayor"), as worded, or null. */
  readonly occasion: Span | null;
  readonly saidAt: TimeExpression | null;
  readonly modalities: readonly Modality[];
  readonly polarity: Polarity;
  /** The words that the content depends on ("if it rains"), in it or beside it, or null. */
  readonly condition: Span | null;
  /** Index of the attribution whose content holds this one, or null. A parent stands before its children. */
  readonly parent: number | null;
}

/** What an assertion says of whom, by its grammar. */
export interface AssertionFrame {
  readonly subject: readonly Span[];
  /** The verb with its auxiliaries, or the noun that names an event. */
  readonly predicate: Span;
  readonly object: readonly Span[];
}

/** What the article itself states, or takes for granted: nobody is said to have said it. It has no ids. */
export interface Assertion {
  /** The rule that found it. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Stated (AUTHORIAL) or taken for granted (PRESUPPOSED), as this text words it. */
  readonly voice: Extract<Voice, "AUTHORIAL" | "PRESUPPOSED">;
  /** As worded, in text order, without conjunctions and relative pronouns; a subject worded with another verb is a piece of its own. */
  readonly content: readonly Span[];
  readonly frame: AssertionFrame;
  readonly polarity: Polarity;
  /** POSSIBLE where it is hedged ("reportedly"). */
  readonly modality: Modality;
  /** The words that the content depends on ("if it rains"), in it or beside it, or null. */
  readonly condition: Span | null;
}

/** An actor's part in an event. */
export interface EventPart {
  /** Index into Reading.actors. */
  readonly actor: number;
  readonly role: ParticipantRole;
}

/** One place where an article tells of an event. */
export interface EventMention {
  /** The words that name it: "was attacked", "visit". */
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
  readonly participants: readonly EventPart[];
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

/** Everything that reading one article gives. */
export interface Reading {
  readonly text: ArticleText;
  readonly actors: readonly ReadActor[];
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** The statements: what is said, written or shown to be believed or intended. All that is stored and shown. */
  readonly attributions: readonly Attribution[];
  /**
   * What annotators of corpora count beside the statements, in text order: what somebody is only told to feel or do, and what the reader
   * is not sure of. It shares no words with the statements or with each other, so that none has a parent. Never stored.
   */
  readonly unstated: readonly Attribution[];
  /** What the article states itself or takes for granted, in text order. */
  readonly assertions: readonly Assertion[];
  /** Who is told to have been asked and to have given no answer: the words that name them, in text order. */
  readonly silences: readonly Span[];
  /** What happened, or is expected to, in the order of the first mentions. */
  readonly events: readonly ReadEvent[];
  /** All times worded in the text, in text order. */
  readonly times: readonly TimeExpression[];
  /** All numbers that count or measure something, in text order. */
  readonly quantities: readonly Quantity[];
}
