import type { EntityManager } from "typeorm";
import { ActorJudgement } from "../../entities";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { type Sql, sql } from "../sql";
import { MEMBERS } from "./members";

/** A judgement and the actor, one of those asked about, that one of its two is. */
export interface JudgementOfActor {
  readonly actor: string;
  readonly judgement: ActorJudgement;
}

/** What a rule judged the same and what did not come to be, because people or other rules stand against it, is only offered. */
const IS_OFFER = sql`(j.method = 'RULE' and l.canonical_id <> r.canonical_id)`;
/** Whether people have told two apart, or could not. */
const IS_SETTLED = sql`exists (select from actor_judgement h
  join actor hl on hl.id = h.left_id join actor hr on hr.id = h.right_id
  where h.method = 'HUMAN' and h.undone_at is null and h.judgement in ('NEGATIVE', 'UNSURE')
    and (hl.canonical_id, hr.canonical_id) in ((l.canonical_id, r.canonical_id), (r.canonical_id, l.canonical_id))
    and hl.id in (select m.id from actor m where m.canonical_id in (l.canonical_id, r.canonical_id)))`;

/** Judgements by their keys. */
export async function findJudgements(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ActorJudgement[]> {
  const rows = await find(
    manager,
    sql`select j.id as actor, ${shown(manager)} from ${PAIRS} where j.id = any(${ids}::bigint[])`,
  );
  return rows.map(({ judgement }) => judgement);
}

/** What was decided about actors and those who are one with them, be it undone, earliest first. */
export function findJudgementsOfActors(
  manager: EntityManager,
  actors: readonly string[],
): Promise<JudgementOfActor[]> {
  return find(
    manager,
    sql`select distinct e.actor, ${shown(manager)} from ${endsOf(actors)}
      where not (j.undone_at is null and ${IS_OFFER}) and (j.method = 'HUMAN' or j.undone_at is not null or j.judgement = 'POSITIVE')
      order by at, id`,
  );
}

/**
 * Who else actors may be, the likeliest first, as far as nobody has judged it: of each other canonical actor the surest
 * offer.
 */
export function findPossibleDuplicates(
  manager: EntityManager,
  actors: readonly string[],
): Promise<JudgementOfActor[]> {
  return find(
    manager,
    sql`select * from (
        select distinct on (e.actor, e.other) e.actor, ${shown(manager)} from ${endsOf(actors)}
        where j.undone_at is null and ${IS_OFFER} and not ${IS_SETTLED}
        order by e.actor, e.other, j.score desc, j.id
      ) as offer order by score desc, id`,
  );
}

const PAIRS = sql`actor_judgement j join actor l on l.id = j.left_id join actor r on r.id = j.right_id`;

/** The pairs that a member of the actors is in, from the member's end. */
function endsOf(actors: readonly string[]): Sql {
  const owners = sql`unnest(${actors}::bigint[]) as owner (key) cross join lateral (${MEMBERS}) as member`;
  return sql`(
      select owner.key as actor, o.canonical_id as other, x.id
      from ${owners} join actor_judgement x on x.left_id = member.key join actor o on o.id = x.right_id
      union all
      select owner.key, o.canonical_id, x.id
      from ${owners} join actor_judgement x on x.right_id = member.key join actor o on o.id = x.left_id
    ) as e join actor_judgement j on j.id = e.id
    join actor l on l.id = j.left_id join actor r on r.id = j.right_id`;
}

/** A judgement's columns as they are shown. */
function shown(manager: EntityManager): Sql {
  const columns = columnsOf(metadataOf(manager, ActorJudgement), "j");
  return sql`${columns}, (${IS_OFFER} and j.undone_at is null) as "isOffer"`;
}

async function find(manager: EntityManager, query: Sql): Promise<JudgementOfActor[]> {
  const metadata = metadataOf(manager, ActorJudgement);
  const rows = await rowsOf<Record<string, unknown> & { actor: string; isOffer: boolean }>(
    manager,
    query,
  );
  return rows.map((row) => {
    const judgement = entityOf<ActorJudgement>(metadata, row);
    if (row.isOffer) judgement.judgement = "NO_JUDGEMENT";
    return { actor: row.actor, judgement };
  });
}
