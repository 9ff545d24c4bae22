import type { EntityManager } from "typeorm";
import type { ClaimPrintRow } from "../../entities";
import type { ClaimPrint } from "../../resolution/claims/claim-print";
import { rowsOf } from "../pages/rows";
import { type Sql, sql } from "../sql";

/** A print with the claim's key, words and time. */
export type StoredPrint = ClaimPrint &
  Pick<ClaimPrintRow, "claimId"> & { readonly text: string; readonly firstAppearedAt: Date };

/** The prints of some claims, by key; those that have none are left out. */
export function findPrints(
  manager: EntityManager,
  claimIds: readonly string[],
): Promise<StoredPrint[]> {
  return printsWhere(manager, sql`p.claim_id = any(${claimIds}::bigint[])`);
}

/** The prints of all other claims that may say the same as one of these. In two steps, so that no table is read whole. */
export async function findPrintsLike(
  manager: EntityManager,
  prints: readonly StoredPrint[],
): Promise<StoredPrint[]> {
  const keys = [...new Set(prints.flatMap((print) => print.keys))];
  if (keys.length === 0) return [];
  const own = prints.map(({ claimId }) => claimId);
  const rows = await rowsOf<{ id: string }>(
    manager,
    sql`select claim_id as id from claim_print
      where keys && ${keys}::int[] and claim_id <> all(${own}::bigint[])`,
  );
  return findPrints(
    manager,
    rows.map(({ id }) => id),
  );
}

function printsWhere(manager: EntityManager, where: Sql): Promise<StoredPrint[]> {
  return rowsOf<StoredPrint>(
    manager,
    sql`select p.claim_id as "claimId", p.force, p.polarity, p.negations, p.is_hedged as "isHedged",
        p.subject_id as "subjectId", p.object_id as "objectId", p.subject_terms as "subjectTerms", p.predicate,
        p.names, p.terms, p.generic_terms as "genericTerms", p.opposites, p.condition,
        p.is_conditional as "isConditional", p.figures, p.dates, p.counts, p.story, p.day, p.speakers::text[], p.is_ahead as "isAhead", p.bound, p.keys, c.text, c.first_appeared_at as "firstAppearedAt"
      from claim_print p join claim c on c.id = p.claim_id where ${where} order by p.claim_id`,
  );
}
