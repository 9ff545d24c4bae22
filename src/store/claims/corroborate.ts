import { createHash } from "node:crypto";
import { Any, type EntityManager } from "typeorm";
import { ClaimCorroboration } from "../../entities";
import {
  type ClaimEvidence,
  type CorroborationReading,
  corroborationOf,
} from "../../resolution/claims/corroboration";
import { noteChange, noteChanges, noteMerged, noteSplit } from "../changes/record-changes";
import { nodeRefs } from "../decisions/revisions";
import { canonicalOf } from "../identity/members";
import { rowsOf } from "../pages/rows";
import { lockResolution } from "../resolution-lock";
import { raw, type Sql, sql } from "../sql";
import { toJson } from "../writes/rows";
import { isOverruled } from "./human-relations";

interface EvidenceRow extends ClaimEvidence {
  readonly claimId: string;
  /** In the order of their keys. */
  readonly wordingIds: readonly string[];
  /** "actor stance", in their order. */
  readonly holders: readonly string[];
}

/** A claim of which corroboration, wordings or holders changed. */
export interface ClaimChange {
  readonly claimId: string;
  /** Null where it was no claim before. */
  readonly before: Corroborated | null;
  readonly after: Corroborated;
  /** Where it was no claim: the one that it had gone into, if any. */
  readonly partOf: string | null;
}

type Corroborated = Pick<
  ClaimCorroboration,
  "status" | "independentOrigins" | "deniedByIds" | "evidenceHash"
>;

/**
 * Works out anew how well the claims of some articles are supported, those that stand against them, and some others. What is as
 * it was is not written, and so not changed. Takes the resolution lock.
 * @param claimIds also wordings, which stand for the claims that they make: those that are no claims of their own any more lose
 *   what was stored for them.
 */
export async function corroborate(
  manager: EntityManager,
  articleIds: readonly string[],
  claimIds: readonly string[] = [],
): Promise<ClaimChange[]> {
  await lockResolution(manager);
  const affected = await findAffected(manager, articleIds, claimIds);
  const rows = await findCorroborations(manager, affected);
  const claims = new Set(rows.map(({ claimId }) => claimId));
  const gone = affected.filter((id) => !claims.has(id));
  if (gone.length > 0) await remove(manager, gone);
  return rows.length === 0 ? [] : save(manager, rows);
}

/** Claims that are no claims of their own any more. */
async function remove(manager: EntityManager, claimIds: readonly string[]): Promise<void> {
  const gone = await rowsOf<{ id: string; into: string | null }>(
    manager,
    sql`with gone as (
        delete from claim_corroboration where claim_id = any(${claimIds}::bigint[]) returning claim_id)
      select gone.claim_id as id, w.claim_id as into
      from gone left join claim_wording w on w.wording_id = gone.claim_id order by gone.claim_id`,
  );
  for (const { id, into } of gone) {
    if (into === null) noteChanges(manager, "Claim", "RETRACTED", [id]);
    else noteMerged(manager, "Claim", id, into);
  }
}

const COLUMNS = raw(`status, articles, outlets, independent_origins, origin_ids, cluster_ids,
  denied_by_ids, explanation, evidence_hash`);

/** The whole statement sees the table as it was before it, and so tells what each changed row held. */
async function save(
  manager: EntityManager,
  rows: readonly ClaimCorroboration[],
): Promise<ClaimChange[]> {
  const changes = await rowsOf<ClaimChange>(
    manager,
    sql`with changed as (
        insert into claim_corroboration as k (claim_id, ${COLUMNS})
        select claim_id, ${COLUMNS}
        from json_populate_recordset(null::claim_corroboration, ${toJson(manager, ClaimCorroboration, rows)})
        on conflict (claim_id) do update set (${COLUMNS}, changed_at) = (select excluded.status, excluded.articles,
            excluded.outlets, excluded.independent_origins, excluded.origin_ids, excluded.cluster_ids,
            excluded.denied_by_ids, excluded.explanation, excluded.evidence_hash, now())
          where k.evidence_hash <> excluded.evidence_hash
        returning k.*)
      select changed.claim_id as "claimId", ${corroborated("changed")} as after,
        case when k.claim_id is not null then ${corroborated("k")} end as before,
        case when k.claim_id is null then ${mergedBefore("changed.claim_id")} end as "partOf"
      from changed left join claim_corroboration k on k.claim_id = changed.claim_id order by changed.claim_id`,
  );
  for (const change of changes) noteClaim(manager, change);
  return changes;
}

/** What a claim that is one of its own now was told to have gone into when it last was one. */
function mergedBefore(claimId: string): Sql {
  return raw(`(select c.patch #>> '{id,after,key}' from change c
    where c.node_type = 'Claim' and c.node_id = ${claimId} and c.kind = 'MERGED' order by c.id desc limit 1)`);
}

function noteClaim(manager: EntityManager, { claimId, before, after, partOf }: ClaimChange): void {
  if (partOf !== null) noteSplit(manager, "Claim", claimId, partOf);
  else if (before === null) noteChanges(manager, "Claim", "CREATED", [claimId]);
  else {
    noteChange(
      manager,
      { nodeType: "Claim", key: claimId },
      {
        kind: "UPDATED",
        before: shownSupport(before),
        after: shownSupport(after),
        digest: { before: before.evidenceHash, after: after.evidenceHash },
      },
    );
  }
}

/** How well a claim is supported, as patches tell it. */
export function shownSupport({
  status,
  independentOrigins,
  deniedByIds,
}: Corroborated): Record<string, unknown> {
  return { status, independentOrigins, deniedBy: nodeRefs("Actor", deniedByIds) };
}

function corroborated(row: string): Sql {
  return raw(`json_build_object('status', ${row}.status, 'independentOrigins', ${row}.independent_origins,
    'deniedByIds', ${row}.denied_by_ids::text[], 'evidenceHash', ${row}.evidence_hash)`);
}

/** How well some claims are supported, as stored; what was stored before there was any of this, and not resolved again since, is worked out. */
export async function corroborationsOf(
  manager: EntityManager,
  claimIds: readonly string[],
): Promise<ClaimCorroboration[]> {
  const stored = await manager.findBy(ClaimCorroboration, { claimId: Any(claimIds) });
  const known = new Set(stored.map(({ claimId }) => claimId));
  const missing = claimIds.filter((id) => !known.has(id));
  return missing.length === 0
    ? stored
    : [...stored, ...(await findCorroborations(manager, missing))];
}

/** How well some claims are supported, worked out from what is stored of articles and wordings; those that are no claims are left out. */
export async function findCorroborations(
  manager: EntityManager,
  claimIds: readonly string[],
): Promise<ClaimCorroboration[]> {
  const evidence = await findEvidence(manager, claimIds);
  return evidence.map((row) => rowOf(row, corroborationOf(row)));
}

function rowOf(
  { claimId, wordingIds, holders }: EvidenceRow,
  reading: CorroborationReading,
): ClaimCorroboration {
  const shown = JSON.stringify([reading, wordingIds, holders]);
  return {
    ...reading,
    claimId,
    evidenceHash: createHash("sha256").update(shown).digest("hex"),
    originIds: [...reading.originIds],
    clusterIds: [...reading.clusterIds],
    deniedByIds: [...reading.deniedByIds],
  };
}

async function findAffected(
  manager: EntityManager,
  articleIds: readonly string[],
  claimIds: readonly string[],
): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    sql`with own as (
        select w.claim_id as id from claim_appearance x join claim_wording w on w.wording_id = x.claim_id
        where x.article_id = any(${articleIds}::bigint[])
        union select x.claim_id from claim_appearance x where x.article_id = any(${articleIds}::bigint[])
        union select unnest(${claimIds}::bigint[])
        union select w.claim_id from claim_wording w where w.wording_id = any(${claimIds}::bigint[]))
      select id from own
      union select wt.claim_id from own join claim_wording ws on ws.claim_id = own.id
        join claim_relation r on r.source_id = ws.wording_id and ${IS_OPPOSITE}
        join claim_wording wt on wt.wording_id = r.target_id
      union select ws.claim_id from own join claim_wording wt on wt.claim_id = own.id
        join claim_relation r on r.target_id = wt.wording_id and ${IS_OPPOSITE}
        join claim_wording ws on ws.wording_id = r.source_id`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Whoever holds a claim that says the opposite denies this one, and whoever holds one that a person says refutes it; of what rules
 * find otherwise, another number may be a mistake or a later count.
 */
const IS_OPPOSITE = sql`r.kind = 'REFUTES' and (r.rule = 'opposite-polarity' or r.method = 'HUMAN')`;

/** What current versions of published articles show of some claims. */
async function findEvidence(
  manager: EntityManager,
  claimIds: readonly string[],
): Promise<EvidenceRow[]> {
  return rowsOf<EvidenceRow>(
    manager,
    sql`select c.id as "claimId",
        coalesce((${reportsOf(sql`c.id`)}), '[]') as reports,
        coalesce((${deniersOf(sql`c.id`)}), '{}') as "deniedByIds",
        array(select w.wording_id::text from claim_wording w where w.claim_id = c.id order by w.wording_id) as "wordingIds",
        array(select distinct concat_ws(' ', a.canonical_id, h.stance) as holder from claim_wording w
          join claim_holding h on h.claim_id = w.wording_id and h.current join actor a on a.id = h.actor_id
          where w.claim_id = c.id order by holder) as holders,
        exists (select from claim_wording w join claim_appearance x on x.claim_id = w.wording_id and x.current
          join article a on a.id = x.article_id and a.pub_status = 'USABLE'
          where w.claim_id = c.id) as "isCarried"
      from unnest(${claimIds}::bigint[]) as c (id)
      where exists (select from claim_wording w where w.claim_id = c.id) order by c.id`,
  );
}

/**
 * As JSON, the places where a claim is held: by somebody who agrees, or by whom nobody can tell. A report's origin is the innermost
 * speaker through whose hands it went, else whose report the article carries; an outlet without a known owner is its own. For an
 * unnamed source, whoever reports on its word vouches; a speaker of whom it is not known who it is has none to vouch.
 */
function reportsOf(claim: Sql): Sql {
  return sql`select json_agg(json_build_object(
      'articleId', a.id::text, 'outletId', a.outlet_id::text, 'clusterId', g.cluster_id::text,
      'originId', case when speaker.id is null then o.origin_id when speaker.identity is not null then speaker.id end::text,
      'isSpeakerUnknown', speaker.id is not null and speaker.identity is null,
      'ownerId', ${canonicalOf("coalesce(t.owner_id, t.actor_id)")}::text) order by x.article_id, x.id)
    from claim_wording w join claim_appearance x on x.claim_id = w.wording_id and x.current
    join article a on a.id = x.article_id and a.pub_status = 'USABLE'
    left join outlet t on t.id = a.outlet_id
    left join article_origin g on g.article_id = a.id left join origin_cluster o on o.id = g.cluster_id
    left join lateral (
      select n.id, n.identity from attribution_hop h cross join unnest(h.agent_ids) with ordinality as agent (id, at)
        join actor own on own.id = agent.id join actor n on n.id = own.canonical_id
      where h.article_id = x.article_id and h.statement_id = x.statement_id and h.act <> 'PUBLISHES'
        and (n.identity is not null or n.kind <> 'UNNAMED_SOURCE')
      order by h.position desc, n.identity is null, agent.at limit 1) as speaker on true
    where w.claim_id = ${claim} and case
      when exists (select from statement_actor s
        where s.article_id = x.article_id and s.statement_id = x.statement_id and s.role = 'SPEAKER')
      then exists (select from claim_holding h
        where h.article_id = x.article_id and h.statement_id = x.statement_id and h.claim_id = x.claim_id and h.stance = 'AGREE')
      else true end`;
}

/** The actors who reject a claim, and those who hold the opposite. */
function deniersOf(claim: Sql): Sql {
  return sql`select array_agg(distinct denier.canonical_id::text) from (
      select w.wording_id, 'DISAGREE' as stance from claim_wording w where w.claim_id = ${claim}
      union all select ${otherWordings(sql`r.source_id = own.wording_id`, sql`r.target_id`, claim)}
      union all select ${otherWordings(sql`r.target_id = own.wording_id`, sql`r.source_id`, claim)}
    ) as shown join claim_holding h on h.claim_id = shown.wording_id and h.stance = shown.stance and h.current
    join actor denier on denier.id = h.actor_id
    join article a on a.id = h.article_id and a.pub_status = 'USABLE'`;
}

/** The wordings of the claims at the other ends of a claim's relations to its opposites. */
function otherWordings(ownEnd: Sql, otherEnd: Sql, claim: Sql): Sql {
  return sql`too.wording_id, 'AGREE' from claim_wording own
    join claim_relation r on ${ownEnd} and ${IS_OPPOSITE}
    join claim_wording other on other.wording_id = ${otherEnd}
      and (r.method = 'HUMAN' or not ${isOverruled(sql`own.claim_id`, sql`other.claim_id`)})
    join claim_wording too on too.claim_id = other.claim_id
    where own.claim_id = ${claim}`;
}
