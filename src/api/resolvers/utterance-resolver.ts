import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Actor, Article, Outlet, Statement, Utterance } from "../../entities";
import type { ReportedUtterance } from "../../store/reads/utterances";
import type { RequestContext } from "../context";
import { loadAllRequired, loadRequired } from "../loaders/required";
import { saidAt, TimeExpression } from "../types/time-expression";
import { WordingVariant } from "../types/utterance";

@Resolver(() => Statement)
export class StatementUtteranceResolver {
  @FieldResolver(() => Utterance, {
    description: "The same utterance as other articles report it.",
  })
  async utterance(
    @Root() statement: Statement,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Utterance> {
    return (await loadRequired(loaders.utterances.ofStatement, statement.id)).utterance;
  }
}

@Resolver(() => Utterance)
export class UtteranceResolver {
  @FieldResolver(() => Actor, {
    nullable: true,
    description: "Who spoke, the first of several; null where that stays open.",
  })
  async speaker(
    @Root() utterance: Utterance,
    @Ctx() context: RequestContext,
  ): Promise<Actor | null> {
    const { loaders } = context;
    const { first } = await reported(utterance, context);
    const actors = await loaders.statements.actors.load(first);
    const speaker = actors.find(({ role }) => role === "SPEAKER");
    return speaker ? loadRequired(loaders.actors.byId, speaker.actorId) : null;
  }

  @FieldResolver(() => TimeExpression, {
    description: "When it was said, by the report that tells it most exactly.",
  })
  async saidAt(@Root() utterance: Utterance, @Ctx() context: RequestContext) {
    return saidAt((await reported(utterance, context)).dated);
  }

  @FieldResolver(() => [Statement], {
    description: "The statements that report it, the one of the earliest article first.",
  })
  async statements(@Root() utterance: Utterance, @Ctx() context: RequestContext) {
    return (await reported(utterance, context)).statements;
  }

  @FieldResolver(() => [WordingVariant], {
    description: "How its reports word it, in the order of the first report of each wording.",
  })
  async variants(@Root() utterance: Utterance, @Ctx() context: RequestContext) {
    const { variants } = await reported(utterance, context);
    return variants.map((variant) => new WordingVariant(variant));
  }

  @FieldResolver(() => Article, { description: "The earliest article that reports it." })
  async firstReportedBy(
    @Root() utterance: Utterance,
    @Ctx() context: RequestContext,
  ): Promise<Article> {
    const { first } = await reported(utterance, context);
    return loadRequired(context.loaders.articles.byId, first.articleId);
  }
}

@Resolver(() => WordingVariant)
export class WordingVariantResolver {
  @FieldResolver(() => [Statement], {
    description: "The statements that word it so, the one of the earliest article first.",
  })
  statements(@Root() { variant }: WordingVariant): readonly Statement[] {
    return variant.statements;
  }

  @FieldResolver(() => [Outlet], { description: "The outlets of their articles, each once." })
  outlets(
    @Root() { variant }: WordingVariant,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Outlet[]> {
    return loadAllRequired(loaders.outlets.byId, variant.outlets);
  }
}

function reported({ id }: Utterance, { loaders }: RequestContext): Promise<ReportedUtterance> {
  return loadRequired(loaders.utterances.reported, id);
}
