import type { EntityManager } from "typeorm";
import { noteChanges } from "../changes/record-changes";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";

/**
 * Brings what is read of some articles in line with what counts: what their current versions say, if they are published and it
 * was not retracted. Everything else stays stored, and counts again once that changes. What is as it was is not written.
 */
export async function updateWhatCounts(
  manager: EntityManager,
  articleIds: readonly string[],
): Promise<void> {
  const ofArticles = sql`any(${articleIds}::bigint[])`;
  const isShown = sql`t.version_id = a.current_version_id and a.pub_status = 'USABLE'`;
  const turned = await rowsOf<{ id: string; current: boolean }>(
    manager,
    sql`update statement s set current = not s.current
      from statement t join article a on a.id = t.article_id
      left join decided_statement d on d.article_id = t.article_id and d.statement_id = t.id
      where t.article_id = ${ofArticles} and s.article_id = t.article_id and s.id = t.id
        and t.current <> (${isShown} and d.retracted is not true)
      returning s.id, s.current`,
  );
  for (const { id, current } of turned) {
    noteChanges(manager, "Statement", current ? "CREATED" : "RETRACTED", [id]);
  }
  await rowsOf(
    manager,
    sql`update statement_actor p set current = s.current from statement s
      where p.article_id = ${ofArticles} and s.article_id = p.article_id and s.id = p.statement_id
        and p.current <> s.current`,
  );
  await rowsOf(
    manager,
    sql`update claim_holding h set current = s.current from statement s
      where h.article_id = ${ofArticles} and s.article_id = h.article_id and s.id = h.statement_id
        and h.current <> s.current`,
  );
  await rowsOf(
    manager,
    sql`update claim_appearance x set current = not x.current
      from claim_appearance t join article a on a.id = t.article_id
      left join statement s on s.article_id = t.article_id and s.id = t.statement_id
      where t.article_id = ${ofArticles} and x.article_id = t.article_id and x.id = t.id
        and t.current <> coalesce(s.current, ${isShown})`,
  );
  // what articles themselves hold goes with where they state it
  await rowsOf(
    manager,
    sql`update claim_holding h set current = not h.current
      where h.article_id = ${ofArticles} and h.statement_id is null
        and h.current <> exists (select from claim_appearance x
          where x.article_id = h.article_id and x.claim_id = h.claim_id and x.statement_id is null and x.current)`,
  );
  await rowsOf(
    manager,
    sql`update actor_role r set current = not r.current
      from actor_role t join article a on a.id = t.article_id
      where t.article_id = ${ofArticles} and r.article_id = t.article_id and r.version_id = t.version_id
        and r.position = t.position and t.current <> (${isShown})`,
  );
  await rowsOf(
    manager,
    sql`update event_report r set current = not r.current
      from event_report t join article a on a.id = t.article_id
      where t.article_id = ${ofArticles} and r.article_id = t.article_id and r.id = t.id
        and t.current <> (${isShown})`,
  );
}
