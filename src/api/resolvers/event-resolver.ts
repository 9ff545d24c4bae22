import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Actor, Article, Claim, Event, EventAccount } from "../../entities";
import { events } from "../../store/pages/event-lists";
import { connectAll } from "../connect";
import type { RequestContext } from "../context";
import { loadAllRequired, loadOptional, loadRequired } from "../loaders/required";
import { EventConnection } from "../types/connections";
import { EventFilter, eventCriteria } from "../types/event-filter";
import { type PageArgs, PageArgs20 } from "../types/page-args";
import { Participant } from "../types/participant";
import { TextSpan, textSpan } from "../types/text-span";
import { TimeExpression } from "../types/time-expression";

@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventConnection, {
    description: "What published articles tell to have happened or to be expected, latest first.",
  })
  events(
    @Ctx() context: RequestContext,
    @Args(() => PageArgs20) page: PageArgs,
    @Arg("filter", () => EventFilter, { nullable: true, description: "Only these." })
    filter?: EventFilter | null,
  ) {
    return new EventConnection(connectAll(context, "events", events(eventCriteria(filter)), page));
  }

  @FieldResolver(() => [Participant], { description: "Who takes part in it, each actor once." })
  async participants(
    @Root() event: Event,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Participant[]> {
    const found = await loaders.events.participants.load(event.id);
    return found.map(({ actor, role }) => new Participant(actor, role));
  }

  @FieldResolver(() => TimeExpression, {
    description: "When it happened or is expected, by the report that tells it most exactly.",
  })
  when(@Root() event: Event): TimeExpression {
    const { edtf, earliest, latest, precision, basis, whenVersionId, whenSpan } = event;
    const mention = whenVersionId === null ? null : textSpan(whenVersionId, whenSpan);
    return new TimeExpression({ edtf, earliest, latest, precision, basis, mention });
  }

  @FieldResolver(() => [Claim], {
    description: "The claims whose wording names it, in the order in which they appeared.",
  })
  async claims(@Root() event: Event, @Ctx() { loaders }: RequestContext): Promise<Claim[]> {
    const found = await loaders.events.claims.load(event.id);
    return loadAllRequired(
      loaders.claims.byId,
      found.map(({ claim }) => claim),
    );
  }

  @FieldResolver(() => [EventAccount], {
    description: "Who tells of it, the earliest article first.",
  })
  async accounts(
    @Root() event: Event,
    @Ctx() { loaders }: RequestContext,
  ): Promise<EventAccount[]> {
    const found = await loaders.events.accounts.load(event.id);
    return found.map(({ account }) => account);
  }
}

@Resolver(() => Participant)
export class ParticipantResolver {
  @FieldResolver(() => Actor, { description: "Who takes part." })
  actor(@Root() { actorId }: Participant, @Ctx() { loaders }: RequestContext): Promise<Actor> {
    return loadRequired(loaders.actors.byId, actorId);
  }
}

@Resolver(() => EventAccount)
export class EventAccountResolver {
  @FieldResolver(() => Actor, {
    nullable: true,
    description: "On whose word the article tells it; null where it tells it itself.",
  })
  accordingTo(
    @Root() { actorId }: EventAccount,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Actor | null> {
    return loadOptional(loaders.actors.byId, actorId);
  }

  @FieldResolver(() => Article, { description: "The article that tells it." })
  article(
    @Root() { articleId }: EventAccount,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Article> {
    return loadRequired(loaders.articles.byId, articleId);
  }

  @FieldResolver(() => TextSpan, { description: "The words that tell of it." })
  evidence(@Root() { versionId, evidenceStart, evidenceEnd }: EventAccount): TextSpan {
    return new TextSpan(versionId, evidenceStart, evidenceEnd);
  }
}

@Resolver(() => Article)
export class ArticleEventsResolver {
  @FieldResolver(() => [Event], {
    description:
      "What its current version tells to have happened or to be expected, in the order of the text; nothing where it is not published.",
  })
  async events(@Root() article: Article, @Ctx() { loaders }: RequestContext): Promise<Event[]> {
    const found = await loaders.events.ofArticle.load(article.id);
    return found.map(({ event }) => event);
  }
}
