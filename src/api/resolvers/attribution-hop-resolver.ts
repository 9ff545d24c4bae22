import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Actor, AttributionHop } from "../../entities";
import type { RequestContext } from "../context";
import { loadAllRequired, loadRequired } from "../loaders/required";
import { TextSpan, textSpan } from "../types/text-span";

@Resolver(() => AttributionHop)
export class AttributionHopResolver {
  @FieldResolver(() => [Actor], { description: "Who takes the step." })
  agents(@Root() hop: AttributionHop, @Ctx() { loaders }: RequestContext): Promise<Actor[]> {
    return loadAllRequired(loaders.actors.byId, hop.agentIds);
  }

  @FieldResolver(() => [Actor], { description: "Whom it is directed at." })
  to(@Root() hop: AttributionHop, @Ctx() { loaders }: RequestContext): Promise<Actor[]> {
    return loadAllRequired(loaders.actors.byId, hop.toIds);
  }

  @FieldResolver(() => TextSpan, {
    nullable: true,
    description: "The words that say so; null where the step is implied.",
  })
  async cue(
    @Root() hop: AttributionHop,
    @Ctx() { loaders }: RequestContext,
  ): Promise<TextSpan | null> {
    const { versionId } = await loadRequired(loaders.statements.byId, hop.statementId);
    return textSpan(versionId, hop.cueSpan);
  }
}
