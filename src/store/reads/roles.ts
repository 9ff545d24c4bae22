import type { EntityManager } from "typeorm";
import { ActorRoleRow } from "../../entities";
import { spansOf } from "../../entities/spans";
import { isHeldOn, type Term, termsOf } from "../../resolution/terms";
import { groupBy } from "../../shared/group-by";
import { canonicalOf, MEMBERS } from "../identity/members";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { type Sql, sql } from "../sql";

/** A term in an office with the articles that tell of it. */
export interface StoredRole extends Term<ActorRoleRow> {
  readonly actorId: string;
}

/**
 * The terms in office that the current versions of articles give each actor, those still held first. Of the articles of one day
 * that tell the same, one is taken, so that what must be read grows with days and not with articles.
 */
export async function findRolesOfActors(
  manager: EntityManager,
  actors: readonly string[],
): Promise<StoredRole[]> {
  const rows = await find(
    manager,
    (
      columns,
    ) => sql`select owner.key as owner, ${canonicalOf("role.organization_id")} as organization, role.*
      from unnest(${actors}::bigint[]) as owner (key) cross join lateral (${MEMBERS}) as member
      cross join lateral (
        select distinct on (t.title, t.organization_id, t.former, t.day) ${columns}
        from actor_role t where t.actor_id = member.key and t.current
        order by t.title, t.organization_id, t.former, t.day, t.article_id, t.position
      ) as role`,
  );
  return [...groupBy(rows, ({ actorId }) => actorId)].flatMap(([actorId, sightings]) =>
    termsOf(sightings).map((term) => ({ ...term, actorId })),
  );
}

/** The roles in which single article versions show their actors. */
export async function findRolesInVersions(
  manager: EntityManager,
  versions: readonly { readonly articleId: string; readonly versionId: string }[],
): Promise<StoredRole[]> {
  const articles = versions.map(({ articleId }) => articleId);
  const rows = await find(
    manager,
    (
      columns,
    ) => sql`select ${canonicalOf("t.actor_id")} as owner, ${canonicalOf("t.organization_id")} as organization, ${columns}
      from actor_role t
      where t.article_id = any(${articles}::bigint[])
        and t.version_id = any(${versions.map(({ versionId }) => versionId)}::bigint[])
      order by t.version_id, t.position`,
  );
  const ofActors = groupBy(rows, ({ actorId, versionId }) => `${versionId} ${actorId}`);
  return [...ofActors.values()].flatMap((sightings) =>
    termsOf(sightings).map((term) => ({ ...term, actorId: sightings[0]?.actorId ?? "" })),
  );
}

/** Those of some terms that are known to have been held on a day, YYYY-MM-DD. */
export function heldOn(roles: readonly StoredRole[], day: string): StoredRole[] {
  return roles.filter((role) => isHeldOn(role, day));
}

/** Whether a role is worded within one of some spans, start and end by turns, of the text that it was found in. */
export function isWordedIn({ sightings }: StoredRole, spans: readonly number[]): boolean {
  const places = spansOf(spans);
  return sightings.some(({ evidence }) =>
    spansOf(evidence).some((span) =>
      places.some(({ start, end }) => span.start < end && start < span.end),
    ),
  );
}

/** With the actors that were asked for, or stand for theirs, in place of their own. */
async function find(manager: EntityManager, query: (columns: Sql) => Sql): Promise<ActorRoleRow[]> {
  const metadata = metadataOf(manager, ActorRoleRow);
  const rows = await rowsOf<
    Record<string, unknown> & { owner: string; organization: string | null }
  >(manager, query(columnsOf(metadata)));
  return rows.map((row) => {
    const role = entityOf<ActorRoleRow>(metadata, row);
    return Object.assign(role, { actorId: row.owner, organizationId: row.organization });
  });
}
