import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Actor, Claim, ClaimRelation } from "../../entities";
import { DateScalar } from "../../entities/scalars";
import { ClaimRelationKind } from "../../shared/vocabulary";
import { findClaimRelations } from "../../store/reads/claim-relations";
import type { RequestContext } from "../context";
import { keysOf } from "../global-id";
import { loadRequired } from "../loaders/required";
import { checkFirst, MAX_FIRST } from "../types/page-args";
import { Provenance } from "../types/provenance";

const FIRST = 20;

@Resolver(() => ClaimRelation)
export class ClaimRelationResolver {
  @Query(() => [ClaimRelation], {
    description:
      "How claims that current versions carry stand to each other, the one whose source appeared latest first.",
  })
  async claimRelations(
    @Ctx() { manager }: RequestContext,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: FIRST,
      description: `How many, from 1 to ${MAX_FIRST}.`,
    })
    first: number | null,
    @Arg("kinds", () => [ClaimRelationKind], { nullable: true, description: "Only these kinds." })
    kinds?: ClaimRelationKind[] | null,
    @Arg("holders", () => [ID], {
      nullable: true,
      description: "One of these actors is said to hold, reject or discuss one of the two claims.",
    })
    holders?: string[] | null,
    @Arg("sameHolder", () => Boolean, {
      nullable: true,
      description: "Whether one actor is said to hold both.",
    })
    sameHolder?: boolean | null,
    @Arg("topics", () => [ID], {
      nullable: true,
      description: "An article that carries one of the two is filed under one of these topics.",
    })
    topics?: string[] | null,
    @Arg("since", () => DateScalar, {
      nullable: true,
      description: "The source first appeared on this day or later.",
    })
    since?: string | null,
  ): Promise<ClaimRelation[]> {
    const criteria = {
      ...{ kinds, sameHolder, since },
      holders: keysOf("Actor", holders, "holders"),
      topics: keysOf("Topic", topics, "topics"),
    };
    const found = await findClaimRelations(manager, criteria, checkFirst(first));
    return found.map(({ relation }) => relation);
  }

  @FieldResolver(() => Claim, { description: "What stands to the other like this." })
  source(@Root() relation: ClaimRelation, @Ctx() { loaders }: RequestContext): Promise<Claim> {
    return loadRequired(loaders.claims.byId, relation.sourceId);
  }

  @FieldResolver(() => Claim, { description: "To what it stands like this." })
  target(@Root() relation: ClaimRelation, @Ctx() { loaders }: RequestContext): Promise<Claim> {
    return loadRequired(loaders.claims.byId, relation.targetId);
  }

  @FieldResolver(() => Boolean, { description: "Whether one actor is said to hold both claims." })
  async sameHolder(
    @Root() relation: ClaimRelation,
    @Ctx() { loaders }: RequestContext,
  ): Promise<boolean> {
    return (await loadRequired(loaders.claimRelations.sameHolder, relation.id)).sameHolder;
  }

  @FieldResolver(() => Provenance, { description: "How it was found." })
  provenance(@Root() relation: ClaimRelation): Provenance {
    return new Provenance("ClaimRelation", relation);
  }
}

@Resolver(() => Claim)
export class RelatedClaimResolver {
  @FieldResolver(() => [ClaimRelation], {
    description:
      "How it stands to other claims that current versions carry, as source or as target, the latest source first.",
  })
  async relations(
    @Root() claim: Claim,
    @Ctx() { loaders }: RequestContext,
    @Arg("kinds", () => [ClaimRelationKind], { nullable: true, description: "Only these kinds." })
    kinds?: ClaimRelationKind[] | null,
  ): Promise<ClaimRelation[]> {
    const related = await loaders.claimRelations.ofClaim.load(claim.id);
    const relations = related.map(({ relation }) => relation);
    return kinds ? relations.filter(({ kind }) => kinds.includes(kind)) : relations;
  }
}

@Resolver(() => Actor)
export class ActorContradictionsResolver {
  @FieldResolver(() => [ClaimRelation], {
    description: "Pairs of this actor's own claims that stand against each other, earliest first.",
  })
  async selfContradictions(
    @Root() actor: Actor,
    @Ctx() { loaders }: RequestContext,
    @Arg("since", () => DateScalar, {
      nullable: true,
      description: "The later claim of the two first appeared on this day or later.",
    })
    since?: string | null,
  ): Promise<ClaimRelation[]> {
    const found = await loaders.claimRelations.selfContradictions.load(actor.id);
    return found
      .filter(({ appearedAt }) => !since || appearedAt.toISOString() >= since)
      .map(({ relation }) => relation);
  }
}
