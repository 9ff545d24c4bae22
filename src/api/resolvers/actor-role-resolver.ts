import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Actor } from "../../entities";
import type { RequestContext } from "../context";
import { loadOptional, loadRequired } from "../loaders/required";
import { ActorRole } from "../types/actor-role";

@Resolver(() => ActorRole)
export class ActorRoleResolver {
  @FieldResolver(() => Actor, { description: "Whose office it is." })
  actor(@Root() role: ActorRole, @Ctx() { loaders }: RequestContext): Promise<Actor> {
    return loadRequired(loaders.actors.byId, role.actorId);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "The country or body that it belongs to; null where no article names one.",
  })
  organization(@Root() role: ActorRole, @Ctx() { loaders }: RequestContext): Promise<Actor | null> {
    return loadOptional(loaders.actors.byId, role.organizationId);
  }
}
