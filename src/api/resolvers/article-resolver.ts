import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Article, ArticleVersion, Outlet, Quantity } from "../../entities";
import { UrlScalar } from "../../entities/scalars";
import { InputError, InvariantError } from "../../shared/errors";
import { articleOrders, articles } from "../../store/pages/article-lists";
import { claimsOfArticle } from "../../store/pages/claim-lists";
import { mentionsOfArticle } from "../../store/pages/mention-lists";
import { statementsOfArticle } from "../../store/pages/statement-lists";
import { findArticleByUrl } from "../../store/reads/articles";
import { connectAll, connectOf } from "../connect";
import type { RequestContext } from "../context";
import { keyOf } from "../global-id";
import { loadOptional, loadRequired } from "../loaders/required";
import { ArticleFilter, ArticleSort, articleCriteria } from "../types/article-filter";
import { ClaimFilter, claimCriteria } from "../types/claim-filter";
import {
  ArticleConnection,
  ClaimConnection,
  MentionConnection,
  StatementConnection,
} from "../types/connections";
import { type PageArgs, PageArgs20, PageArgs50, PageArgs100 } from "../types/page-args";
import { StatementFilter, statementCriteria } from "../types/statement-filter";

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, {
    nullable: true,
    description: "One article, by its id or its address; null where there is none.",
  })
  article(
    @Ctx() { loaders, manager }: RequestContext,
    @Arg("id", () => ID, { nullable: true, description: "Its id." }) id?: string | null,
    @Arg("url", () => UrlScalar, { nullable: true, description: "Its address." })
    url?: string | null,
  ): Promise<Article | null> {
    if (id && !url) return loaders.articles.byId.load(keyOf("Article", id, "id"));
    if (url && !id) return findArticleByUrl(manager, url);
    throw new InputError("article: expected either id or url.");
  }

  @Query(() => ArticleConnection, { description: "Articles." })
  articles(
    @Ctx() context: RequestContext,
    @Args(() => PageArgs20) page: PageArgs,
    @Arg("sort", () => ArticleSort, {
      nullable: true,
      defaultValue: "PUBLISHED_DESC",
      description: "Their order.",
    })
    sort: ArticleSort,
    @Arg("filter", () => ArticleFilter, { nullable: true, description: "Only these." })
    filter?: ArticleFilter | null,
  ) {
    const list = articles(articleCriteria(filter), articleOrders[sort]);
    return new ArticleConnection(connectAll(context, `articles.${sort}`, list, page));
  }

  @FieldResolver(() => Outlet, { nullable: true, description: "Who carries it." })
  outlet(@Root() article: Article, @Ctx() { loaders }: RequestContext): Promise<Outlet | null> {
    return loadOptional(loaders.outlets.byId, article.outletId);
  }

  @FieldResolver(() => String, { description: "The whole text of the current version." })
  async text(@Root() article: Article, @Ctx() context: RequestContext): Promise<string> {
    return (await currentVersion(article, context)).text;
  }

  @FieldResolver(() => ArticleVersion, { description: "The latest version." })
  current(@Root() article: Article, @Ctx() context: RequestContext): Promise<ArticleVersion> {
    return currentVersion(article, context);
  }

  @FieldResolver(() => [String], {
    description:
      "What an analyst would look for and the text does not give: no denial, no response sought, no named origin.",
  })
  async absences(@Root() article: Article, @Ctx() context: RequestContext): Promise<string[]> {
    return (await currentVersion(article, context)).absences;
  }

  @FieldResolver(() => [ArticleVersion], { description: "All versions, oldest first." })
  versions(
    @Root() article: Article,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ArticleVersion[]> {
    return loaders.articles.versions.load(article.id);
  }

  @FieldResolver(() => StatementConnection, {
    description: "The statements of the current version, in the order of the text.",
  })
  statements(
    @Root() article: Article,
    @Ctx() context: RequestContext,
    @Args(() => PageArgs50) page: PageArgs,
    @Arg("filter", () => StatementFilter, { nullable: true, description: "Only these." })
    filter?: StatementFilter | null,
  ) {
    const list = statementsOfArticle(statementCriteria(filter));
    return new StatementConnection(connectOf(context, "Article.statements", list, page, article));
  }

  @FieldResolver(() => ClaimConnection, {
    description: "The claims that the current version carries, in the order of the text.",
  })
  claims(
    @Root() article: Article,
    @Ctx() context: RequestContext,
    @Args(() => PageArgs50) page: PageArgs,
    @Arg("filter", () => ClaimFilter, { nullable: true, description: "Only these." })
    filter?: ClaimFilter | null,
  ) {
    const list = claimsOfArticle(claimCriteria(filter));
    return new ClaimConnection(connectOf(context, "Article.claims", list, page, article));
  }

  @FieldResolver(() => MentionConnection, {
    description: "The mentions of actors in the current version, in the order of the text.",
  })
  mentions(
    @Root() article: Article,
    @Ctx() context: RequestContext,
    @Args(() => PageArgs100) page: PageArgs,
  ) {
    const source = connectOf(context, "Article.mentions", mentionsOfArticle(), page, article);
    return new MentionConnection(source);
  }

  @FieldResolver(() => [Quantity], {
    description: "What the current version counts and measures, in the order of the text.",
  })
  async quantities(
    @Root() article: Article,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Quantity[]> {
    const found = await loaders.quantities.ofArticle.load(article.id);
    return found.map(({ quantity }) => quantity);
  }
}

@Resolver(() => ArticleVersion)
export class ArticleVersionResolver {
  @FieldResolver(() => Article, { description: "The article that this is a version of." })
  article(@Root() version: ArticleVersion, @Ctx() { loaders }: RequestContext): Promise<Article> {
    return loadRequired(loaders.articles.byId, version.articleId);
  }
}

function currentVersion(article: Article, { loaders }: RequestContext): Promise<ArticleVersion> {
  if (article.currentVersionId === null) {
    throw new InvariantError(`article ${article.id} has no version`);
  }
  return loadRequired(loaders.versions.byId, article.currentVersionId);
}
