import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Resolver,
  Root,
} from "type-graphql";
import { Actor, ActorJudgement } from "../../entities";
import { type DecidedBy, judgeActors, undoJudgement } from "../../ingest/judge-actors";
import { Judgement, Role } from "../../shared/vocabulary";
import { forgetLoaded, type RequestContext } from "../context";
import { encodeGlobalId, keyOf } from "../global-id";
import { loadAllRequired, loadRequired } from "../loaders/required";
import { checkFirst, MAX_FIRST } from "../types/page-args";

const FIRST = 10;

@Resolver(() => ActorJudgement)
export class JudgementResolver {
  @Authorized(Role.EDITOR)
  @Mutation(() => ActorJudgement, {
    description:
      "Judges whether two actors are the same. From then on, and until it is undone, all that is shown follows it: names, statements, claims and corroboration. What contradicts an earlier judgement of a person is refused, naming that one.",
  })
  async judgeActors(
    @Ctx() context: RequestContext,
    @Arg("left", () => ID, { description: "One actor." }) left: string,
    @Arg("right", () => ID, { description: "The other actor." }) right: string,
    @Arg("judgement", () => Judgement, { description: "POSITIVE, NEGATIVE or UNSURE." })
    judgement: Judgement,
    @Arg("reason", () => String, { nullable: true, description: "Why, in words." })
    reason?: string | null,
  ): Promise<ActorJudgement> {
    const pair = {
      left: keyOf("Actor", left, "left"),
      right: keyOf("Actor", right, "right"),
      judgement,
    };
    const nameJudgement = (id: string): string => encodeGlobalId("ActorJudgement", id);
    const decided = decidedBy(context, reason);
    const id = await judgeActors(context.dataSource, pair, decided, nameJudgement);
    forgetLoaded(context);
    return loadRequired(context.loaders.judgements.byId, id);
  }

  @Authorized(Role.EDITOR)
  @Mutation(() => [Actor], {
    description:
      "Undoes a judgement, a person's or a rule's: all is as if it had never been. What a rule judged and somebody undid it does not judge again. Gives the actors that the two are now.",
  })
  async undoJudgement(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The judgement." }) id: string,
    @Arg("reason", () => String, { nullable: true, description: "Why, in words." })
    reason?: string | null,
  ): Promise<Actor[]> {
    const key = keyOf("ActorJudgement", id, "id");
    const ends = await undoJudgement(context.dataSource, key, decidedBy(context, reason));
    forgetLoaded(context);
    const actors = await loadAllRequired(context.loaders.actors.byId, ends);
    return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
  }

  @FieldResolver(() => Actor, {
    description: "One of the two, under its own name even where another actor stands for it.",
  })
  left(@Root() judgement: ActorJudgement, @Ctx() { loaders }: RequestContext): Promise<Actor> {
    return loadRequired(loaders.actors.asStored, judgement.leftId);
  }

  @FieldResolver(() => Actor, {
    description: "The other one, under its own name even where another actor stands for it.",
  })
  right(@Root() judgement: ActorJudgement, @Ctx() { loaders }: RequestContext): Promise<Actor> {
    return loadRequired(loaders.actors.asStored, judgement.rightId);
  }
}

@Resolver(() => Actor)
export class JudgedActorResolver {
  @FieldResolver(() => [ActorJudgement], {
    description:
      "What was judged the same as this actor or different from it, by whom; every judgement can be undone.",
  })
  async judgements(
    @Root() actor: Actor,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ActorJudgement[]> {
    const found = await loaders.judgements.ofActor.load(actor.id);
    return found.map(({ judgement }) => judgement);
  }

  @FieldResolver(() => [ActorJudgement], {
    description: "Who else it may be, the likeliest first; judge them, or undo the offer.",
  })
  async possibleDuplicates(
    @Root() actor: Actor,
    @Ctx() { loaders }: RequestContext,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: FIRST,
      description: `How many, from 1 to ${MAX_FIRST}.`,
    })
    first: number | null,
  ): Promise<ActorJudgement[]> {
    const most = checkFirst(first);
    const found = await loaders.judgements.possibleDuplicates.load(actor.id);
    return found.slice(0, most).map(({ judgement }) => judgement);
  }
}

function decidedBy({ viewer, clock }: RequestContext, reason?: string | null): DecidedBy {
  return { by: viewer.name, at: clock(), reason: reason ?? null };
}
