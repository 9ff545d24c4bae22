import type { DataSource, EntityManager } from "typeorm";
import { InputError, NotFoundError } from "../../shared/errors";
import { noteChange } from "../../store/changes/record-changes";
import { corroborate } from "../../store/claims/corroborate";
import {
  deleteRelation,
  findClaims,
  findHumanRelations,
  findRelation,
  type HumanRelation,
  saveHumanRelation,
} from "../../store/claims/human-relations";
import { type Decider, recordRevisions } from "../../store/decisions/revisions";
import { lockResolution } from "../../store/resolution-lock";
import { inTransaction } from "../transaction";
import { recordClaimChanges } from "./record-claim-changes";

/**
 * Says how one claim stands to another. It takes the place of what was said of the two before, in whichever direction, and rules
 * say nothing of them any more; corroboration follows. Undone by undoRelation.
 * @returns the relation's key.
 * @throws InputError where the two are one claim or the rationale is empty; NotFoundError where there is no such claim.
 */
export async function relateClaims(
  dataSource: DataSource,
  relation: HumanRelation,
  decider: Decider,
): Promise<string> {
  if (relation.rationale.trim() === "") {
    throw new InputError(
      "rationale: empty; expected why the claims stand to each other like this.",
    );
  }
  const because = `Related by ${decider.by}: ${relation.rationale}`;
  return inTransaction(dataSource, because, async (manager) => {
    await lockResolution(manager);
    const claims = await findClaims(manager, [relation.sourceId, relation.targetId]);
    const [source, target] = [claims.get(relation.sourceId), claims.get(relation.targetId)];
    if (!source) throw new NotFoundError("source: there is no claim of this id.");
    if (!target) throw new NotFoundError("target: there is no claim of this id.");
    if (source === target) {
      throw new InputError("target: is the same claim as source; expected another one.");
    }
    const earlier = await findHumanRelations(manager, [source, target]);
    for (const { id } of earlier) await deleteRelation(manager, id);
    const id = await saveHumanRelation(manager, relation, decider.at);
    const said = { before: earlier.map(shown)[0] ?? null, after: shown(relation) };
    await recordRelation(manager, id, [source, target], said, decider, relation.rationale);
    return id;
  });
}

/**
 * Takes back how a person said that two claims stand to each other; what rules say of them shows again.
 * @returns the keys of the claims.
 * @throws NotFoundError where there is no such relation; InputError where a rule gave it.
 */
export function undoRelation(
  dataSource: DataSource,
  id: string,
  reason: string | null,
  decider: Decider,
): Promise<string[]> {
  const because = `Relation undone by ${decider.by}${reason ? `: ${reason}` : "."}`;
  return inTransaction(dataSource, because, async (manager) => {
    await lockResolution(manager);
    const relation = await findRelation(manager, id);
    if (!relation) throw new NotFoundError("id: there is no relation of this id.");
    if (relation.method !== "HUMAN") {
      throw new InputError(
        "id: a rule gave this relation; expected one that a person gave. Relate the claims otherwise to overrule it.",
      );
    }
    await deleteRelation(manager, id);
    const claims = [
      ...(await findClaims(manager, [relation.sourceId, relation.targetId])).values(),
    ];
    const said = { before: shown(relation), after: null };
    await recordRelation(manager, id, claims, said, decider, reason);
    return claims;
  });
}

/** A relation as trails tell it. */
function shown({ sourceId, kind, targetId }: Omit<HumanRelation, "rationale">): object {
  return {
    source: { nodeType: "Claim", key: sourceId },
    kind,
    target: { nodeType: "Claim", key: targetId },
  };
}

async function recordRelation(
  manager: EntityManager,
  id: string,
  claimIds: readonly string[],
  relation: { readonly before: object | null; readonly after: object | null },
  decider: Decider,
  reason: string | null,
): Promise<void> {
  const kind = relation.after === null ? "RETRACTED" : relation.before ? "UPDATED" : "CREATED";
  const rest = { ...decider, patch: { relation }, reason };
  await recordRevisions(manager, [
    { ...rest, node: { type: "ClaimRelation", id }, kind },
    ...claimIds.map((claimId) => ({
      ...{ ...rest, node: { type: "Claim", id: claimId } },
      kind: "UPDATED" as const,
    })),
  ]);
  const told = (relates: object | null) => (relates ? { [`relations#${id}`]: relates } : {});
  const [before, after] = [told(relation.before), told(relation.after)];
  for (const key of claimIds) {
    noteChange(manager, { nodeType: "Claim", key }, { kind: "UPDATED", before, after });
  }
  const changes = await corroborate(manager, [], claimIds);
  await recordClaimChanges(manager, changes, decider, reason ?? "A relation was taken back.");
}
