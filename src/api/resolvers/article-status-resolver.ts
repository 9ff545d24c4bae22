import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { Article } from "../../entities";
import { setArticleStatus } from "../../ingest/decisions/set-article-status";
import { PubStatus, Role } from "../../shared/vocabulary";
import { deciderOf, forgetLoaded, type RequestContext } from "../context";
import { keyOf } from "../global-id";
import { loadRequired } from "../loaders/required";

@Resolver()
export class ArticleStatusResolver {
  @Authorized(Role.EDITOR)
  @Mutation(() => Article, {
    description:
      "Holds an article back, withdraws it, or lets it be used again. While it is not USABLE, nothing it says counts for claims, holders, denials or offices, and no list of statements shows it; it stays stored, and counts as before once it is USABLE again.",
  })
  async setArticleStatus(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The article." }) id: string,
    @Arg("pubStatus", () => PubStatus, { description: "What its status is to be." })
    pubStatus: PubStatus,
    @Arg("edNote", () => String, {
      nullable: true,
      description: "Why, to editors; left out, an earlier note stays, and null takes it away.",
    })
    edNote?: string | null,
  ): Promise<Article> {
    const articleId = keyOf("Article", id, "id");
    const status = { articleId, pubStatus, edNote };
    await setArticleStatus(context.dataSource, status, deciderOf(context));
    forgetLoaded(context);
    return loadRequired(context.loaders.articles.byId, articleId);
  }
}
