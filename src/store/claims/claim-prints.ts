import type { EntityManager } from "typeorm";
import type { ClaimPrintRow } from "../../entities";
import type { ClaimPrint } from "../../resolution/claims/claim-print";
import type { KeyedItems } from "../../resolution/claims/pairs-with-key";
import { rowsOf } from "../pages/rows";
import { raw, type Sql, sql } from "../sql";

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

/** Some wordings with all others that may say the same as one of them, or stand to it in some way: their own are those that have a print. */
export type Neighbourhood = KeyedItems<StoredPrint>;

/** Looks the prints of some wordings up, and those that have a key in common with one. In two steps, so that no table is read whole. */
export async function findNeighbourhood(
  manager: EntityManager,
  wordingIds: readonly string[],
): Promise<Neighbourhood> {
  const own = await findPrints(manager, wordingIds);
  const rows = await rowsOf<{ id: string }>(
    manager,
    sql`select distinct p.claim_id as id from claim_print o join claim_print p on p.keys && o.keys and ${MAY_RELATE}
      where o.claim_id = any(${wordingIds}::bigint[]) and p.claim_id <> all(${wordingIds}::bigint[])`,
  );
  const others = await findPrints(
    manager,
    rows.map(({ id }) => id),
  );
  return { own, others };
}

const ALL_TERMS = (print: string): Sql =>
  raw(`(${print}.names || ${print}.terms || ${print}.generic_terms)`);

/**
 * Of most that share a key the names tell already that they are of something else: so that these need not be loaded. What counts
 * something is compared by that, whatever it names.
 */
const MAY_RELATE = sql`(
    (o.names <@ ${ALL_TERMS("p")} or p.names <@ ${ALL_TERMS("o")})
    and case when o.subject_id is null or p.subject_id is null
      then o.subject_terms = '{}' or p.subject_terms = '{}' or o.subject_terms && p.subject_terms
      else o.subject_id = p.subject_id end
    and (o.object_id = p.object_id) is not false
    or (o.counts->0->>'of' = p.counts->0->>'of')
    or o.counts @> '[{"high": 0}]' or p.counts @> '[{"high": 0}]')`;

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
