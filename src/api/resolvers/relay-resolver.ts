import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Actor, AttributionHop, Statement } from "../../entities";
import { InputError } from "../../shared/errors";
import { findRelays, MAX_RELAY_STATEMENTS } from "../../store/analysis/relays";
import type { RequestContext } from "../context";
import { keyOf } from "../global-id";
import { loadAllRequired, loadOptional, loadRequired } from "../loaders/required";
import { DateRange, dayRange } from "../types/date-range";
import { checkFirst, MAX_FIRST } from "../types/page-args";
import { RelayPath } from "../types/relay-path";

const FIRST = 20;
const MIN_DEPTH = 2;

@Resolver(() => RelayPath)
export class RelayResolver {
  @Query(() => [RelayPath], {
    description:
      "Messages that somebody asks somebody else to pass on, as current versions tell: who used whom to tell whom what. What the same actors ask, pass on and are to be told is one, whoever reports it; a request that does not say whom to tell goes with the message of the same two in its article. The one told of latest comes first.",
  })
  async relays(
    @Ctx() { manager }: RequestContext,
    @Arg("minDepth", () => Int, {
      nullable: true,
      defaultValue: MIN_DEPTH,
      description:
        "How many steps a statement's chain has at least, the outlet's publishing included; 3 leaves out requests that nobody else reports.",
    })
    minDepth: number | null,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: FIRST,
      description: `How many, from 1 to ${MAX_FIRST}.`,
    })
    first: number | null,
    @Arg("origin", () => ID, { nullable: true, description: "The message is this actor's." })
    origin?: string | null,
    @Arg("intermediary", () => ID, {
      nullable: true,
      description: "This actor is asked to pass it on.",
    })
    intermediary?: string | null,
    @Arg("recipient", () => ID, { nullable: true, description: "It is meant for this actor." })
    recipient?: string | null,
    @Arg("said", () => DateRange, {
      nullable: true,
      description: "Asked for on one of these days.",
    })
    said?: DateRange | null,
  ): Promise<RelayPath[]> {
    if (typeof minDepth !== "number" || minDepth < 1) {
      throw new InputError(`minDepth: expected 1 or more, got ${minDepth}.`);
    }
    const keyOfActor = (id: string | null | undefined, where: string): string | null =>
      id ? keyOf("Actor", id, where) : null;
    const criteria = {
      minDepth,
      origin: keyOfActor(origin, "origin"),
      intermediary: keyOfActor(intermediary, "intermediary"),
      recipient: keyOfActor(recipient, "recipient"),
      said: dayRange(said, "said"),
    };
    const rows = await findRelays(manager, criteria, checkFirst(first));
    return rows.map((row) => new RelayPath(row));
  }

  @FieldResolver(() => [AttributionHop], {
    description:
      "The chain of the statement that tells most of the way, the earliest of several: from the outlet's publishing to whoever passes the message on.",
  })
  async hops(
    @Root() { row }: RelayPath,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AttributionHop[]> {
    const statement = await loadRequired(loaders.statements.byId, row.fullest);
    return loaders.statements.hops.load(statement);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "Whose message it is; null where that stays open.",
  })
  origin(@Root() { row }: RelayPath, @Ctx() { loaders }: RequestContext): Promise<Actor | null> {
    return loadOptional(loaders.actors.byId, row.originIds[0] ?? null);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "For whom it is meant in the end; null where no article tells.",
  })
  finalRecipient(
    @Root() { row }: RelayPath,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Actor | null> {
    return loadOptional(loaders.actors.byId, row.recipientIds[0] ?? null);
  }

  @FieldResolver(() => [Statement], {
    description: `The statements that tell of it, the earliest said first; at most ${MAX_RELAY_STATEMENTS} of statementCount.`,
  })
  statements(@Root() { row }: RelayPath, @Ctx() { loaders }: RequestContext): Promise<Statement[]> {
    return loadAllRequired(loaders.statements.byId, [...row.statements]);
  }
}
