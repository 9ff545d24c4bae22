import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { Node } from "../../entities/node";
import { LimitError } from "../../shared/errors";
import type { RequestContext } from "../context";
import { decodeGlobalId, encodeGlobalId, type GlobalId, type NodeType } from "../global-id";
import type { Loaders } from "../loaders/loaders";

const MAX_NODES = 100;

const loaderOf = {
  Outlet: (loaders) => loaders.outlets.byId,
  Article: (loaders) => loaders.articles.byId,
  ArticleVersion: (loaders) => loaders.versions.byId,
  Actor: (loaders) => loaders.actors.byId,
  ActorJudgement: (loaders) => loaders.judgements.byId,
  Mention: (loaders) => loaders.mentions.byId,
  Statement: (loaders) => loaders.statements.byId,
  Claim: (loaders) => loaders.claims.byId,
  ClaimRelation: (loaders) => loaders.claimRelations.byId,
  ClaimReview: (loaders) => loaders.claimReviews.byId,
  OriginCluster: (loaders) => loaders.origins.byId,
  Event: (loaders) => loaders.events.byId,
  Topic: (loaders) => loaders.topics.byId,
  Utterance: (loaders) => loaders.utterances.byId,
  ApiKey: (loaders) => loaders.apiKeys.byId,
  Change: (loaders) => loaders.changes.byId,
} as const satisfies {
  [T in NodeType]: (loaders: Loaders) => { load(key: string): Promise<Node | null> };
};

@Resolver(() => Node)
export class NodeResolver {
  @FieldResolver(() => ID)
  id(@Root() node: Node, @Info() info: GraphQLResolveInfo): string {
    return encodeGlobalId(info.parentType.name as NodeType, node.id);
  }

  @Query(() => Node, {
    nullable: true,
    description: "Whatever has this id; null where nothing has it.",
  })
  node(
    @Arg("id", () => ID, { description: "The id of anything." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Node | null> {
    return loadNode(context, decodeGlobalId(id, "id"));
  }

  @Query(() => [Node], {
    nullable: "items",
    description:
      "Whatever has these ids, in their order; null in the places of ids that nothing has.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: `The ids of anything, at most ${MAX_NODES}.` })
    ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<(Node | null)[]> {
    if (ids.length > MAX_NODES) {
      throw new LimitError(`ids: expected at most ${MAX_NODES}, got ${ids.length}.`);
    }
    const decoded = ids.map((id, at) => decodeGlobalId(id, `ids[${at}]`));
    return Promise.all(decoded.map((id) => loadNode(context, id)));
  }
}

/** Whatever has an id; null where nothing has it. */
export function loadNode(
  { loaders }: RequestContext,
  { type, key }: GlobalId,
): Promise<Node | null> {
  return loaderOf[type](loaders).load(key);
}
