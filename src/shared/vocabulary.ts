/**
 * The closed vocabularies that reading, storage and the API share, spelt as schema.graphql spells them.
 * Plain constants, so that pure code can use the literals and type-graphql can register the objects as enums.
 */
const values = <T extends string>(...names: readonly T[]): { readonly [K in T]: K } =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [K in T]: K };

/** What sort of actor it is. */
export const ActorKind = values(
  "PERSON",
  "STATE",
  "PUBLIC_BODY",
  "ORGANIZATION",
  "COMPANY",
  "NEWS_ORGANIZATION",
  "GROUP",
  "UNNAMED_SOURCE",
);
export type ActorKind = keyof typeof ActorKind;

/** In which way a text names an actor. */
export const NameKind = values(
  "NAME",
  "ALIAS",
  "PREVIOUS_NAME",
  "ACRONYM",
  "TITLE",
  "DEMONYM",
  "METONYM",
  "TRANSLITERATION",
  "MISSPELLING",
);
export type NameKind = keyof typeof NameKind;

/** How a mention refers: by name, by description, by pronoun, or by a place or thing that stands for the actor. */
export const MentionKind = values("NAME", "NOMINAL", "PRONOMINAL", "METONYM");
export type MentionKind = keyof typeof MentionKind;

/** What sort of publication an outlet is. */
export const OutletKind = values(
  "NEWS_AGENCY",
  "BROADCASTER",
  "NEWSPAPER",
  "MAGAZINE",
  "ONLINE",
  "BLOG",
  "GOVERNMENT",
  "OTHER",
);
export type OutletKind = keyof typeof OutletKind;

/** DIRECT: wholly inside quotation marks. MIXED: partly. INDIRECT: not at all. */
export const QuoteKind = values("DIRECT", "INDIRECT", "MIXED");
export type QuoteKind = keyof typeof QuoteKind;

/** The Penn Discourse Treebank's types of attribution. */
export const AttributionType = values(
  "COMMUNICATION",
  "PROPOSITIONAL_ATTITUDE",
  "FACTIVE",
  "CONTROL",
);
export type AttributionType = keyof typeof AttributionType;

/** Which speech act or attitude a cue words. EVENT: something that happens by which something gets known or seems to be so. */
export const CueClass = values(
  "SPEECH",
  "WRITING",
  "DENIAL",
  "WARNING",
  "ACCUSATION",
  "PROMISE",
  "REQUEST",
  "BELIEF",
  "INTENTION",
  "ATTITUDE",
  "KNOWLEDGE",
  "EVENT",
);
export type CueClass = keyof typeof CueClass;

/** What the speaker does with the content. */
export const Modality = values(
  "ASSERTED",
  "DENIED",
  "REQUESTED",
  "DEMANDED",
  "PROMISED",
  "THREATENED",
  "CONDITIONAL",
  "EXPECTED",
  "POSSIBLE",
  "QUESTIONED",
);
export type Modality = keyof typeof Modality;

/** Whether a proposition is put positively or negated. */
export const Polarity = values("POSITIVE", "NEGATIVE");
export type Polarity = keyof typeof Polarity;

/** Neutral: said. Distancing: claimed, so-called. Endorsing: pointed out. */
export const CueStance = values("NEUTRAL", "DISTANCING", "ENDORSING");
export type CueStance = keyof typeof CueStance;

/** One step's act in the way a message took to the reader. */
export const HopAct = values("PUBLISHES", "REPORTS", "SAYS", "ASKS_TO_RELAY", "RELAYS", "HOLDS");
export type HopAct = keyof typeof HopAct;

/** How an article carries a claim. */
export const Voice = values("ATTRIBUTED", "AUTHORIAL", "PRESUPPOSED", "ATTRIBUTION_DROPPED");
export type Voice = keyof typeof Voice;

/** Whether a holder agrees with a claim, disagrees with it, or discusses it. */
export const ClaimStance = values("AGREE", "DISAGREE", "DISCUSS");
export type ClaimStance = keyof typeof ClaimStance;

/** How a claim stands to another one. */
export const ClaimRelationKind = values(
  "RESTATES",
  "SUPPORTS",
  "REFUTES",
  "QUALIFIES",
  "OPPOSES",
  "SUPERSEDES",
  "ANSWERS",
);
export type ClaimRelationKind = keyof typeof ClaimRelationKind;

/** How well a claim is supported. */
export const CorroborationStatus = values(
  "SINGLE_SOURCE",
  "SAME_ORIGIN_ONLY",
  "CORROBORATED",
  "DISPUTED",
  "RETRACTED",
);
export type CorroborationStatus = keyof typeof CorroborationStatus;

/** IPTC publication status. */
export const PubStatus = values("USABLE", "WITHHELD", "CANCELED");
export type PubStatus = keyof typeof PubStatus;

/** How exact a time is. */
export const DatePrecision = values(
  "INSTANT",
  "DAY",
  "MONTH",
  "YEAR",
  "RANGE",
  "BOUNDED",
  "UNKNOWN",
);
export type DatePrecision = keyof typeof DatePrecision;

/** EXPLICIT: worded. RELATIVE: worded against another date (last week). INFERRED: worked out. */
export const DateBasis = values("EXPLICIT", "RELATIVE", "INFERRED");
export type DateBasis = keyof typeof DateBasis;

/** By what means something came to be held. */
export const ExtractionMethod = values("RULE", "MODEL", "IMPORT", "HUMAN");
export type ExtractionMethod = keyof typeof ExtractionMethod;

/** Whether two actors are the same. NO_JUDGEMENT: they may be, and nobody has judged it. */
export const Judgement = values("POSITIVE", "NEGATIVE", "UNSURE", "NO_JUDGEMENT");
export type Judgement = keyof typeof Judgement;

/** How one article goes back to another. */
export const ArticleRelationKind = values(
  "DUPLICATE_OF",
  "NEAR_DUPLICATE_OF",
  "SYNDICATED_FROM",
  "CITES",
  "CORRECTS",
);
export type ArticleRelationKind = keyof typeof ArticleRelationKind;

/** How far a source is to be relied on: the letter of the Admiralty code (NATO STANAG 2511). */
export const SourceReliability = values("A", "B", "C", "D", "E", "F");
export type SourceReliability = keyof typeof SourceReliability;

/** How far an information is to be believed: the number of the Admiralty code, 1 to 6. */
export const InformationCredibility = values(
  "CONFIRMED",
  "PROBABLY_TRUE",
  "POSSIBLY_TRUE",
  "DOUBTFUL",
  "IMPROBABLE",
  "CANNOT_BE_JUDGED",
);
export type InformationCredibility = keyof typeof InformationCredibility;

/** What sort of change something went through. */
export const ChangeKind = values("CREATED", "UPDATED", "MERGED", "SPLIT", "RETRACTED");
export type ChangeKind = keyof typeof ChangeKind;

/** How certain a source is that something happened, and which way; the values of FactBank (Saurí and Pustejovsky 2009). */
export const Factuality = values(
  "CT_PLUS",
  "PR_PLUS",
  "PS_PLUS",
  "CT_MINUS",
  "PR_MINUS",
  "PS_MINUS",
  "CT_U",
  "U_U",
);
export type Factuality = keyof typeof Factuality;

/** What sort of event it is, by the PLOVER ontology of political interactions; OTHER for what it has no type for. */
export const EventType = values(
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "OTHER",
);
export type EventType = keyof typeof EventType;

/** What part an actor has in an event. */
export const ParticipantRole = values("ACTOR", "RECIPIENT", "INTERMEDIARY", "TARGET");
export type ParticipantRole = keyof typeof ParticipantRole;

/** What whoever asks may do, the least first; each role may do all that the ones before it may. */
export const Role = values("READER", "ANALYST", "EDITOR", "ADMIN");
export type Role = keyof typeof Role;

/** By what statements, articles and claims are counted. */
export const Dimension = values(
  "SPEAKER",
  "ADDRESSEE",
  "ABOUT",
  "OUTLET",
  "ORIGIN",
  "TOPIC",
  "PERIOD",
  "QUOTE_KIND",
  "MODALITY",
  "CUE",
  "CUE_STANCE",
  "LANGUAGE",
  "INTERMEDIARY",
  "VOICE",
  "STATUS",
);
export type Dimension = keyof typeof Dimension;

/** How long a period is. */
export const Interval = values("DAY", "WEEK", "MONTH", "QUARTER", "YEAR");
export type Interval = keyof typeof Interval;

/** What ties two actors of a network. */
export const NetworkKind = values(
  "SPEAKS_TO",
  "SPEAKS_ABOUT",
  "QUOTES",
  "RELAYS",
  "AGREES_WITH",
  "CONTRADICTS",
);
export type NetworkKind = keyof typeof NetworkKind;
