import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Actor, Article, Claim, ClaimAppearance, Quantity, Statement } from "../../entities";
import { appearancesOfClaim, claimOrders, claims } from "../../store/pages/claim-lists";
import { connectAll, connectOf } from "../connect";
import type { RequestContext } from "../context";
import { keyOf } from "../global-id";
import { loadOptional, loadRequired, loadStatements } from "../loaders/required";
import { ClaimFilter, ClaimSort, claimCriteria } from "../types/claim-filter";
import { ClaimHolding, sumUpHoldings } from "../types/claim-holding";
import { ClaimAppearanceConnection, ClaimConnection } from "../types/connections";
import { type PageArgs, PageArgs20, PageArgs50 } from "../types/page-args";
import { Provenance } from "../types/provenance";
import { TextSpan } from "../types/text-span";
import { TimeExpression, validTime } from "../types/time-expression";

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => Claim, {
    nullable: true,
    description: "One claim; null where there is none of this id.",
  })
  claim(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Claim | null> {
    return loaders.claims.byId.load(keyOf("Claim", id, "id"));
  }

  @Query(() => ClaimConnection, {
    description: "Claims that the current version of some article carries.",
  })
  claims(
    @Ctx() context: RequestContext,
    @Args(() => PageArgs20) page: PageArgs,
    @Arg("sort", () => ClaimSort, {
      nullable: true,
      defaultValue: "FIRST_APPEARED_DESC",
      description: "Their order.",
    })
    sort: ClaimSort,
    @Arg("filter", () => ClaimFilter, { nullable: true, description: "Only these." })
    filter?: ClaimFilter | null,
  ) {
    const list = claims(claimCriteria(filter), claimOrders[sort]);
    return new ClaimConnection(connectAll(context, `claims.${sort}`, list, page));
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "Whom it is about; null where that is no actor or stays open.",
  })
  subject(@Root() claim: Claim, @Ctx() { loaders }: RequestContext): Promise<Actor | null> {
    return loadOptional(loaders.actors.byId, claim.subjectId);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "Whom the predicate is directed at; null where that is no actor or stays open.",
  })
  object(@Root() claim: Claim, @Ctx() { loaders }: RequestContext): Promise<Actor | null> {
    return loadOptional(loaders.actors.byId, claim.objectId);
  }

  @FieldResolver(() => TimeExpression, {
    nullable: true,
    description:
      "When it holds, or is to hold, as its first appearance words it: on 7 January; null where no time is worded.",
  })
  async validTime(
    @Root() claim: Claim,
    @Ctx() { loaders }: RequestContext,
  ): Promise<TimeExpression | null> {
    const { appearance } = await loadRequired(loaders.claims.firstAppearance, claim.id);
    return validTime(appearance);
  }

  @FieldResolver(() => [Quantity], {
    description: "What it counts and measures, as its first appearance words it.",
  })
  async quantities(@Root() claim: Claim, @Ctx() { loaders }: RequestContext): Promise<Quantity[]> {
    const found = await loaders.quantities.ofClaim.load(claim.id);
    return found.map(({ quantity }) => quantity);
  }

  @FieldResolver(() => [ClaimHolding], {
    description: "Who is said to hold, reject or discuss it.",
  })
  async holders(@Root() claim: Claim, @Ctx() { loaders }: RequestContext): Promise<ClaimHolding[]> {
    const found = await loaders.claims.holdings.load(claim.id);
    return sumUpHoldings(found.map(({ holding }) => holding));
  }

  @FieldResolver(() => [Statement], {
    description: "The statements in which somebody is said to reject it, earliest first.",
  })
  async denials(@Root() claim: Claim, @Ctx() { loaders }: RequestContext): Promise<Statement[]> {
    const holdings = await loaders.claims.holdings.load(claim.id);
    const rejecting = holdings.filter(({ holding }) => holding.stance === "DISAGREE");
    const keys = new Set(rejecting.flatMap(({ holding }) => holding.statementId ?? []));
    return loadStatements(loaders, [...keys]);
  }

  @FieldResolver(() => ClaimAppearanceConnection, {
    description: "Where current versions of articles carry it, earliest first.",
  })
  appearances(
    @Root() claim: Claim,
    @Ctx() context: RequestContext,
    @Args(() => PageArgs50) page: PageArgs,
  ) {
    const source = connectOf(context, "Claim.appearances", appearancesOfClaim(), page, claim);
    return new ClaimAppearanceConnection(source);
  }

  @FieldResolver(() => ClaimAppearance, {
    description: "The earliest appearance in a current version or, where none is left, in any.",
  })
  async firstAppearance(
    @Root() claim: Claim,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ClaimAppearance> {
    return (await loadRequired(loaders.claims.firstAppearance, claim.id)).appearance;
  }

  @FieldResolver(() => Provenance, { description: "How it was found." })
  provenance(@Root() claim: Claim): Provenance {
    return new Provenance("Claim", claim);
  }
}

@Resolver(() => ClaimAppearance)
export class ClaimAppearanceResolver {
  @FieldResolver(() => Article, { description: "The article that carries it." })
  article(
    @Root() appearance: ClaimAppearance,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Article> {
    return loadRequired(loaders.articles.byId, appearance.articleId);
  }

  @FieldResolver(() => Statement, {
    nullable: true,
    description: "The statement whose content it is; null where no one is said to have said it.",
  })
  statement(
    @Root() appearance: ClaimAppearance,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Statement | null> {
    return loadOptional(loaders.statements.byId, appearance.statementId);
  }

  @FieldResolver(() => TextSpan, { description: "Where it is worded." })
  evidence(@Root() appearance: ClaimAppearance): TextSpan {
    const { versionId, evidenceStart, evidenceEnd } = appearance;
    return new TextSpan(versionId, evidenceStart, evidenceEnd);
  }
}
