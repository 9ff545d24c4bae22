import type { EntityManager } from "typeorm";
import { Claim, ClaimAppearance, ClaimHoldingRow } from "../../entities";
import { type Commitment, factualityOf, mostCommitted } from "../../resolution/factuality";
import type { Factuality } from "../../shared/vocabulary";
import { canonicalOf, canonicalsOf } from "../identity/members";
import { columnsOf, entityOf, lookUp, metadataOf, rowsOf } from "../pages/rows";
import { raw, sql } from "../sql";

export { mostCommitted };

/** Of a claim's appearances "t", the first is one in a current version where there is one, and then the earliest. */
export const firstAppearanceFirst = raw("t.current desc, t.seen_at, t.article_id, t.id");

/** The claims that some wordings make, by the wordings' keys; a claim's own key is that of one of its wordings. */
export async function findClaimsOfWordings(
  manager: EntityManager,
  wordings: readonly string[],
): Promise<{ readonly wording: string; readonly claim: Claim }[]> {
  const metadata = metadataOf(manager, Claim);
  const rows = await lookUp<Record<string, unknown> & { wording: string }>(
    manager,
    sql`select w.wording_id as wording, ${columnsOf(metadata)}
      from claim_wording w join claim t on t.id = w.claim_id
      where w.wording_id = any(${wordings}::bigint[])`,
  );
  return rows.map((row) => ({ wording: row.wording, claim: entityOf<Claim>(metadata, row) }));
}

/** A holding with what else it shows. */
export type ShownHolding = ClaimHoldingRow & {
  /** When the article was published whose own it is; null where it rests on a statement. */
  readonly statedAt: Date | null;
  readonly factuality: Factuality;
};

/** What current versions show of which canonical actors hold claims, in the order in which it was found. */
export async function findHoldings(
  manager: EntityManager,
  claims: readonly string[],
): Promise<{ readonly claim: string; readonly holding: ShownHolding }[]> {
  const metadata = metadataOf(manager, ClaimHoldingRow);
  const rows = await rowsOf<
    Record<string, unknown> & {
      claim: string;
      holder: string;
      tellers: string[];
      statedAt: Date | null;
    } & Pick<Commitment, "modalities" | "isHedged" | "cue">
  >(
    manager,
    sql`select w.claim_id as claim, ${canonicalOf("t.actor_id")} as holder,
        ${canonicalsOf("t.on_word_of_ids")} as tellers, ${columnsOf(metadata)},
        case when t.statement_id is null
          then (select coalesce(a.published_at, a.first_seen_at) from article a where a.id = t.article_id) end as "statedAt",
        coalesce(s.modalities, array[wording.modality]) as modalities,
        coalesce(print.is_hedged, false) as "isHedged",
        case when s.id is not null
          then json_build_object('class', coalesce(s.cue_class, 'SPEECH'), 'type', s.attribution_type) end as cue
      from claim_wording w join claim_holding t on t.claim_id = w.wording_id and t.current
      join claim wording on wording.id = w.wording_id left join claim_print print on print.claim_id = w.wording_id
      left join statement s on s.article_id = t.article_id and s.id = t.statement_id
      where w.claim_id = any(${claims}::bigint[]) order by t.article_id, t.statement_id, t.actor_id`,
  );
  return rows.map(({ claim, holder, tellers, statedAt, modalities, isHedged, cue, ...row }) => {
    const holding = entityOf<ClaimHoldingRow>(metadata, row);
    const onWordOfIds = tellers.filter((teller) => teller !== holder);
    const factuality = factualityOf({ stance: holding.stance, modalities, isHedged, cue });
    return {
      claim,
      holding: Object.assign(holding, { actorId: holder, onWordOfIds, statedAt, factuality }),
    };
  });
}

/** Each claim's first appearance: in a current version where there is one, and then the earliest. */
export async function findFirstAppearances(
  manager: EntityManager,
  claims: readonly string[],
): Promise<{ readonly claim: string; readonly appearance: ClaimAppearance }[]> {
  const metadata = metadataOf(manager, ClaimAppearance);
  const rows = await rowsOf<Record<string, unknown> & { claim: string }>(
    manager,
    sql`select claim.key as claim, first.* from unnest(${claims}::bigint[]) as claim(key)
      cross join lateral (
        select ${columnsOf(metadata)} from claim_wording w join claim_appearance t on t.claim_id = w.wording_id
        where w.claim_id = claim.key
        order by ${firstAppearanceFirst} limit 1
      ) as first`,
  );
  return rows.map((row) => ({
    claim: row.claim,
    appearance: entityOf<ClaimAppearance>(metadata, row),
  }));
}

/** The keys of the claims that each statement makes, in the order of their evidence. */
export async function findClaimsOfStatements(
  manager: EntityManager,
  statements: readonly string[],
): Promise<{ readonly statement: string; readonly claim: string }[]> {
  return lookUp(
    manager,
    sql`select x.statement_id as statement, w.claim_id as claim
      from statement s join claim_appearance x on x.article_id = s.article_id and x.statement_id = s.id
      join claim_wording w on w.wording_id = x.claim_id
      where s.id = any(${statements}::bigint[])
      group by x.statement_id, w.claim_id order by min(x.evidence_start), w.claim_id`,
  );
}
