import {
  ActorKind,
  ArticleRelationKind,
  AttributionType,
  ChangeKind,
  ClaimRelationKind,
  ClaimStance,
  CorroborationStatus,
  CueClass,
  CueStance,
  DateBasis,
  DatePrecision,
  ExtractionMethod,
  HopAct,
  InformationCredibility,
  Judgement,
  MentionKind,
  Modality,
  NameKind,
  OutletKind,
  Polarity,
  PubStatus,
  QuoteKind,
  Role,
  SourceReliability,
  Voice,
} from "../shared/vocabulary";
import { registerEnum } from "./register-enum";

registerEnum(ActorKind, "ActorKind", "What sort of actor it is.", {
  PERSON: "A human being, by name.",
  STATE: "A country, also where its capital or seat of government stands for it.",
  PUBLIC_BODY: "A government, ministry, parliament, court, army or other body of a state.",
  ORGANIZATION: "An association, party, union, international body or the like.",
  COMPANY: "A business.",
  NEWS_ORGANIZATION: "A news agency, broadcaster, newspaper or site.",
  GROUP: "Several people named together, such as protesters or lawmakers.",
  UNNAMED_SOURCE: "A source that the article does not name, such as two officials.",
});

registerEnum(NameKind, "NameKind", "In which way a text names an actor.", {
  NAME: "The actor's own name, whole or in part.",
  ALIAS: "Another name that the actor goes by.",
  PREVIOUS_NAME: "A name that the actor had before.",
  ACRONYM: "The initials of the name.",
  TITLE: "An office or title that stands for whoever holds it.",
  DEMONYM: "The adjective or noun of a people, standing for the state.",
  METONYM: "A place or thing that stands for the actor, such as a capital for a government.",
  TRANSLITERATION: "The name carried over from another script.",
  MISSPELLING: "A spelling that the article got wrong.",
});

registerEnum(OutletKind, "OutletKind", "What sort of publication an outlet is.", {
  NEWS_AGENCY: "Sells its reports to others, such as Reuters.",
  BROADCASTER: "Television or radio.",
  NEWSPAPER: "A daily or weekly paper, also where most read it on a screen.",
  MAGAZINE: "A periodical.",
  ONLINE: "A site that never was anything else.",
  BLOG: "A site of one or a few writers.",
  GOVERNMENT: "A public body that publishes itself.",
  OTHER: "Something else, or unknown.",
});

registerEnum(MentionKind, "MentionKind", "How a mention refers to its actor.", {
  NAME: "By name.",
  NOMINAL: "By a description, such as the opposition leader.",
  PRONOMINAL: "By a pronoun.",
  METONYM: "By a place or thing that stands for the actor.",
});

registerEnum(
  QuoteKind,
  "QuoteKind",
  "DIRECT: wholly inside quotation marks. MIXED: partly. INDIRECT: not at all.",
  {
    DIRECT: "Wholly inside quotation marks.",
    INDIRECT: "Not at all inside quotation marks.",
    MIXED: "Partly inside quotation marks.",
  },
);

registerEnum(AttributionType, "AttributionType", "What sort of attribution it is.", {
  COMMUNICATION: "Something said or written.",
  PROPOSITIONAL_ATTITUDE: "Something believed, thought or supposed.",
  FACTIVE: "Something known, regretted or realised, which the cue takes for true.",
  CONTROL: "Something requested, promised, intended or attempted.",
});

registerEnum(Modality, "Modality", "What a speaker does with a content.", {
  ASSERTED: "States it as so.",
  DENIED: "States that it is not so.",
  REQUESTED: "Asks for it.",
  DEMANDED: "Insists on it.",
  PROMISED: "Undertakes it.",
  THREATENED: "Announces harm.",
  CONDITIONAL: "States it for the case that something else holds.",
  EXPECTED: "Foresees it.",
  POSSIBLE: "Holds it possible.",
  QUESTIONED: "Asks whether it is so.",
});

registerEnum(Polarity, "Polarity", "Whether a proposition is put positively or negated.", {
  POSITIVE: "Put positively.",
  NEGATIVE: "Negated.",
});

registerEnum(CueClass, "CueClass", "Which speech act or attitude a cue words.", {
  SPEECH: "Something is said: said, told, according to.",
  WRITING: "Something is written: wrote, a letter reads.",
  DENIAL: "Something is denied or rejected: denied, dismissed.",
  WARNING: "Something bad is announced or cautioned against: warned, threatened.",
  ACCUSATION: "Somebody is blamed: accused, alleged.",
  PROMISE: "Something is undertaken: promised, vowed.",
  REQUEST: "Something is asked for: requested, urged, demanded.",
  BELIEF: "Something is held true without being said: believes, expects.",
  INTENTION: "Something is meant to be done: plans, intends.",
  ATTITUDE: "Something is felt about: fears, welcomes, regrets.",
  KNOWLEDGE: "Something is known or found out: knows, realised.",
  EVENT: "Something happens by which a thing gets known or seems to be so: showed, emerged.",
});

registerEnum(CueStance, "CueStance", "said · claimed, so-called · pointed out", {
  NEUTRAL: "Neither doubts nor supports it: said.",
  DISTANCING: "Keeps a distance from it: claimed.",
  ENDORSING: "Takes it for true: pointed out.",
});

registerEnum(HopAct, "HopAct", "What happens in one step of the way of a message to the reader.", {
  PUBLISHES: "The outlet publishes the article.",
  REPORTS: "Somebody reports what others say or do.",
  SAYS: "Somebody says it.",
  ASKS_TO_RELAY: "Somebody asks another to pass it on.",
  RELAYS: "Somebody passes it on.",
  HOLDS: "Somebody believes, wants or intends it without having said it.",
});

registerEnum(
  Voice,
  "Voice",
  "How an article carries a claim. ATTRIBUTION_DROPPED: it attributed it first and states it as fact later on.",
  {
    ATTRIBUTED: "As somebody's words or view.",
    AUTHORIAL: "As plain fact.",
    PRESUPPOSED: "As taken for granted.",
    ATTRIBUTION_DROPPED: "Attributed first and stated as plain fact later on.",
  },
);

registerEnum(ClaimStance, "ClaimStance", "How a holder stands to a claim.", {
  AGREE: "Holds it true.",
  DISAGREE: "Holds it false: denies or rejects it.",
  DISCUSS: "Speaks of it without taking a side, for instance asks about it.",
});

registerEnum(ClaimRelationKind, "ClaimRelationKind", "How a claim stands to another one.", {
  RESTATES: "It says the same with other small words.",
  SUPPORTS:
    "If it holds, so does the other: it says the same and more, or for certain what is possible.",
  REFUTES: "Both cannot hold: it says the opposite, or gives another number or time.",
  QUALIFIES: "It makes the other depend on a condition.",
  OPPOSES: "It asks for or promises the opposite, or refuses what is asked for.",
  SUPERSEDES: "It is a later figure of the same running count.",
  ANSWERS: "It promises what the other asks for.",
});

registerEnum(CorroborationStatus, "CorroborationStatus", "How well a claim is supported.", {
  SINGLE_SOURCE: "At most one published article carries it as held by somebody.",
  SAME_ORIGIN_ONLY: "Several articles carry it, and all go back to one origin.",
  CORROBORATED: "At least two independent origins have it, and nobody denies it.",
  DISPUTED: "Somebody is said to reject it or to hold the opposite.",
  RETRACTED: "No published article carries it any more.",
});

registerEnum(
  PubStatus,
  "PubStatus",
  "Publication status of an article, by the IPTC's definitions.",
  {
    USABLE: "Published.",
    WITHHELD: "Held back until further notice.",
    CANCELED: "Withdrawn by the outlet.",
  },
);

registerEnum(DatePrecision, "DatePrecision", "How exact a time is.", {
  INSTANT: "To the minute or better.",
  DAY: "To the day.",
  MONTH: "To the month.",
  YEAR: "To the year.",
  RANGE: "Somewhere from one day to another.",
  BOUNDED: "Known on one side only: not before, or not after, a day.",
  UNKNOWN: "Nothing definite is known.",
});

registerEnum(
  DateBasis,
  "DateBasis",
  "EXPLICIT: worded. RELATIVE: worded against another date (last week). INFERRED: worked out by us.",
  {
    EXPLICIT: "The article words it.",
    RELATIVE: "The article words it against another date, such as last week.",
    INFERRED: "Worked out by Hearsay.",
  },
);

registerEnum(ExtractionMethod, "ExtractionMethod", "By what means something came to be held.", {
  RULE: "A hand-written rule found it.",
  MODEL: "A trained model found it.",
  IMPORT: "It was imported.",
  HUMAN: "A person entered or corrected it.",
});

registerEnum(Judgement, "Judgement", "Whether two actors are the same.", {
  POSITIVE: "They are the same.",
  NEGATIVE: "They are two; no rule makes them one.",
  UNSURE: "Somebody looked at them and could not tell; they stay two.",
  NO_JUDGEMENT: "They may be the same; nobody has judged it.",
});

registerEnum(
  ArticleRelationKind,
  "ArticleRelationKind",
  "How an article goes back to another one.",
  {
    DUPLICATE_OF: "It has the other's text, word for word; the other is the earliest that has it.",
    NEAR_DUPLICATE_OF:
      "It has the other's text, edited or cut; the other is the earliest that has it.",
    SYNDICATED_FROM: "It credits the other's outlet for its report, which is this one.",
    CITES: "It rests on the word of the other's outlet, whose report this is.",
    CORRECTS: "It is there to correct, clarify or withdraw the other, which is of the same outlet.",
  },
);

registerEnum(ChangeKind, "ChangeKind", "What sort of change something went through.", {
  CREATED: "It was made.",
  UPDATED: "Some of its fields were changed.",
  MERGED: "It turned out to be the same as another one.",
  SPLIT: "It turned out to be another one than it was taken for.",
  RETRACTED: "It was taken back: it counts no more and stays to be looked up.",
});

registerEnum(
  SourceReliability,
  "SourceReliability",
  "A completely reliable … E unreliable, F cannot be judged.",
  {
    A: "Completely reliable.",
    B: "Usually reliable.",
    C: "Fairly reliable.",
    D: "Not usually reliable.",
    E: "Unreliable.",
    F: "Cannot be judged.",
  },
);

registerEnum(
  InformationCredibility,
  "InformationCredibility",
  "How far an information is to be believed (number of the Admiralty code).",
  {
    CONFIRMED: "Confirmed by other, independent sources (1).",
    PROBABLY_TRUE: "Not confirmed, and fits with what else is known (2).",
    POSSIBLY_TRUE: "Not confirmed, and may be so (3).",
    DOUBTFUL: "Not confirmed, possible and not likely (4).",
    IMPROBABLE: "Contradicted by what else is known (5).",
    CANNOT_BE_JUDGED: "There is nothing to judge it by (6).",
  },
);

registerEnum(
  Role,
  "Role",
  "What somebody may do; each role may do all that the ones before it may.",
  {
    READER: "May read.",
    ANALYST: "May also keep queries.",
    EDITOR: "May also add and correct.",
    ADMIN: "May do everything.",
  },
);
