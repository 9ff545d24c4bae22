import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Actor, Article, Mention } from "../../entities";
import type { RequestContext } from "../context";
import { loadOptional, loadRequired } from "../loaders/required";
import { TextSpan } from "../types/text-span";

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => Actor, {
    nullable: true,
    description: "Whom it refers to; null where that stays open.",
  })
  actor(@Root() mention: Mention, @Ctx() { loaders }: RequestContext): Promise<Actor | null> {
    return loadOptional(loaders.actors.byId, mention.actorId);
  }

  @FieldResolver(() => TextSpan, { description: "Where it stands." })
  span(@Root() mention: Mention): TextSpan {
    return new TextSpan(mention.versionId, mention.start, mention.end);
  }

  @FieldResolver(() => Article, { description: "The article in which it stands." })
  article(@Root() mention: Mention, @Ctx() { loaders }: RequestContext): Promise<Article> {
    return loadRequired(loaders.articles.byId, mention.articleId);
  }
}
