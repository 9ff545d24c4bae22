import type { EntityManager } from "typeorm";
import { Change } from "../../entities";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { sql } from "../sql";

/** A change that somebody has seen, and goes on from. */
export type SeenChange = Pick<Change, "id" | "at">;

/** What stands in the log behind a change. */
export interface ChangesSince {
  /** Whether the change that was seen is one of this log. */
  readonly isKnown: boolean;
  /** In the order in which they were committed. */
  readonly changes: readonly Change[];
}

/** @param seen the last change that was seen; null for the beginning of the log. @param most how many changes are given. */
export async function findChangesSince(
  manager: EntityManager,
  seen: SeenChange | null,
  most: number,
): Promise<ChangesSince> {
  const metadata = metadataOf(manager, Change);
  const rows = await rowsOf<Record<string, unknown> & { isKnown: boolean; id: string | null }>(
    manager,
    sql`select ${isOfLog(seen)} as "isKnown", page.*
      from (values (${seen?.id ?? "0"}::bigint)) as seen (id)
      left join lateral (select ${columnsOf(metadata)} from change t
        where t.id > seen.id order by t.id limit ${most}) as page on true
      order by page.id`,
  );
  const found = rows.filter(({ id }) => id !== null);
  return {
    isKnown: rows[0]?.isKnown ?? true,
    changes: found.map(({ isKnown: _, ...row }) => entityOf<Change>(metadata, row)),
  };
}

/** Keys of another database's log may be there, too; their moments are not. Those that clients hold are cut to milliseconds. */
function isOfLog(seen: SeenChange | null) {
  return seen === null
    ? sql`true`
    : sql`exists (select from change s where s.id = ${seen.id}
        and abs(extract(epoch from s.at - ${seen.at.toISOString()}::timestamptz)) < 0.002)`;
}

/** The last change so far; null where nothing has changed yet. */
export async function findLatestChange(manager: EntityManager): Promise<Change | null> {
  const metadata = metadataOf(manager, Change);
  const [row] = await rowsOf<Record<string, unknown>>(
    manager,
    sql`select ${columnsOf(metadata)} from change t order by t.id desc limit 1`,
  );
  return row ? entityOf<Change>(metadata, row) : null;
}
