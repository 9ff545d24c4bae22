import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Actor, Statement } from "../../entities";
import { InvariantError } from "../../shared/errors";
import type { RequestContext } from "../context";
import { loadAllRequired, loadRequired, loadStatements } from "../loaders/required";
import { ClaimHolding } from "../types/claim-holding";
import { publishedOn, saidAt, TimeExpression } from "../types/time-expression";

@Resolver(() => ClaimHolding)
export class ClaimHoldingResolver {
  @FieldResolver(() => Actor, { description: "Who holds it." })
  actor(@Root() holding: ClaimHolding, @Ctx() { loaders }: RequestContext): Promise<Actor> {
    return loadRequired(loaders.actors.byId, holding.actorId);
  }

  @FieldResolver(() => [Actor], {
    description: "On whose word alone we have it; empty where the holder was quoted.",
  })
  onWordOf(@Root() holding: ClaimHolding, @Ctx() { loaders }: RequestContext): Promise<Actor[]> {
    return loadAllRequired(loaders.actors.byId, holding.onWordOfIds);
  }

  @FieldResolver(() => TimeExpression, {
    description:
      "When the earliest of the statements that show it is said to have been made or, where the holder states it without being quoted, when the earliest article that does was published.",
  })
  async since(
    @Root() holding: ClaimHolding,
    @Ctx() { loaders }: RequestContext,
  ): Promise<TimeExpression> {
    const [earliest] = await loadStatements(loaders, holding.statementIds);
    if (earliest) return saidAt(earliest);
    if (!holding.statedAt) throw new InvariantError("a holding rests on nothing");
    return publishedOn(holding.statedAt);
  }

  @FieldResolver(() => [Statement], { description: "The statements that show it, earliest first." })
  statements(
    @Root() holding: ClaimHolding,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Statement[]> {
    return loadStatements(loaders, holding.statementIds);
  }
}
