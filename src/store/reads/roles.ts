import type { EntityManager } from "typeorm";
import { ActorRoleRow } from "../../entities";
import { spansOf } from "../../entities/spans";
import { isHeldOn, type Term, termsOf } from "../../resolution/terms";
import { groupBy } from "../../shared/group-by";
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
    ) => sql`select distinct on (t.actor_id, t.title, t.organization_id, t.former, t.day) ${columns}
      from actor_role t where t.actor_id = any(${actors}::bigint[]) and t.current
      order by t.actor_id, t.title, t.organization_id, t.former, t.day, t.article_id, t.position`,
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
    (columns) => sql`select ${columns} from actor_role t
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

async function find(manager: EntityManager, query: (columns: Sql) => Sql): Promise<ActorRoleRow[]> {
  const metadata = metadataOf(manager, ActorRoleRow);
  const rows = await rowsOf<Record<string, unknown>>(manager, query(columnsOf(metadata)));
  return rows.map((row) => entityOf<ActorRoleRow>(metadata, row));
}
