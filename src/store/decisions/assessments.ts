import type { EntityManager } from "typeorm";
import { Assessment, Outlet } from "../../entities";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { sql } from "../sql";
import type { TrailOf } from "./revisions";

/** The assessment of what a row goes by; null where there is none. */
export function findAssessment(
  manager: EntityManager,
  nodeType: Assessment["nodeType"],
  nodeId: string,
): Promise<Assessment | null> {
  return manager.findOneBy(Assessment, { nodeType, nodeId });
}

/** Stores an assessment in the place of an earlier one. */
export async function saveAssessment(
  manager: EntityManager,
  assessment: Assessment,
): Promise<void> {
  await manager.upsert(Assessment, { ...assessment }, ["nodeType", "nodeId"]);
}

export async function isOutlet(manager: EntityManager, id: string): Promise<boolean> {
  return manager.existsBy(Outlet, { id });
}

/** The latest assessment of each node: of a claim in any of its wordings, of a statement in any version. */
export async function findAssessments(
  manager: EntityManager,
  nodes: readonly TrailOf[],
): Promise<{ readonly node: TrailOf; readonly assessment: Assessment }[]> {
  const metadata = metadataOf(manager, Assessment);
  const rows = await rowsOf<Record<string, unknown> & { of_type: string; of_id: string }>(
    manager,
    sql`with asked as (
        select * from unnest(${nodes.map(({ type }) => type)}::text[], ${nodes.map(({ id }) => id)}::bigint[]) as n (type, id)),
      assessed as (
        select type, id, id as node_id from asked where type = 'Outlet'
        union all select a.type, a.id, w.wording_id from asked a join claim_wording w on w.claim_id = a.id where a.type = 'Claim'
        union all select a.type, a.id, d.decision_id from asked a join decided_statement d on d.statement_id = a.id
          where a.type = 'Statement')
      select distinct on (n.type, n.id) n.type as of_type, n.id as of_id, ${columnsOf(metadata)}
      from assessed n join assessment t on t.node_type = n.type and t.node_id = n.node_id
      order by n.type, n.id, t.at desc, t.node_id desc`,
  );
  return rows.map((row) => ({
    node: { type: row.of_type, id: row.of_id },
    assessment: entityOf<Assessment>(metadata, row),
  }));
}
