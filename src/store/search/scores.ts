import type { EntityManager, ObjectLiteral } from "typeorm";
import type { List } from "../pages/page";
import { metadataOf, rowsOf, tableOf } from "../pages/rows";
import { type Sql, sql } from "../sql";

/** How well rows match what their list is searched for, by their ids, by one statement of SQL. */
export async function findScores<T extends ObjectLiteral>(
  manager: EntityManager,
  { entity }: List<T>,
  score: Sql,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows = await rowsOf<{ id: string; score: number }>(
    manager,
    sql`select t.id, ${score} as score from ${tableOf(metadataOf(manager, entity))} t
      where t.id = any(${ids}::bigint[])`,
  );
  return new Map(rows.map((row) => [row.id, row.score]));
}
