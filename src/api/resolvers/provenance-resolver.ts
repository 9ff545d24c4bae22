import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Revision } from "../../entities";
import { JsonObjectScalar } from "../../entities/scalars";
import { type NodeRef, SYSTEM } from "../../store/decisions/revisions";
import type { RequestContext } from "../context";
import { encodeGlobalId, type NodeType } from "../global-id";
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
    return patch && (JSON.parse(JSON.stringify(patch), withIds) as object);
  }
}

/** What is stored as a type and a key is shown as an id. */
function withIds(_: string, value: unknown): unknown {
  return isNodeRef(value) ? encodeGlobalId(value.nodeType as NodeType, value.key) : value;
}

function isNodeRef(value: unknown): value is NodeRef {
  return typeof value === "object" && value !== null && "nodeType" in value && "key" in value;
}
