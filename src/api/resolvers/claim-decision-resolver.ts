import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  Float,
  ID,
  Mutation,
  Resolver,
  Root,
} from "type-graphql";
import { Claim, ClaimRelation, ClaimReview } from "../../entities";
import { DateScalar, UrlScalar } from "../../entities/scalars";
import { addClaimReview } from "../../ingest/decisions/add-claim-review";
import { relateClaims, undoRelation } from "../../ingest/decisions/relate-claims";
import { ClaimRelationKind, Role } from "../../shared/vocabulary";
import { deciderOf, forgetLoaded, type RequestContext } from "../context";
import { keyOf } from "../global-id";
import { loadAllRequired, loadRequired } from "../loaders/required";

/** What people say of claims. */
@Resolver()
export class ClaimDecisionResolver {
  @Authorized(Role.EDITOR)
  @Mutation(() => ClaimRelation, {
    description:
      "Says how one claim stands to another. It takes the place of what rules and people said of the two before, and corroboration follows. undoRelation takes it back.",
  })
  async relateClaims(
    @Arg("source", () => ID, { description: "What stands to the other like this." })
    source: string,
    @Arg("kind", () => ClaimRelationKind, { description: "In which way." })
    kind: ClaimRelationKind,
    @Arg("target", () => ID, { description: "To what it stands like this." }) target: string,
    @Arg("rationale", () => String, { description: "Why, in words." }) rationale: string,
    @Ctx() context: RequestContext,
  ): Promise<ClaimRelation> {
    const sourceId = keyOf("Claim", source, "source");
    const targetId = keyOf("Claim", target, "target");
    const relation = { sourceId, kind, targetId, rationale };
    const id = await relateClaims(context.dataSource, relation, deciderOf(context));
    forgetLoaded(context);
    return loadRequired(context.loaders.claimRelations.byId, id);
  }

  @Authorized(Role.EDITOR)
  @Mutation(() => [Claim], {
    description:
      "Takes back how somebody said that two claims stand to each other; what rules say of them shows again. Gives the two claims.",
  })
  async undoRelation(
    @Arg("id", () => ID, { description: "The relation." }) id: string,
    @Ctx() context: RequestContext,
    @Arg("reason", () => String, { nullable: true, description: "Why." }) reason?: string | null,
  ): Promise<Claim[]> {
    const key = keyOf("ClaimRelation", id, "id");
    const claims = await undoRelation(context.dataSource, key, reason ?? null, deciderOf(context));
    forgetLoaded(context);
    return loadAllRequired(context.loaders.claims.byId, claims);
  }

  @Authorized(Role.EDITOR)
  @Mutation(() => ClaimReview, {
    description: "Adds what a fact checker found about a claim (schema.org ClaimReview).",
  })
  async addClaimReview(
    @Arg("claim", () => ID, { description: "The claim." }) claim: string,
    @Arg("author", () => String, { description: "Who reviewed it." }) author: string,
    @Arg("url", () => UrlScalar, { description: "Where the review is published." }) url: string,
    @Arg("alternateName", () => String, { description: "The verdict in words." })
    alternateName: string,
    @Ctx() context: RequestContext,
    @Arg("ratingValue", () => Float, {
      nullable: true,
      description: "The verdict as a number, from worstRating to bestRating.",
    })
    ratingValue?: number | null,
    @Arg("bestRating", () => Float, { nullable: true, description: "5 where not given." })
    bestRating?: number | null,
    @Arg("worstRating", () => Float, { nullable: true, description: "1 where not given." })
    worstRating?: number | null,
    @Arg("datePublished", () => DateScalar, {
      nullable: true,
      description: "When the review was published.",
    })
    datePublished?: string | null,
  ): Promise<ClaimReview> {
    const review = {
      claimId: keyOf("Claim", claim, "claim"),
      ...{ author, url, alternateName },
      ratingValue: ratingValue ?? null,
      bestRating: bestRating ?? null,
      worstRating: worstRating ?? null,
      datePublished: datePublished ?? null,
    };
    const id = await addClaimReview(context.dataSource, review, deciderOf(context));
    forgetLoaded(context);
    return loadRequired(context.loaders.claimReviews.byId, id);
  }
}

@Resolver(() => Claim)
export class ReviewedClaimResolver {
  @FieldResolver(() => [ClaimReview], {
    description: "What fact checkers found about it, the latest published first.",
  })
  async reviews(@Root() claim: Claim, @Ctx() { loaders }: RequestContext): Promise<ClaimReview[]> {
    const found = await loaders.claimReviews.ofClaim.load(claim.id);
    return found.map(({ review }) => review);
  }
}

@Resolver(() => ClaimReview)
export class ClaimReviewResolver {
  @FieldResolver(() => Claim, { description: "What it reviews." })
  claim(@Root() review: ClaimReview, @Ctx() { loaders }: RequestContext): Promise<Claim> {
    return loadRequired(loaders.claims.byId, review.claimId);
  }
}
