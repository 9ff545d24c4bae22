import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Actor, Article, ArticleRelation, OriginCluster } from "../../entities";
import { ArticleRelationKind } from "../../shared/vocabulary";
import type { RequestContext } from "../context";
import { loadAllRequired, loadOptional, loadRequired } from "../loaders/required";
import { TextSpan, textSpan } from "../types/text-span";

/** What an article goes back to. */
@Resolver(() => Article)
export class ArticleOriginResolver {
  @FieldResolver(() => [ArticleRelation], {
    description: "What it goes back to: at most one article for each kind.",
  })
  async relations(
    @Root() article: Article,
    @Ctx() { loaders }: RequestContext,
    @Arg("kinds", () => [ArticleRelationKind], {
      nullable: true,
      description: "Only these kinds.",
    })
    kinds?: ArticleRelationKind[] | null,
  ): Promise<ArticleRelation[]> {
    const relations = await loaders.origins.relations.load(article.id);
    return kinds
      ? relations.filter(({ kind }) => kinds.some((asked) => asked === kind))
      : relations;
  }

  @FieldResolver(() => OriginCluster, {
    description: "The articles that go back to the same report; alone with itself where none do.",
  })
  async originCluster(
    @Root() article: Article,
    @Ctx() { loaders }: RequestContext,
  ): Promise<OriginCluster> {
    return (await loadRequired(loaders.origins.ofArticle, article.id)).cluster;
  }
}

@Resolver(() => ArticleRelation)
export class ArticleRelationResolver {
  @FieldResolver(() => Article, { description: "What it goes back to." })
  target(@Root() relation: ArticleRelation, @Ctx() { loaders }: RequestContext): Promise<Article> {
    return loadRequired(loaders.articles.byId, relation.targetId);
  }

  @FieldResolver(() => TextSpan, {
    nullable: true,
    description: "The article's words that say so; null where none do.",
  })
  evidence(@Root() relation: ArticleRelation): TextSpan | null {
    return textSpan(relation.versionId, relation.evidenceSpan);
  }
}

@Resolver(() => OriginCluster)
export class OriginClusterResolver {
  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      "Whose report it is: the agency credited or outlet cited, else the earliest article's outlet.",
  })
  origin(@Root() cluster: OriginCluster, @Ctx() { loaders }: RequestContext) {
    return loadOptional(loaders.actors.byId, cluster.originId);
  }

  @FieldResolver(() => Article, { description: "The article among them that was published first." })
  earliest(@Root() cluster: OriginCluster, @Ctx() { loaders }: RequestContext): Promise<Article> {
    return loadRequired(loaders.articles.byId, cluster.earliestId);
  }

  @FieldResolver(() => [Article], { description: "All of them, earliest first." })
  async articles(
    @Root() cluster: OriginCluster,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Article[]> {
    const rows = await loaders.origins.articles.load(cluster.id);
    return loadAllRequired(
      loaders.articles.byId,
      rows.map((row) => row.article),
    );
  }
}
