import type DataLoader from "dataloader";
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Article, Claim, Statement, Topic } from "../../entities";
import { type FoundTopic, findTopics } from "../../store/topics/find-topics";
import type { RequestContext } from "../context";
import { checkFirst, MAX_FIRST } from "../types/page-args";
import { searchText } from "../types/search-text";

const FIRST = 20;

@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => [Topic], {
    description: "What articles are filed under, by name: for the ids that filters take.",
  })
  topics(
    @Ctx() { manager }: RequestContext,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: FIRST,
      description: `How many, from 1 to ${MAX_FIRST}.`,
    })
    first: number | null,
    @Arg("text", () => String, {
      nullable: true,
      description: "Only those whose name or code holds this: housing.",
    })
    text?: string | null,
  ): Promise<Topic[]> {
    return findTopics(manager, searchText(text, "text"), checkFirst(first));
  }
}

@Resolver(() => Article)
export class ArticleTopicsResolver {
  @FieldResolver(() => [Topic], {
    description: "What it is filed under, as its latest document says itself.",
  })
  topics(@Root() article: Article, @Ctx() { loaders }: RequestContext): Promise<Topic[]> {
    return topicsOf(loaders.topics.ofArticle, article.id);
  }
}

@Resolver(() => Statement)
export class StatementTopicsResolver {
  @FieldResolver(() => [Topic], { description: "What its article is filed under." })
  topics(@Root() statement: Statement, @Ctx() { loaders }: RequestContext): Promise<Topic[]> {
    return topicsOf(loaders.topics.ofArticle, statement.articleId);
  }
}

@Resolver(() => Claim)
export class ClaimTopicsResolver {
  @FieldResolver(() => [Topic], {
    description: "What the articles are filed under that carry it, by name.",
  })
  topics(@Root() claim: Claim, @Ctx() { loaders }: RequestContext): Promise<Topic[]> {
    return topicsOf(loaders.topics.ofClaim, claim.id);
  }
}

async function topicsOf(loader: DataLoader<string, FoundTopic[]>, key: string): Promise<Topic[]> {
  return (await loader.load(key)).map(({ topic }) => topic);
}
