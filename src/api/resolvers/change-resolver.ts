import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Change } from "../../entities";
import { Node } from "../../entities/node";
import { Removed } from "../../entities/removed";
import { JsonObjectScalar } from "../../entities/scalars";
import { findChangesSince, findLatestChange } from "../../store/changes/read-changes";
import { changeCursor, foreignCursor, seenChange } from "../change-cursor";
import type { RequestContext } from "../context";
import { encodeGlobalId, type NodeType } from "../global-id";
import { shownPatch } from "../patch-ids";
import { checkFirst, MAX_FIRST } from "../types/page-args";
import { loadNode } from "./node-resolver";

const FIRST = 100;

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => [Change], {
    description:
      "Everything that changed since a cursor, oldest first, nothing skipped: for clients that keep a copy.",
  })
  async changes(
    @Ctx() { manager }: RequestContext,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: FIRST,
      description: `How many, from 1 to ${MAX_FIRST}.`,
    })
    first: number | null,
    @Arg("since", () => String, {
      nullable: true,
      description:
        "Cursor of the last change that you have seen; from the beginning of the log where not given. To keep a copy, take latestChange's cursor, load what you keep, then ask for the changes since it, and again from the last cursor that you got; where fewer come than asked for, these are all.",
    })
    since?: string | null,
  ): Promise<readonly Change[]> {
    const seen = seenChange(since, "since");
    const { isKnown, changes } = await findChangesSince(manager, seen, checkFirst(first));
    if (!isKnown) throw foreignCursor("since");
    return changes;
  }

  @Query(() => Change, {
    nullable: true,
    description:
      "The last change so far, behind whose cursor whoever begins to keep a copy goes on; null where nothing has changed yet.",
  })
  latestChange(@Ctx() { manager }: RequestContext): Promise<Change | null> {
    return findLatestChange(manager);
  }

  @FieldResolver(() => Node, {
    description:
      "What changed, as it is now. What has become one with another is that one; what is not there any more is Removed.",
  })
  async node(@Root() { nodeType, nodeId }: Change, @Ctx() context: RequestContext): Promise<Node> {
    const node = await loadNode(context, { type: nodeType as NodeType, key: nodeId });
    return node ?? new Removed(nodeType, nodeId);
  }

  @FieldResolver(() => JsonObjectScalar, {
    nullable: true,
    description: `For each field that changed its value before and after; of lists, only what left them and what came to them. Of what is
MERGED or SPLIT, id tells which it was before and which after. Null where there is nothing to tell beside the kind.
Example: {"status": {"before": "SINGLE_SOURCE", "after": "CORROBORATED"}}`,
  })
  patch(@Root() { patch }: Change): object | null {
    return shownPatch(patch);
  }

  @FieldResolver(() => String, {
    description: "Where whoever has seen this change goes on: give it to changes as since.",
  })
  cursor(@Root() change: Change): string {
    return changeCursor(change);
  }
}

@Resolver(() => Removed)
export class RemovedResolver {
  @FieldResolver(() => ID, { description: "The id that it had." })
  id(@Root() { nodeType, id }: Removed): string {
    return encodeGlobalId(nodeType as NodeType, id);
  }
}
