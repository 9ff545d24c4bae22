import type { EntityManager } from "typeorm";
import { ClaimReview } from "../../entities";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { insertRows, nextIds } from "../writes/rows";

/** @returns the review's key. */
export async function saveClaimReview(
  manager: EntityManager,
  review: Omit<ClaimReview, "id">,
): Promise<string> {
  const [id = ""] = await nextIds(manager, ClaimReview, 1);
  await insertRows(manager, ClaimReview, [{ ...review, id }]);
  return id;
}

/** The reviews of each claim, in whichever wording, the latest published first. */
export async function findReviewsOfClaims(
  manager: EntityManager,
  claims: readonly string[],
): Promise<{ readonly claim: string; readonly review: ClaimReview }[]> {
  const metadata = metadataOf(manager, ClaimReview);
  const rows = await rowsOf<Record<string, unknown> & { claim: string }>(
    manager,
    sql`select w.claim_id as claim, ${columnsOf(metadata)}
      from claim_wording w join claim_review t on t.claim_id = w.wording_id
      where w.claim_id = any(${claims}::bigint[]) order by t.date_published desc nulls last, t.id desc`,
  );
  return rows.map((row) => ({ claim: row.claim, review: entityOf<ClaimReview>(metadata, row) }));
}
