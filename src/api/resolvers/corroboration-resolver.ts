import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Actor, Claim, ClaimCorroboration, OriginCluster } from "../../entities";
import type { RequestContext } from "../context";
import { loadAllRequired, loadRequired } from "../loaders/required";

@Resolver(() => Claim)
export class CorroboratedClaimResolver {
  @FieldResolver(() => ClaimCorroboration, { description: "How well it is supported." })
  corroboration(
    @Root() claim: Claim,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ClaimCorroboration> {
    return loadRequired(loaders.claims.corroboration, claim.id);
  }
}

@Resolver(() => ClaimCorroboration)
export class CorroborationResolver {
  @FieldResolver(() => [Actor], {
    description:
      "Who the reports go back to: the innermost source with a name, else whose report an article carries.",
  })
  origins(
    @Root() corroboration: ClaimCorroboration,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Actor[]> {
    return loadAllRequired(loaders.actors.byId, corroboration.originIds);
  }

  @FieldResolver(() => [OriginCluster], { description: "The origin clusters of its articles." })
  clusters(
    @Root() corroboration: ClaimCorroboration,
    @Ctx() { loaders }: RequestContext,
  ): Promise<OriginCluster[]> {
    return loadAllRequired(loaders.origins.byId, corroboration.clusterIds);
  }

  @FieldResolver(() => [Actor], {
    description: "Who is said to reject it or to hold the opposite.",
  })
  deniedBy(
    @Root() corroboration: ClaimCorroboration,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Actor[]> {
    return loadAllRequired(loaders.actors.byId, corroboration.deniedByIds);
  }
}
