import type { EntityManager, ObjectLiteral } from "typeorm";
import { MEMBERS } from "../identity/members";
import { type Sql, sql } from "../sql";
import { type List, rowsWith } from "./page";
import { metadataOf, rowsOf } from "./rows";

/** Up to so many rows are counted one by one. */
export const MOST_COUNTED = 10_000;

/** How many rows a list has. */
export interface Total {
  readonly count: number;
  /** Whether there are more than are counted: then the count is PostgreSQL's estimate, or MOST_COUNTED where it makes none. */
  readonly isEstimate: boolean;
}

/** How many rows a list has, by one statement of SQL, or by two where there are more than are counted. */
export async function countList<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
): Promise<Total> {
  const [row] = await rowsOf<{ count: number }>(manager, counted(rowsOfList(manager, list)));
  const total = totalOf(row?.count ?? 0);
  if (!total.isEstimate) return total;
  return { ...total, count: Math.max(total.count, await estimate(manager, list)) };
}

/** How many rows a list has for each of several parents, by one statement of SQL for all of them. */
export async function countLists<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
  parents: readonly string[],
): Promise<Total[]> {
  const rows = rowsOfList(manager, list);
  const ofMembers = sql`select distinct listed.id from (${MEMBERS}) as parent
    cross join lateral (${rows} ${LIMIT}) as listed`;
  const found = await rowsOf<{ parent_key: string; count: number }>(
    manager,
    list.ofMembers
      ? sql`select owner.key as parent_key, total.count
          from unnest(${parents}::bigint[]) as owner(key)
          cross join lateral (${counted(ofMembers)}) as total`
      : sql`select parent.key as parent_key, total.count
          from unnest(${parents}::bigint[]) as parent(key)
          cross join lateral (${counted(rows)}) as total`,
  );
  const counts = new Map(found.map((row) => [row.parent_key, row.count]));
  return parents.map((parent) => totalOf(counts.get(parent) ?? 0));
}

/** One more than are counted tells that there are more. */
const LIMIT = sql`limit ${MOST_COUNTED + 1}`;

function counted(rows: Sql): Sql {
  return sql`select count(*)::int as count from (${rows} ${LIMIT}) as counted`;
}

function totalOf(count: number): Total {
  return { count: Math.min(count, MOST_COUNTED), isEstimate: count > MOST_COUNTED };
}

function rowsOfList<T extends ObjectLiteral>(manager: EntityManager, list: List<T>): Sql {
  return sql`select t.id from ${rowsWith(metadataOf(manager, list.entity), list)} where ${list.where}`;
}

async function estimate<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
): Promise<number> {
  const [row] = await rowsOf<{ "QUERY PLAN": [{ Plan: { "Plan Rows": number } }] }>(
    manager,
    sql`explain (format json) ${rowsOfList(manager, list)}`,
  );
  return row?.["QUERY PLAN"][0].Plan["Plan Rows"] ?? 0;
}
