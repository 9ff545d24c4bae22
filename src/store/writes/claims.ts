import type { EntityManager } from "typeorm";
import { Claim, ClaimAppearance, ClaimHoldingRow } from "../../entities";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { insertRows, type NewRow, toJson } from "./rows";

/**
 * Stores claims that are not stored yet, and lets those that are begin earlier where that is so.
 * @returns the claims' ids by their keys.
 */
export async function saveClaims(
  manager: EntityManager,
  claims: readonly NewRow<Claim>[],
): Promise<ReadonlyMap<string, string>> {
  if (claims.length === 0) return new Map();
  const distinct = [...new Map(claims.map((claim) => [claim.key, claim])).values()];
  // Sorted, so that two ingests that store the same claims wait for each other in one order.
  const stored = await rowsOf<{ id: string; key: string }>(
    manager,
    sql`insert into claim (key, text, subject_id, subject_text, predicate, object_id, object_text, polarity, modality, condition,
        first_appeared_at, method, rule, extractor_version, generated_at, confidence)
      select key, text, subject_id, subject_text, predicate, object_id, object_text, polarity, modality, condition,
        first_appeared_at, method, rule, extractor_version, generated_at, confidence
      from json_populate_recordset(null::claim, ${toJson(manager, Claim, distinct)})
      order by key on conflict (key) do update
        set first_appeared_at = least(claim.first_appeared_at, excluded.first_appeared_at)
      returning id, key`,
  );
  return new Map(stored.map(({ id, key }) => [key, id]));
}

/** Stores where an article carries claims and who holds them there. */
export async function saveAppearances(
  manager: EntityManager,
  appearances: readonly NewRow<ClaimAppearance>[],
  holdings: readonly NewRow<ClaimHoldingRow>[],
): Promise<void> {
  await insertRows(manager, ClaimAppearance, appearances);
  // an article may state a claim at several places, and in several versions
  const distinct = new Map(
    holdings.map((row) => [`${row.statementId} ${row.claimId} ${row.actorId}`, row]),
  );
  await insertRows(
    manager,
    ClaimHoldingRow,
    [...distinct.values()],
    `on conflict (article_id, statement_id, claim_id, actor_id)
      do update set current = excluded.current, stance = excluded.stance`,
  );
}
