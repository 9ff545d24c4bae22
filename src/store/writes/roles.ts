import type { EntityManager } from "typeorm";
import { ActorRoleRow } from "../../entities";
import { flattenSpans } from "../../entities/spans";
import { rolesOf } from "../../resolution/roles";
import { insertRows } from "./rows";
import type { ReadVersion } from "./statement-rows";

/** Stores the offices that one article version gives its actors. @param actorIds one for each of the reading's actors. */
export async function saveRoles(
  manager: EntityManager,
  { articleId, versionId, reading, surface, publishedAt, firstSeenAt }: ReadVersion,
  actorIds: readonly string[],
): Promise<void> {
  const day = (publishedAt ?? firstSeenAt).toISOString().slice(0, 10);
  const rows = rolesOf(reading, surface).map((role, position) => ({
    articleId,
    versionId,
    position,
    actorId: actorIds[role.actor] ?? "",
    title: role.title,
    organizationId: role.organization === null ? null : (actorIds[role.organization] ?? null),
    former: role.former,
    evidence: flattenSpans(role.evidence),
    current: true,
    day,
  }));
  await insertRows(manager, ActorRoleRow, rows);
}
