import { ArrayMaxSize, ValidateNested } from "class-validator";
import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { LanguageTagScalar } from "../../entities/scalars";
import { PubStatus, SourceReliability } from "../../shared/vocabulary";
import {
  type ArticleCriteria,
  articleOrders,
  searchedArticle,
} from "../../store/pages/article-lists";
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
  description: "Which articles: all that is given must hold, and an empty list holds for nothing.",
})
export class ArticleFilter {
  @SearchText()
  @Field(() => String, {
    nullable: true,
    description: searchSyntax(
      "Words in headline and text",
      'speaker:"Ada Brenn" for who says something in it, about: for who is mentioned, outlet: for who carries it',
    ),
  })
  text?: string | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], { nullable: true, description: "Carried by one of these outlets." })
  outlets?: string[] | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [LanguageTagScalar], { nullable: true, description: "In one of these languages." })
  languages?: string[] | null;

  @Field(() => DateRange, {
    nullable: true,
    description: "Published on one of these days, in UTC.",
  })
  published?: DateRange | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], { nullable: true, description: "Mentions one of these actors." })
  mentions?: string[] | null;

  @Field(() => [PubStatus], { nullable: true, description: "In one of these states." })
  pubStatus?: PubStatus[] | null;

  @Field(() => SourceReliability, {
    nullable: true,
    description:
      "Its outlet is assessed as at least so reliable, A being the best; F, cannot be judged, holds for any that is assessed.",
  })
  minReliability?: SourceReliability | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: without articles that carry another one's text, whole, edited or cut, or its report by credit.",
  })
  collapseDuplicates?: boolean | null;

  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ID], { nullable: true, description: "Filed under one of these topics." })
  topics?: string[] | null;

  @ValidateNested()
  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ArticleFilter], { nullable: true, description: "All of these hold." })
  and?: ArticleFilter[] | null;

  @ValidateNested()
  @ArrayMaxSize(MAX_FILTER_ENTRIES)
  @Field(() => [ArticleFilter], { nullable: true, description: "At least one of these holds." })
  or?: ArticleFilter[] | null;

  @ValidateNested()
  @Field(() => ArticleFilter, { nullable: true, description: "This does not hold." })
  not?: ArticleFilter | null;
}

export const ArticleSort = namesOf(articleOrders);
export type ArticleSort = keyof typeof ArticleSort;

registerEnumType(ArticleSort, {
  name: "ArticleSort",
  description:
    "Order of articles. An article without a date of publication counts by when it was first received.",
  valuesConfig: {
    RELEVANCE: {
      description: relevanceOf("latest published"),
    },
    PUBLISHED_DESC: { description: "Latest published first." },
    PUBLISHED_ASC: { description: "Earliest published first." },
    FIRST_SEEN_DESC: { description: "Latest received first." },
  },
});

/** @throws InputError where an id, a range or the nesting is not as it should be. */
export function articleCriteria(
  filter: ArticleFilter | null | undefined,
  place: FilterPlace = outermostFilter,
): ArticleCriteria {
  if (!filter) return {};
  const { languages, pubStatus, collapseDuplicates } = filter;
  return {
    text: searchQuery(filter.text, `${place.path}.text`, searchedArticle),
    languages,
    pubStatus,
    collapseDuplicates,
    minReliability: filter.minReliability,
    outlets: keysOf("Outlet", filter.outlets, `${place.path}.outlets`),
    mentions: keysOf("Actor", filter.mentions, `${place.path}.mentions`),
    published: dayRange(filter.published, `${place.path}.published`),
    topics: keysOf("Topic", filter.topics, `${place.path}.topics`),
    ...combinedCriteria(filter, place, articleCriteria),
  };
}
