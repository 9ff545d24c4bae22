import { Arg, Ctx, Resolver, Root, Subscription } from "type-graphql";
import { Change, Statement } from "../../entities";
import { InvariantError, NotFoundError } from "../../shared/errors";
import type { Follower } from "../../store/changes/follower";
import { addedStatements, changedClaims, type Passing } from "../../store/changes/passing";
import { foreignCursor, seenChange } from "../change-cursor";
import type { RequestContext } from "../context";
import { checkedFilter } from "../types/checked-filter";
import { ClaimFilter, claimCriteria } from "../types/claim-filter";
import { StatementFilter, statementCriteria } from "../types/statement-filter";

const AFTER =
  "Cursor of the last change that you have seen, as changes and the extensions of each message give it: what has happened since comes first, nothing skipped and nothing twice. From now on where not given.";

/** Arguments as GraphQL reads them: subscribing comes before resolving. */
interface SubscribeArgs<F> {
  readonly filter?: F | null;
  readonly after?: string | null;
}

interface Subscribing {
  readonly args: object;
  readonly context: object;
}

@Resolver()
export class SubscriptionResolver {
  @Subscription(() => Statement, {
    description:
      "Each statement that comes to count: by a new article or version, or because it is taken back in.",
    subscribe: async (call: Subscribing) => {
      const { filter, after } = call.args as SubscribeArgs<StatementFilter>;
      const criteria = statementCriteria(await checkedFilter(StatementFilter, filter));
      return follow(call.context as RequestContext, addedStatements(criteria), after);
    },
  })
  async statementAdded(
    @Root() change: Change,
    @Ctx() { loaders }: RequestContext,
    @Arg("filter", () => StatementFilter, { nullable: true, description: "Only these." })
    _filter?: StatementFilter | null,
    @Arg("after", () => String, { nullable: true, description: AFTER })
    _after?: string | null,
  ): Promise<Statement> {
    const statement = await loaders.statements.byId.load(change.nodeId);
    // It may have been read again between what is told and what is loaded.
    if (!statement) throw new NotFoundError("This statement is not there any more.");
    return statement;
  }

  @Subscription(() => Change, {
    description:
      "Each change of a claim: its wordings, holders, relations, denials, and how well it is supported.",
    subscribe: async (call: Subscribing) => {
      const { filter, after } = call.args as SubscribeArgs<ClaimFilter>;
      const checked = await checkedFilter(ClaimFilter, filter);
      const criteria = checked ? claimCriteria(checked) : null;
      return follow(call.context as RequestContext, changedClaims(criteria), after);
    },
  })
  claimChanged(
    @Root() change: Change,
    @Arg("filter", () => ClaimFilter, {
      nullable: true,
      description:
        "Only claims that are so after the change; one that has gone into another counts as that one.",
    })
    _filter?: ClaimFilter | null,
    @Arg("after", () => String, { nullable: true, description: AFTER })
    _after?: string | null,
  ): Change {
    return change;
  }
}

async function follow(
  { feed, lastSeen }: RequestContext,
  passing: Passing,
  after: string | null | undefined,
): Promise<Follower> {
  if (!feed) throw new InvariantError("Subscriptions are not served here");
  const where = lastSeen === undefined ? "after" : "Last-Event-ID";
  const seen = seenChange(lastSeen ?? after, where);
  const follower = await feed.follow(passing, seen ?? undefined);
  if (!follower) throw foreignCursor(where);
  return follower;
}
