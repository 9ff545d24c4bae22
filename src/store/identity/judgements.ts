import type { EntityManager } from "typeorm";
import { Actor, ActorJudgement } from "../../entities";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { insertRows, type NewRow, nextIds } from "../writes/rows";

/** Stores a judgement. @returns its key. */
export async function saveJudgement(
  manager: EntityManager,
  judgement: NewRow<ActorJudgement>,
): Promise<string> {
  const [id = ""] = await nextIds(manager, ActorJudgement, 1);
  await insertRows(manager, ActorJudgement, [{ ...judgement, id }]);
  return id;
}

/** A judgement as it is stored; null where there is none. */
export function findJudgement(manager: EntityManager, id: string): Promise<ActorJudgement | null> {
  return manager.findOneBy(ActorJudgement, { id });
}

export function hasActor(manager: EntityManager, id: string): Promise<boolean> {
  return manager.existsBy(Actor, { id });
}

/** Notes that a judgement counts no more. */
export async function markUndone(
  manager: EntityManager,
  id: string,
  undone: Pick<ActorJudgement, "undoneAt" | "undoneBy" | "undoneReason">,
): Promise<void> {
  await manager.update(ActorJudgement, { id }, undone);
}

/** The articles that refer to actors: that mention them, credit or cite them, or are of outlets that they are or own. */
export async function findArticlesOfActors(
  manager: EntityManager,
  actorIds: readonly string[],
): Promise<string[]> {
  if (actorIds.length === 0) return [];
  const rows = await rowsOf<{ id: string }>(
    manager,
    sql`select article_id as id from mention where actor_id = any(${actorIds}::bigint[])
      union select article_id from article_source where actor_id = any(${actorIds}::bigint[])
      union select a.id from outlet o join article a on a.outlet_id = o.id
        where o.actor_id = any(${actorIds}::bigint[]) or o.owner_id = any(${actorIds}::bigint[])`,
  );
  return rows.map(({ id }) => id);
}
