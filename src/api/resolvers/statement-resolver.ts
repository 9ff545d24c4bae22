import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Actor, Article, AttributionHop, Claim, Outlet, Statement } from "../../entities";
import type { StatementRole } from "../../entities/statement-actor";
import { statementOrders, statements } from "../../store/pages/statement-lists";
import { isWordedIn } from "../../store/reads/roles";
import { connectAll } from "../connect";
import type { RequestContext } from "../context";
import { keyOf } from "../global-id";
import { loadAllRequired, loadOptional, loadRequired } from "../loaders/required";
import { ActorRole } from "../types/actor-role";
import { StatementConnection } from "../types/connections";
import { type PageArgs, PageArgs20 } from "../types/page-args";
import { Provenance } from "../types/provenance";
import { StatementFilter, StatementSort, statementCriteria } from "../types/statement-filter";
import { TextSpan, textSpan, textSpans } from "../types/text-span";
import { saidAt, TimeExpression } from "../types/time-expression";

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => Statement, {
    nullable: true,
    description: "One statement; null where there is none of this id.",
  })
  statement(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Statement | null> {
    return loaders.statements.byId.load(keyOf("Statement", id, "id"));
  }

  @Query(() => StatementConnection, {
    description: "Statements in the current versions of articles.",
  })
  statements(
    @Ctx() context: RequestContext,
    @Args(() => PageArgs20) page: PageArgs,
    @Arg("sort", () => StatementSort, {
      nullable: true,
      defaultValue: "SAID_DESC",
      description: "Their order.",
    })
    sort: StatementSort,
    @Arg("filter", () => StatementFilter, { nullable: true, description: "Only these." })
    filter?: StatementFilter | null,
  ) {
    const list = statements(statementCriteria(filter), statementOrders[sort]);
    return new StatementConnection(connectAll(context, `statements.${sort}`, list, page));
  }

  @FieldResolver(() => Article, { description: "The article that reports it." })
  article(@Root() statement: Statement, @Ctx() { loaders }: RequestContext): Promise<Article> {
    return loadRequired(loaders.articles.byId, statement.articleId);
  }

  @FieldResolver(() => [TextSpan], {
    description: "Where the content is worded, in the order of the text.",
  })
  content(@Root() statement: Statement): TextSpan[] {
    return textSpans(statement.versionId, statement.contentSpans);
  }

  @FieldResolver(() => [TextSpan], {
    description: "The stretches of the content inside quotation marks, without the marks.",
  })
  directSpans(@Root() statement: Statement): TextSpan[] {
    return textSpans(statement.versionId, statement.directSpans);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "Who said it, the first of several; null where that stays open.",
  })
  async speaker(@Root() statement: Statement, @Ctx() context: RequestContext) {
    const [speaker] = await actorsOf(statement, "SPEAKER", context);
    return speaker ?? null;
  }

  @FieldResolver(() => [Actor], { description: "All who said it together." })
  speakers(@Root() statement: Statement, @Ctx() context: RequestContext): Promise<Actor[]> {
    return actorsOf(statement, "SPEAKER", context);
  }

  @FieldResolver(() => TextSpan, {
    nullable: true,
    description: "Who said it, as worded; null where the speaker is carried over from before.",
  })
  speakerMention(@Root() statement: Statement): TextSpan | null {
    return textSpan(statement.versionId, statement.sourceSpans);
  }

  @FieldResolver(() => ActorRole, {
    nullable: true,
    description:
      "In which office the article shows the speaker: the one worded where the statement names them, else the first that it gives them; null where it gives none.",
  })
  async speakerRole(
    @Root() statement: Statement,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ActorRole | null> {
    const actors = await loaders.statements.actors.load(statement);
    const speaker = actors.find(({ role }) => role === "SPEAKER")?.actorId;
    const all = await loaders.roles.ofVersion.load(statement);
    const roles = all.filter(({ actorId }) => actorId === speaker);
    const beside = roles.find((role) => isWordedIn(role, statement.sourceSpans));
    const role = beside ?? roles[0];
    return role ? new ActorRole(role) : null;
  }

  @FieldResolver(() => TextSpan, {
    nullable: true,
    description: "The words that attribute it: said, according to.",
  })
  cue(@Root() statement: Statement): TextSpan | null {
    return textSpan(statement.versionId, statement.cueSpan);
  }

  @FieldResolver(() => [Actor], { description: "To whom it was said." })
  addressees(@Root() statement: Statement, @Ctx() context: RequestContext): Promise<Actor[]> {
    return actorsOf(statement, "ADDRESSEE", context);
  }

  @FieldResolver(() => [Actor], { description: "Whom the content mentions." })
  about(@Root() statement: Statement, @Ctx() context: RequestContext): Promise<Actor[]> {
    return actorsOf(statement, "ABOUT", context);
  }

  @FieldResolver(() => Outlet, {
    nullable: true,
    description:
      "The outlet that it was said to, as in told the Tass agency; null where none is named.",
  })
  medium(@Root() statement: Statement, @Ctx() { loaders }: RequestContext): Promise<Outlet | null> {
    return loadOptional(loaders.outlets.byId, statement.mediumId);
  }

  @FieldResolver(() => TextSpan, {
    nullable: true,
    description:
      "The words of the content that it depends on, as in if the talks fail; null where it is unconditional.",
  })
  condition(@Root() statement: Statement): TextSpan | null {
    return textSpan(statement.versionId, statement.conditionSpan);
  }

  @FieldResolver(() => TimeExpression, { description: "When it is said to have been said." })
  saidAt(@Root() statement: Statement): TimeExpression {
    return saidAt(statement);
  }

  @FieldResolver(() => [AttributionHop], {
    description:
      "Outermost to innermost; the first hop is always the article's outlet publishing it.",
  })
  chain(
    @Root() statement: Statement,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AttributionHop[]> {
    return loaders.statements.hops.load(statement);
  }

  @FieldResolver(() => [Actor], {
    description: "Everybody between the outlet and the innermost step of the chain.",
  })
  async intermediaries(
    @Root() statement: Statement,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Actor[]> {
    const hops = await loaders.statements.hops.load(statement);
    const between = hops.slice(1, -1).flatMap((hop) => hop.agentIds);
    return loadAllRequired(loaders.actors.byId, [...new Set(between)]);
  }

  @FieldResolver(() => Statement, {
    nullable: true,
    description: "The statement in whose content this one stands.",
  })
  parent(
    @Root() statement: Statement,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Statement | null> {
    return loadOptional(loaders.statements.byId, statement.parentId);
  }

  @FieldResolver(() => [Statement], { description: "The statements that stand in its content." })
  children(@Root() statement: Statement, @Ctx() { loaders }: RequestContext): Promise<Statement[]> {
    return loaders.statements.children.load(statement);
  }

  @FieldResolver(() => [Claim], { description: "The claims that its content makes." })
  async claims(@Root() statement: Statement, @Ctx() { loaders }: RequestContext): Promise<Claim[]> {
    const rows = await loaders.statements.claims.load(statement.id);
    return loadAllRequired(
      loaders.claims.byId,
      rows.map((row) => row.claim),
    );
  }

  @FieldResolver(() => Provenance, { description: "How it was found." })
  provenance(@Root() statement: Statement): Provenance {
    return new Provenance("Statement", statement);
  }
}

async function actorsOf(
  statement: Statement,
  role: StatementRole,
  { loaders }: RequestContext,
): Promise<Actor[]> {
  const all = await loaders.statements.actors.load(statement);
  const ids = all.filter((actor) => actor.role === role).map((actor) => actor.actorId);
  return loadAllRequired(loaders.actors.byId, ids);
}
