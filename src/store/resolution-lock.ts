import type { EntityManager } from "typeorm";
import { rowsOf } from "./pages/rows";
import { sql } from "./sql";

/** Any number that no other advisory lock of this database has. */
const LOCK = 715_201;

/**
 * Lets one transaction at a time decide what ties articles to each other, until it ends: two that come in at the same moment
 * would otherwise not see that they are alike. To be taken last, and only short work done behind it: who holds it must not wait
 * for anybody who may be waiting for it, and so locks no row that is written before it is taken.
 */
export async function lockResolution(manager: EntityManager): Promise<void> {
  await rowsOf(manager, sql`select pg_advisory_xact_lock(${LOCK})`);
}
