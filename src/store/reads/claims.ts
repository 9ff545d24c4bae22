import type { EntityManager } from "typeorm";
import { ClaimAppearance } from "../../entities";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { raw, sql } from "../sql";

/** Of a claim's appearances "t", the first is one in a current version where there is one, and then the earliest. */
export const firstAppearanceFirst = raw("t.current desc, t.seen_at, t.article_id, t.id");

/** Each claim's first appearance: in a current version where there is one, and then the earliest. */
export async function findFirstAppearances(
  manager: EntityManager,
  claims: readonly string[],
): Promise<ClaimAppearance[]> {
  const metadata = metadataOf(manager, ClaimAppearance);
  const rows = await rowsOf<Record<string, unknown>>(
    manager,
    sql`select first.* from unnest(${claims}::bigint[]) as claim(key)
      cross join lateral (
        select ${columnsOf(metadata)} from claim_appearance t where t.claim_id = claim.key
        order by ${firstAppearanceFirst} limit 1
      ) as first`,
  );
  return rows.map((row) => entityOf<ClaimAppearance>(metadata, row));
}

/** The keys of the claims that each statement makes, in the order of their evidence. */
export async function findClaimsOfStatements(
  manager: EntityManager,
  statements: readonly string[],
): Promise<{ readonly statement: string; readonly claim: string }[]> {
  return rowsOf(
    manager,
    sql`select x.statement_id as statement, x.claim_id as claim
      from statement s join claim_appearance x on x.article_id = s.article_id and x.statement_id = s.id
      where s.id = any(${statements}::bigint[])
      group by x.statement_id, x.claim_id order by min(x.evidence_start), x.claim_id`,
  );
}
