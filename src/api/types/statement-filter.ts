import { ArrayMaxSize, ValidateNested } from "class-validator";
import { Field, Float, ID, InputType, Int, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../entities/scalars";
import { ActorKind, CueClass, CueStance, Modality, QuoteKind } from "../../shared/vocabulary";
import {
  type StatementCriteria,
  searchedStatement,
  statementOrders,
} from "../../store/pages/statement-lists";
import { keysOf } from "../global-id";
import {
  combinedCriteria,
  type FilterPlace,
  MAX_FILTER_ENTRIES,
  outermostFilter,
} from "./combinable";
import { DateRange, dayRange } from "./date-range";
import { relevanceOf, SearchText, searchQuery, searchSyntax } from "./search-text";
import { namesOf } from "./sort";

@InputType({
  description:
    "Which statements: all that is given must hold, and an empty list holds for nothing.",
})
export class StatementFilter {
  @SearchText()
  @Field(() => String, {
    nullable: true,
    description: searchSyntax(
      "Words in the content",
      'speaker:"Ada Brenn", addressee:, about: for who is mentioned, outlet: for who reports it, and cue: for the dictionary form of the cue',
    ),
  })
  text?: string | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], { nullable: true, description: "Said by one of these actors." })
  speakers?: string[] | null;

  @Field(() => [ActorKind], {
    nullable: true,
    description: "Said by an actor of one of these kinds.",
  })
  speakerKinds?: ActorKind[] | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], { nullable: true, description: "Said to one of these actors." })
  addressees?: string[] | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], {
    nullable: true,
    description:
      "One of these actors stands between the outlet and the innermost step of its chain: whoever reports or relays it.",
  })
  intermediaries?: string[] | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], {
    nullable: true,
    description:
      "One of these actors takes some step of its chain, the publishing outlet included.",
  })
  chainIncludes?: string[] | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], {
    nullable: true,
    description: "Said to one of these outlets, as in told the Tass agency.",
  })
  media?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: its content depends on a condition that it words. false: on none.",
  })
  hasCondition?: boolean | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], { nullable: true, description: "Its content mentions one of these actors." })
  about?: string[] | null;

  @Field(() => [QuoteKind], { nullable: true, description: "Quoted in one of these ways." })
  quoteKinds?: QuoteKind[] | null;

  @Field(() => [Modality], { nullable: true, description: "Has one of these modalities." })
  modalities?: Modality[] | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [String], {
    nullable: true,
    description: "Its cue has one of these dictionary forms.",
  })
  cueLemmas?: string[] | null;

  @Field(() => [CueClass], {
    nullable: true,
    description:
      "Its cue words one of these speech acts or attitudes, for instance DENIAL or ACCUSATION.",
  })
  cueClasses?: CueClass[] | null;

  @Field(() => [CueStance], { nullable: true, description: "Its cue takes one of these stances." })
  cueStance?: CueStance[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "Stands inside this many others or more.",
  })
  minDepth?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The reader is at least so sure of it, from 0 to 1.",
  })
  minConfidence?: number | null;

  @Field(() => DateRange, { nullable: true, description: "Said on one of these days." })
  said?: DateRange | null;

  @Field(() => DateRange, {
    nullable: true,
    description: "In an article published on one of these days, in UTC.",
  })
  published?: DateRange | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], { nullable: true, description: "In an article of one of these outlets." })
  outlets?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: it puts forward what somebody is said to reject, or states the opposite of. false: it does not.",
  })
  denied?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: of the statements that report one utterance, only the one stored first.",
  })
  collapseUtterances?: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Found, or decided on by somebody, at this moment or later.",
  })
  changedSince?: Date | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], {
    nullable: true,
    description: "In an article that is filed under one of these topics.",
  })
  topics?: string[] | null;

  @ValidateNested()
  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [StatementFilter], { nullable: true, description: "All of these hold." })
  and?: StatementFilter[] | null;

  @ValidateNested()
  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [StatementFilter], { nullable: true, description: "At least one of these holds." })
  or?: StatementFilter[] | null;

  @ValidateNested()
  @Field(() => StatementFilter, { nullable: true, description: "This does not hold." })
  not?: StatementFilter | null;
}

export const StatementSort = namesOf(statementOrders);
export type StatementSort = keyof typeof StatementSort;

registerEnumType(StatementSort, {
  name: "StatementSort",
  description:
    "Order of statements. A statement counts by the last day on which it may have been said or, where that is unknown, by its article's.",
  valuesConfig: {
    RELEVANCE: {
      description: relevanceOf("latest said"),
    },
    SAID_DESC: { description: "Latest said first." },
    SAID_ASC: { description: "Earliest said first." },
    FIRST_SEEN_DESC: { description: "Latest found first." },
  },
});

/** @throws InputError where an id, a range or the nesting is not as it should be. */
export function statementCriteria(
  filter: StatementFilter | null | undefined,
  place: FilterPlace = outermostFilter,
): StatementCriteria {
  if (!filter) return {};
  const { speakerKinds, quoteKinds, modalities } = filter;
  const { cueLemmas, cueClasses, cueStance, hasCondition, minDepth, minConfidence } = filter;
  return {
    text: searchQuery(filter.text, `${place.path}.text`, searchedStatement),
    speakerKinds,
    quoteKinds,
    modalities,
    cueLemmas,
    cueClasses,
    cueStance,
    hasCondition,
    minDepth,
    minConfidence,
    changedSince: filter.changedSince,
    denied: filter.denied,
    collapseUtterances: filter.collapseUtterances,
    speakers: keysOf("Actor", filter.speakers, `${place.path}.speakers`),
    addressees: keysOf("Actor", filter.addressees, `${place.path}.addressees`),
    about: keysOf("Actor", filter.about, `${place.path}.about`),
    intermediaries: keysOf("Actor", filter.intermediaries, `${place.path}.intermediaries`),
    chainIncludes: keysOf("Actor", filter.chainIncludes, `${place.path}.chainIncludes`),
    media: keysOf("Outlet", filter.media, `${place.path}.media`),
    outlets: keysOf("Outlet", filter.outlets, `${place.path}.outlets`),
    said: dayRange(filter.said, `${place.path}.said`),
    published: dayRange(filter.published, `${place.path}.published`),
    topics: keysOf("Topic", filter.topics, `${place.path}.topics`),
    ...combinedCriteria(filter, place, statementCriteria),
  };
}
