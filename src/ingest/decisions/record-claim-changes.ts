import type { EntityManager } from "typeorm";
import { type ClaimChange, shownSupport } from "../../store/claims/corroborate";
import { type Decider, patchOf, recordRevisions } from "../../store/decisions/revisions";

/** Notes in the trails of claims what a decision has changed about their support. */
export async function recordClaimChanges(
  manager: EntityManager,
  changes: readonly ClaimChange[],
  decider: Decider,
  reason: string,
): Promise<void> {
  await recordRevisions(
    manager,
    changes.flatMap(({ claimId, before, after }) => {
      const patch = patchOf(before ? shownSupport(before) : {}, shownSupport(after));
      if (!patch) return [];
      const isLost = after.status === "RETRACTED" && before?.status !== "RETRACTED";
      const kind = isLost ? ("RETRACTED" as const) : ("UPDATED" as const);
      return [{ ...decider, node: { type: "Claim", id: claimId }, kind, patch, reason }];
    }),
  );
}
