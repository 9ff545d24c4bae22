import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Actor, Outlet } from "../../entities";
import { articlesOfOutlet } from "../../store/pages/article-lists";
import { findOutlets } from "../../store/reads/outlets";
import { connectOf } from "../connect";
import type { RequestContext } from "../context";
import { loadOptional, loadRequired } from "../loaders/required";
import { ArticleFilter, articleCriteria } from "../types/article-filter";
import { ArticleConnection } from "../types/connections";
import { type PageArgs, PageArgs20 } from "../types/page-args";
import { searchText } from "../types/search-text";

@Resolver(() => Outlet)
export class OutletResolver {
  @Query(() => [Outlet], { description: "All outlets, by name." })
  outlets(
    @Ctx() { manager }: RequestContext,
    @Arg("text", () => String, {
      nullable: true,
      description: "Only those whose name or domain holds this.",
    })
    text?: string | null,
  ): Promise<Outlet[]> {
    return findOutlets(manager, searchText(text, "text"));
  }

  @FieldResolver(() => Actor, { description: "The outlet as somebody who reports." })
  actor(@Root() outlet: Outlet, @Ctx() { loaders }: RequestContext): Promise<Actor> {
    return loadRequired(loaders.actors.byId, outlet.actorId);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "The company, body or state that owns it; null where unknown.",
  })
  owner(@Root() outlet: Outlet, @Ctx() { loaders }: RequestContext): Promise<Actor | null> {
    return loadOptional(loaders.actors.byId, outlet.ownerId);
  }

  @FieldResolver(() => ArticleConnection, {
    description: "The articles that it carries, latest published first.",
  })
  articles(
    @Root() outlet: Outlet,
    @Ctx() context: RequestContext,
    @Args(() => PageArgs20) page: PageArgs,
    @Arg("filter", () => ArticleFilter, { nullable: true, description: "Only these articles." })
    filter?: ArticleFilter | null,
  ) {
    const list = articlesOfOutlet(articleCriteria(filter));
    return new ArticleConnection(connectOf(context, "Outlet.articles", list, page, outlet));
  }
}
