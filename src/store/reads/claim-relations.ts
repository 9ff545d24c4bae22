import type { EntityManager } from "typeorm";
import { ClaimRelation } from "../../entities";
import type { ClaimRelationKind } from "../../shared/vocabulary";
import { IS_SHOWN } from "../claims/shown-relations";
import { canonicalOf, isActor, MEMBERS } from "../identity/members";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { all, raw, type Sql, sql } from "../sql";
import { isFiledUnder } from "../topics/is-filed-under";

/** A relation with the claims that its wordings make now. */
export interface RelatedClaims {
  readonly relation: ClaimRelation;
  readonly source: string;
  readonly target: string;
  /** When the source appeared first. */
  readonly appearedAt: Date;
}

/** Which relations, of those between claims that current versions carry. Ids are the database's keys. */
export interface ClaimRelationCriteria {
  readonly kinds?: readonly ClaimRelationKind[] | null | undefined;
  /** One of these actors holds the source or the target. */
  readonly holders?: readonly string[] | null | undefined;
  readonly sameHolder?: boolean | null | undefined;
  /** An article that carries the source or the target is filed under one of these. */
  readonly topics?: readonly string[] | null | undefined;
  /** The source appeared on this day or later, YYYY-MM-DD. */
  readonly since?: string | null | undefined;
}

const ORDER = raw(`"appearedAt" desc, id desc`);

/** The relations that some claims have, as sources or as targets, the latest source first. */
export function findRelationsOfClaims(
  manager: EntityManager,
  claims: readonly string[],
): Promise<RelatedClaims[]> {
  const ofClaims = sql`ws.claim_id = any(${claims}::bigint[]) or wt.claim_id = any(${claims}::bigint[])`;
  return find(manager, sql`(${ofClaims})`, null);
}

/** What stands against each other of what each actor is said to hold, the earliest source first. */
export async function findSelfContradictions(
  manager: EntityManager,
  actors: readonly string[],
): Promise<(RelatedClaims & { readonly actor: string })[]> {
  const rows = await rowsOf<{ actor: string; relation: string }>(
    manager,
    sql`select distinct owner.key as actor, r.id as relation
      from unnest(${actors}::bigint[]) as owner (key) cross join lateral (${MEMBERS}) as member
      join claim_holding own on own.actor_id = member.key join claim_wording wo on wo.wording_id = own.claim_id
      join claim_wording ws on ws.claim_id = wo.claim_id
      join claim_relation r on r.source_id = ws.wording_id and r.kind in ('REFUTES', 'OPPOSES')
      where own.current and own.stance = 'AGREE'
        and ${isHeldToo(raw("r.target_id"), "own.actor_id")}`,
  );
  const keys = [...new Set(rows.map(({ relation }) => relation))];
  const found = await find(manager, sql`r.id = any(${keys}::bigint[])`, null);
  return actors.flatMap((actor) =>
    found
      .filter(({ relation }) =>
        rows.some((row) => row.actor === actor && row.relation === relation.id),
      )
      .map((related) => ({ ...related, actor }))
      .reverse(),
  );
}

/** The latest relations, by when their sources first appeared. */
export function findClaimRelations(
  manager: EntityManager,
  { kinds, holders, sameHolder, topics, since }: ClaimRelationCriteria,
  most: number,
): Promise<RelatedClaims[]> {
  const isHeldByOne = sql`exists (select from claim_wording w join claim_holding h on h.claim_id = w.wording_id
    where w.claim_id in (ws.claim_id, wt.claim_id) and h.current and ${isActor("h.actor_id", holders ?? [])})`;
  const isFiled = sql`exists (select from claim_wording w join claim_appearance x on x.claim_id = w.wording_id
    where w.claim_id in (ws.claim_id, wt.claim_id) and x.current and ${isFiledUnder("x.article_id", topics ?? [])})`;
  const conditions = [
    ...(kinds ? [sql`r.kind = any(${[...kinds]}::text[])`] : []),
    ...(holders ? [isHeldByOne] : []),
    ...(topics ? [isFiled] : []),
    ...(since ? [sql`s.first_appeared_at >= (${since}::date)::timestamp at time zone 'UTC'`] : []),
    ...(sameHolder === null || sameHolder === undefined
      ? []
      : [sql`${HAS_SAME_HOLDER} = ${sameHolder}`]),
  ];
  return find(manager, all(conditions), most);
}

/** Whether one actor is said to hold both claims of each relation. */
export function findSameHolders(
  manager: EntityManager,
  relations: readonly string[],
): Promise<{ readonly relation: string; readonly sameHolder: boolean }[]> {
  return rowsOf(
    manager,
    sql`select r.id as relation, ${HAS_SAME_HOLDER} as "sameHolder"
      from claim_relation r join claim_wording ws on ws.wording_id = r.source_id
      where r.id = any(${relations}::bigint[])`,
  );
}

/** That an actor, or one that is one with it, holds what a wording says, in whatever wording. */
function isHeldToo(wording: Sql, actor: string): Sql {
  return sql`exists (select from claim_wording w1 join claim_wording w2 on w2.claim_id = w1.claim_id
    join claim_holding too on too.claim_id = w2.wording_id join actor other on other.id = too.actor_id
    where w1.wording_id = ${wording} and too.current and too.stance = 'AGREE'
      and other.canonical_id = ${canonicalOf(actor)})`;
}

const HAS_SAME_HOLDER = sql`exists (select from claim_wording w join claim_holding h on h.claim_id = w.wording_id
  where w.claim_id = ws.claim_id and h.current and h.stance = 'AGREE'
    and ${isHeldToo(raw("r.target_id"), "h.actor_id")})`;

/** Between two claims one relation of a kind is shown, however many of their wordings have it. */
async function find(
  manager: EntityManager,
  where: Sql,
  most: number | null,
): Promise<RelatedClaims[]> {
  const metadata = metadataOf(manager, ClaimRelation);
  const rows = await rowsOf<Record<string, unknown> & Omit<RelatedClaims, "relation">>(
    manager,
    sql`select * from (
        select distinct on (ws.claim_id, r.kind, wt.claim_id) ws.claim_id as source, wt.claim_id as target,
          s.first_appeared_at as "appearedAt", ${columnsOf(metadata, "r")}
        from claim_relation r
        join claim_wording ws on ws.wording_id = r.source_id join claim_wording wt on wt.wording_id = r.target_id
        join claim s on s.id = ws.claim_id
        where ${IS_SHOWN} and ${where}
        order by ws.claim_id, r.kind, wt.claim_id, r.id
      ) as relation order by ${ORDER} limit ${most}`,
  );
  return rows.map((row) => ({
    relation: entityOf<ClaimRelation>(metadata, row),
    source: row.source,
    target: row.target,
    appearedAt: row.appearedAt,
  }));
}
