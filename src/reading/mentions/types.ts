import type { ActorKind, MentionKind, NameKind } from "../../shared/vocabulary";
import type { Span } from "../../text/article-text";
import type { Mention, ReadActor } from "../reading";

/** What a name or description tells of a person's grammatical gender; null where it tells nothing. */
export type Gender = "FEMALE" | "MALE" | "NEUTER" | null;

/** An office or function as worded: "former Israeli prime minister", "spokeswoman for the ministry". */
export interface RoleDraft {
  /** In lower case, without country, organisation or "former": "prime minister". */
  readonly title: string;
  /** What the office belongs to, as a key to compare by (see scopeKey): a country's code or a name's stem; null where it is not worded. */
  readonly scope: string | null;
  readonly former: boolean;
}

/** A place that may refer to an actor, before anything is known of the others. */
export interface MentionDraft {
  /** The rule that found it. */
  readonly rule: string;
  /** The words that refer: a name without its titles, a description with its determiner, a pronoun. */
  readonly span: Span;
  /** The same with the titles before it and the apposition behind it. */
  readonly extent: Span;
  readonly kind: MentionKind;
  /** Null for what only its antecedent can tell, such as a pronoun. */
  readonly actorKind: ActorKind | null;
  /** In which way it names the actor; null for pronouns and plain descriptions, which are no names. */
  readonly nameKind: NameKind | null;
  /** The words that name it, without titles and apposition: "TASS" in "the TASS news agency". */
  readonly name: string;
  /** The whole name where it is known beforehand that this is short for it. */
  readonly fullName?: string;
  readonly gender: Gender;
  readonly plural: boolean;
  /** Speaks of something known: a name, "the minister", "his lawyer"; false for "a minister", "two ministers". */
  readonly definite: boolean;
  readonly roles: readonly RoleDraft[];
  /** ISO 3166-1 alpha-2 of the country that the wording ties it to, or null. */
  readonly country: string | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A mention with what was made of it; fits into Reading.mentions as it is. */
export interface ResolvedMention extends Mention {
  /** With titles and apposition, see MentionDraft. */
  readonly extent: Span;
  /** Indices of the actors that it means together ("both leaders"), where it means no single one; else empty. */
  readonly joint: readonly number[];
}

/** Who is named in one article, and where; mentions in text order. */
export interface ActorReading {
  readonly actors: readonly ReadActor[];
  readonly mentions: readonly ResolvedMention[];
}

/** What resolving may know of attributions: where speakers and contents stand. */
export interface AttributionSpans {
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}
