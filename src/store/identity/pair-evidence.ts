import type { EntityManager } from "typeorm";
import type { PairEvidence } from "../../resolution/identity/judge-pair";
import { rowsOf } from "../pages/rows";
import { raw, type Sql, sql } from "../sql";

/** A pair of actors by their keys. */
interface Pair {
  readonly left: { readonly id: string };
  readonly right: { readonly id: string };
}

/** Of an actor's mentions the first so many show whom it is named beside, and when. */
const MOST_MENTIONS = 60;
/** An office is told of for so many days before somebody else may hold it. */
const ONE_TERM_DAYS = 400;
/** Two offices within so few days are held at one time. */
const AT_ONE_TIME_DAYS = 60;

/**
 * What current versions of articles show of pairs of actors, in the order of the pairs. It rests on the articles that mention the two
 * and on what is read in them, and on nothing that judgements make of it: so the order of articles and of judgements decides nothing.
 */
export async function findEvidence(
  manager: EntityManager,
  pairs: readonly Pair[],
): Promise<PairEvidence[]> {
  return rowsOf<PairEvidence>(
    manager,
    sql`with pair as (
        select * from unnest(${pairs.map(({ left }) => left.id)}::bigint[], ${pairs.map(({ right }) => right.id)}::bigint[])
          with ordinality as p (left_id, right_id, at)),
      side as (select left_id as id from pair union select right_id from pair),
      seen as materialized (
        select distinct side.id, m.article_id, a.sort_at
        from side cross join lateral (select article_id from mention
          where actor_id = side.id and current order by id limit ${MOST_MENTIONS}) as m
        join article a on a.id = m.article_id),
      beside as materialized (
        select distinct seen.id, o.id as other
        from seen join mention m on m.article_id = seen.article_id and m.current join actor o on o.id = m.actor_id
        where o.identity is not null and o.kind in ('PERSON', 'ORGANIZATION', 'PUBLIC_BODY', 'COMPANY'))
      select
        exists (select from mention l join mention r on r.article_id = l.article_id and r.actor_id = pair.right_id and r.current
          where l.actor_id = pair.left_id and l.current) as "areTogether",
        ${holdOffices(sql`l.organization is not null and l.organization = r.organization`, ONE_TERM_DAYS)} as "haveSameOffice",
        ${holdOffices(sql`(l.organization is null or r.organization is null)`, ONE_TERM_DAYS)} as "haveSameTitle",
        ${holdOffices(sql`l.organization <> r.organization`, AT_ONE_TIME_DAYS)} as "haveOtherOffice",
        (select count(*)::int from beside l join beside r on r.id = pair.right_id and r.other = l.other
          where l.id = pair.left_id and l.other not in (pair.left_id, pair.right_id)) as companions,
        (select min(abs(extract(epoch from l.sort_at - r.sort_at)) / 86400)::float8
          from seen l join seen r on r.id = pair.right_id where l.id = pair.left_id) as "daysApart"
      from pair order by pair.at`,
  );
}

/** That the two of a pair are told to hold offices of one title, as a condition on what they are of says, within some days. */
function holdOffices(condition: Sql, days: number): Sql {
  const officesOf = (side: "left_id" | "right_id"): Sql =>
    sql`(select o.title, o.day, c.id as organization
      from actor_role o left join actor c on c.id = o.organization_id and c.identity is not null
      where o.actor_id = ${raw(`pair.${side}`)} and o.current and not o.former)`;
  return sql`exists (select from ${officesOf("left_id")} as l join ${officesOf("right_id")} as r on r.title = l.title
    where ${condition} and abs(l.day - r.day) <= ${days})`;
}
