import type { EntityManager } from "typeorm";
import { type VoicedAppearance, voicesOf } from "../../resolution/claims/dropped-attributions";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { findPrints } from "./claim-prints";

type VoicedRow = Omit<VoicedAppearance, "print" | "evidence"> & {
  readonly claimId: string;
  readonly start: number;
  readonly end: number;
  readonly voice: string;
};

/**
 * Works out anew in which voice the versions of an article carry their claims. Comes behind the prints of these, and before the
 * resolution lock is taken: it looks at nothing of other articles.
 */
export async function saveVoices(manager: EntityManager, articleId: string): Promise<void> {
  const rows = await findAppearances(manager, articleId);
  if (rows.every(({ assertedAs }) => assertedAs === null)) return;
  const prints = await findPrints(manager, [...new Set(rows.map(({ claimId }) => claimId))]);
  const printOf = new Map(prints.map((print) => [print.claimId, print]));
  const voices = voicesOf(
    rows.flatMap(({ claimId, start, end, ...row }) => {
      const print = printOf.get(claimId);
      return print ? [{ ...row, evidence: { start, end }, print }] : [];
    }),
  );
  const changed = rows.filter(({ id, voice }) => (voices.get(id) ?? voice) !== voice);
  if (changed.length === 0) return;
  await rowsOf(
    manager,
    sql`update claim_appearance x set voice = wanted.voice
      from unnest(${changed.map(({ id }) => id)}::bigint[], ${changed.map(({ id }) => voices.get(id) ?? "")}::text[])
        as wanted (id, voice)
      where x.article_id = ${articleId} and x.id = wanted.id`,
  );
}

/** Whatever is shown or not: what an earlier version attributed counts. */
function findAppearances(manager: EntityManager, articleId: string): Promise<VoicedRow[]> {
  return rowsOf<VoicedRow>(
    manager,
    sql`select x.id, x.claim_id as "claimId", v.version, x.evidence_start as start, x.evidence_end as end,
        x.asserted_as as "assertedAs", x.voice, c.modality,
        not exists (select from claim_holding h
          where h.article_id = x.article_id and h.statement_id = x.statement_id and h.claim_id = x.claim_id
            and h.stance <> 'AGREE') as "isHeld"
      from claim_appearance x
      join article_version v on v.article_id = x.article_id and v.id = x.version_id
      join claim c on c.id = x.claim_id
      where x.article_id = ${articleId} order by x.id`,
  );
}
