import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Revision } from "../../entities";
import { JsonObjectScalar } from "../../entities/scalars";
import { SYSTEM } from "../../store/decisions/revisions";
import type { RequestContext } from "../context";
import { shownPatch } from "../patch-ids";
import { Provenance } from "../types/provenance";

@Resolver(() => Provenance)
export class ProvenanceResolver {
  @FieldResolver(() => [Revision], {
    description: "What people have decided about it and what came of that, oldest first.",
  })
  history(@Root() { node }: Provenance, @Ctx() { loaders }: RequestContext): Promise<Revision[]> {
    return loaders.revisions.ofNode.load(node);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Who looked at it last and decided something; null where nobody has.",
  })
  async reviewedBy(
    @Root() { node }: Provenance,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string | null> {
    const revisions = await loaders.revisions.ofNode.load(node);
    return revisions.findLast(({ by }) => by !== SYSTEM)?.by ?? null;
  }
}

@Resolver(() => Revision)
export class RevisionResolver {
  @FieldResolver(() => JsonObjectScalar, {
    nullable: true,
    description: "What was changed: for each field its value before and after.",
  })
  patch(@Root() { patch }: Revision): object | null {
    return shownPatch(patch);
  }
}
