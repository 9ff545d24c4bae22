import type { EntityManager } from "typeorm";
import type { ClaimRelationReading } from "../../resolution/claims/claim-relations";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";

/**
 * How articles tell that some wordings stand to others: of statements that count, one for each two wordings, by the article that was
 * stored first.
 */
export function findDiscourseRelations(
  manager: EntityManager,
  wordingIds: readonly string[],
): Promise<ClaimRelationReading[]> {
  return rowsOf<ClaimRelationReading>(
    manager,
    sql`with found as (
        select * from discourse_relation where source_id = any(${wordingIds}::bigint[])
        union select * from discourse_relation where target_id = any(${wordingIds}::bigint[]))
      select distinct on (least(d.source_id, d.target_id), greatest(d.source_id, d.target_id))
        d.source_id as "sourceId", d.kind, d.target_id as "targetId", d.rule, d.confidence,
        '“' || s.text || '” ' || d.why || ' “' || t.text || '”.' as rationale
      from found d join claim s on s.id = d.source_id join claim t on t.id = d.target_id
      join statement ss on ss.article_id = d.article_id and ss.id = d.source_statement_id and ss.current
      join statement ts on ts.article_id = d.article_id and ts.id = d.target_statement_id and ts.current
      order by least(d.source_id, d.target_id), greatest(d.source_id, d.target_id),
        d.article_id, d.source_statement_id, d.target_statement_id`,
  );
}

/** The wordings that any version of some articles tells to stand to others. */
export async function findDiscourseWordings(
  manager: EntityManager,
  articleIds: readonly string[],
): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    sql`select source_id as id from discourse_relation where article_id = any(${articleIds}::bigint[])
      union select target_id from discourse_relation where article_id = any(${articleIds}::bigint[])`,
  );
  return rows.map(({ id }) => id);
}
