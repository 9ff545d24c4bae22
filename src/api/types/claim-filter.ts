import { ArrayMaxSize, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../entities/scalars";
import {
  ClaimRelationKind,
  ClaimStance,
  CorroborationStatus,
  Modality,
  Polarity,
  Voice,
} from "../../shared/vocabulary";
import { type ClaimCriteria, claimOrders, searchedClaim } from "../../store/pages/claim-lists";
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
  description: "Which claims: all that is given must hold, and an empty list holds for nothing.",
})
export class ClaimFilter {
  @SearchText()
  @Field(() => String, {
    nullable: true,
    description: searchSyntax(
      "Words in any wording of the claim",
      'speaker:"Ada Brenn" for who holds it, about: for its subject or object, outlet: for who carries it',
    ),
  })
  text?: string | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], { nullable: true, description: "Its subject is one of these actors." })
  subjects?: string[] | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], { nullable: true, description: "Its object is one of these actors." })
  objects?: string[] | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], {
    nullable: true,
    description:
      "One of these actors is said to hold, reject or discuss it; with stance, in one of those ways.",
  })
  holders?: string[] | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], { nullable: true, description: "One of these outlets carries it." })
  reportedBy?: string[] | null;

  @Field(() => [ClaimStance], { nullable: true, description: "Somebody stands to it like this." })
  stance?: ClaimStance[] | null;

  @Field(() => [Modality], { nullable: true, description: "It has one of these modalities." })
  modality?: Modality[] | null;

  @Field(() => Polarity, { nullable: true, description: "It has this polarity." })
  polarity?: Polarity | null;

  @Field(() => [Voice], { nullable: true, description: "Some article carries it in this voice." })
  voice?: Voice[] | null;

  @Field(() => [CorroborationStatus], {
    nullable: true,
    description: "It is supported as well as this; RETRACTED lists claims that no article carries.",
  })
  status?: CorroborationStatus[] | null;

  @Field(() => Int, { nullable: true, description: "It has at least so many independent origins." })
  minIndependentOrigins?: number | null;

  @Field(() => Int, { nullable: true, description: "It has at most so many independent origins." })
  maxIndependentOrigins?: number | null;

  @Field(() => [ClaimRelationKind], {
    nullable: true,
    description: "It stands to another claim, or another to it, in one of these ways.",
  })
  hasRelation?: ClaimRelationKind[] | null;

  @Field(() => DateRange, {
    nullable: true,
    description:
      "An article that carries it words that it holds, or is to hold, on one of these days.",
  })
  validTime?: DateRange | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Articles word it in at least so many ways; capitals, marks and quotation make no difference.",
  })
  minWordings?: number | null;

  @Field(() => DateRange, { nullable: true, description: "First appeared on one of these days." })
  firstAppeared?: DateRange | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Its corroboration, wordings or holders changed at this moment or later; retracted claims are listed, too.",
  })
  changedSince?: Date | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], {
    nullable: true,
    description: "Carried by an article that is filed under one of these topics.",
  })
  topics?: string[] | null;

  @ValidateNested()
  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ClaimFilter], { nullable: true, description: "All of these hold." })
  and?: ClaimFilter[] | null;

  @ValidateNested()
  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ClaimFilter], { nullable: true, description: "At least one of these holds." })
  or?: ClaimFilter[] | null;

  @ValidateNested()
  @Field(() => ClaimFilter, { nullable: true, description: "This does not hold." })
  not?: ClaimFilter | null;
}

export const ClaimSort = namesOf(claimOrders);
export type ClaimSort = keyof typeof ClaimSort;

registerEnumType(ClaimSort, {
  name: "ClaimSort",
  description: "Order of claims.",
  valuesConfig: {
    RELEVANCE: {
      description: relevanceOf("latest to appear"),
    },
    FIRST_APPEARED_DESC: { description: "Latest first appearance first." },
    INDEPENDENT_ORIGINS_ASC: { description: "Fewest independent origins first." },
    INDEPENDENT_ORIGINS_DESC: { description: "Most independent origins first." },
    CHANGED_DESC: { description: "Latest change of corroboration, wordings or holders first." },
  },
});

/** @throws InputError where an id, a range or the nesting is not as it should be. */
export function claimCriteria(
  filter: ClaimFilter | null | undefined,
  place: FilterPlace = outermostFilter,
): ClaimCriteria {
  if (!filter) return {};
  const { stance, modality, polarity, voice, status, hasRelation } = filter;
  return {
    text: searchQuery(filter.text, `${place.path}.text`, searchedClaim),
    stance,
    modality,
    polarity,
    voice,
    status,
    hasRelation,
    changedSince: filter.changedSince,
    minWordings: filter.minWordings,
    minIndependentOrigins: filter.minIndependentOrigins,
    maxIndependentOrigins: filter.maxIndependentOrigins,
    subjects: keysOf("Actor", filter.subjects, `${place.path}.subjects`),
    objects: keysOf("Actor", filter.objects, `${place.path}.objects`),
    holders: keysOf("Actor", filter.holders, `${place.path}.holders`),
    reportedBy: keysOf("Outlet", filter.reportedBy, `${place.path}.reportedBy`),
    validTime: dayRange(filter.validTime, `${place.path}.validTime`),
    firstAppeared: dayRange(filter.firstAppeared, `${place.path}.firstAppeared`),
    topics: keysOf("Topic", filter.topics, `${place.path}.topics`),
    ...combinedCriteria(filter, place, claimCriteria),
  };
}
