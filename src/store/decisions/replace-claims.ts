import { Any, type EntityManager } from "typeorm";
import { ClaimAppearance, ClaimHoldingRow } from "../../entities";
import type { Cast } from "../../resolution/chain";
import { joinAfresh, type LeftWording } from "../claims/join-claims";
import { deleteRuleRelations } from "../claims/relate-claims";
import { rowsOf } from "../pages/rows";
import { lockResolution } from "../resolution-lock";
import { sql } from "../sql";
import { claimRows } from "../writes/claim-rows";
import { saveAppearances, saveClaims } from "../writes/claims";
import type { ReadVersion } from "../writes/statement-rows";

/**
 * Makes some statements of a version claim what they say now. An appearance of a claim that stays is not written.
 * @param ids keys of all of the version's statements, in the order of its attributions.
 * @param indices places of those that are to be done.
 * @returns the wordings that these statements do not make any more.
 */
export async function replaceClaims(
  manager: EntityManager,
  version: ReadVersion,
  cast: Cast,
  ids: readonly string[],
  indices: ReadonlySet<number>,
): Promise<string[]> {
  const own = new Set([...indices].flatMap((index) => ids[index] ?? []));
  const rows = claimRows(version, cast, ids).filter(({ appearance }) =>
    own.has(appearance.statementId ?? ""),
  );
  const keys = await saveClaims(
    manager,
    rows.map(({ claim }) => claim),
  );
  const claimed = rows.map((row) => ({ ...row, claimId: keys.get(row.claim.key) ?? "" }));
  const where = { articleId: version.articleId, statementId: Any([...own]) };
  const before = await manager.findBy(ClaimAppearance, where);
  const stays = (one: Pick<ClaimAppearance, "statementId" | "claimId">): boolean =>
    before.some(
      ({ statementId, claimId }) => statementId === one.statementId && claimId === one.claimId,
    );
  const wanted = claimed.map(({ appearance, claimId }) => ({ ...appearance, claimId }));
  const gone = before.filter(
    (one) =>
      !wanted.some(
        ({ statementId, claimId }) => statementId === one.statementId && claimId === one.claimId,
      ),
  );
  await manager.delete(ClaimAppearance, {
    articleId: version.articleId,
    id: Any(gone.map(({ id }) => id)),
  });
  await manager.delete(ClaimHoldingRow, where);
  await saveAppearances(
    manager,
    wanted.filter((one) => !stays(one)),
    claimed.flatMap(({ holdings, claimId }) =>
      holdings.map((holding) => ({ ...holding, claimId })),
    ),
  );
  return [...new Set(gone.map(({ claimId }) => claimId))];
}

/**
 * Takes wordings that no version of any article has any more out of what is compared and counted, and joins anew those that were
 * one claim with them. Takes the resolution lock.
 * @returns the claims that are to be corroborated anew.
 */
export async function dropUnworded(
  manager: EntityManager,
  wordingIds: readonly string[],
): Promise<string[]> {
  if (wordingIds.length === 0) return [];
  await lockResolution(manager);
  const rows = await rowsOf<{ id: string }>(
    manager,
    sql`select w.key as id from unnest(${wordingIds}::bigint[]) as w (key)
      where not exists (select from claim_appearance x where x.claim_id = w.key)`,
  );
  const gone = rows.map(({ id }) => id);
  if (gone.length === 0) return [];
  const left = await rowsOf<LeftWording>(
    manager,
    sql`with left_over as (
        delete from claim_wording w where w.claim_id in (
          select m.claim_id from claim_wording m where m.wording_id = any(${gone}::bigint[]))
        returning w.wording_id as id, w.claim_id)
      select id, claim_id as "claimId" from left_over order by id`,
  );
  await rowsOf(manager, sql`delete from claim_print where claim_id = any(${gone}::bigint[])`);
  await deleteRuleRelations(
    manager,
    sql`(r.source_id = any(${gone}::bigint[]) or r.target_id = any(${gone}::bigint[]))`,
  );
  const kept = left.filter(({ id }) => !gone.includes(id));
  const joined = kept.length === 0 ? [] : await joinAfresh(manager, kept);
  return [...joined, ...gone, ...left.map(({ id }) => id)];
}
