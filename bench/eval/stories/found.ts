import type {
  ArticleRelationKind,
  ClaimRelationKind,
  CorroborationStatus,
  MentionKind,
  Voice,
} from "../../../src/shared/vocabulary";
import type { Span } from "../../../src/text/article-text";

export interface FoundMention {
  readonly file: string;
  readonly span: Span;
  readonly kind: MentionKind;
  /** Key of the actor that it is shown with; null where it stays open. */
  readonly actor: string | null;
}

export interface FoundStatement {
  readonly id: string;
  readonly file: string;
  readonly content: readonly Span[];
  readonly speakers: readonly string[];
}

/** A place where an article carries a claim. */
export interface FoundAppearance {
  readonly file: string;
  readonly content: readonly Span[];
  readonly voice: Voice;
  /** Key of the wording, which is what relations tie. */
  readonly wording: string;
  /** Key of the claim that the wording makes. */
  readonly claim: string;
}

export interface FoundCorroboration {
  readonly status: CorroborationStatus;
  readonly independentOrigins: number;
  readonly explanation: string;
}

/** Words that tell of an event. */
export interface FoundTrigger {
  readonly file: string;
  readonly span: Span;
  /** Key of the event; versions that are not current tell of none. */
  readonly event: string | null;
}

/** What the database shows of all stories once their articles are stored; keys are the database's. */
export interface Found {
  /** Versions of one article have one key. */
  readonly articleOf: ReadonlyMap<string, string>;
  /** Files whose version was the article's latest. */
  readonly current: ReadonlySet<string>;
  readonly mentions: readonly FoundMention[];
  readonly statements: readonly FoundStatement[];
  readonly appearances: readonly FoundAppearance[];
  readonly triggers: readonly FoundTrigger[];
  /** Between wordings. */
  readonly relations: readonly {
    readonly source: string;
    readonly kind: ClaimRelationKind;
    readonly target: string;
    readonly rationale: string;
  }[];
  /** By claim. */
  readonly corroborations: ReadonlyMap<string, FoundCorroboration>;
  /** Cluster by article. */
  readonly clusterOf: ReadonlyMap<string, string>;
  readonly articleRelations: readonly {
    readonly article: string;
    readonly kind: ArticleRelationKind;
    readonly target: string;
  }[];
  /** Names of actors, for people. */
  readonly actorNames: ReadonlyMap<string, string>;
}
