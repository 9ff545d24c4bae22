import type { NetworkKind } from "../../shared/vocabulary";
import { IS_SHOWN } from "../claims/shown-relations";
import { raw, type Sql, sql } from "../sql";

/** Of a claim that more actors hold, or reject, only so many count, those who did first: everybody with everybody would be too many pairs. */
export const MAX_HOLDERS = 50;

/**
 * What ties actors: rows of source, target, the two keys of what counts once, day and both keys of a statement, over the listed
 * statements "listed". Actors are canonical ones; ties of an actor to itself are left to whoever asks.
 */
export function linksOf(kind: NetworkKind): Sql {
  return LINKS[kind];
}

const COLUMNS = `f.canonical_id as source, g.canonical_id as target, t.id as one_unit, t.id as other_unit,
  t.sort_day as day, t.article_id, t.id as statement_id`;

function speaksWith(role: "ADDRESSEE" | "ABOUT"): Sql {
  return raw(`select ${COLUMNS} from listed t
    join statement_actor p on p.article_id = t.article_id and p.statement_id = t.id and p.role = 'SPEAKER'
    join actor f on f.id = p.actor_id
    join statement_actor q on q.article_id = t.article_id and q.statement_id = t.id and q.role = '${role}'
    join actor g on g.id = q.actor_id`);
}

/** Who words the innermost step in which somebody says something, and who takes that step. */
const quotes = raw(`select ${COLUMNS} from listed t
  join attribution_hop own on own.article_id = t.article_id and own.statement_id = t.id
    and own.act in ('REPORTS', 'SAYS', 'ASKS_TO_RELAY')
  join attribution_hop around on around.article_id = t.article_id and around.statement_id = t.id
    and around.position = own.position - 1
  cross join unnest(around.agent_ids) as quoting (id) join actor f on f.id = quoting.id
  cross join unnest(own.agent_ids) as quoted (id) join actor g on g.id = quoted.id
  where not exists (select from attribution_hop further where further.article_id = t.article_id
    and further.statement_id = t.id and further.position > own.position and further.act <> 'RELAYS')`);

/** Who is asked to pass a message on, and whose message it is. */
const relays = raw(`select ${COLUMNS} from attribution_hop h
  join listed t on t.article_id = h.article_id and t.id = h.statement_id
  cross join unnest(h.to_ids) as asked (id) join actor f on f.id = asked.id
  cross join unnest(h.agent_ids) as asking (id) join actor g on g.id = asking.id
  where h.act = 'ASKS_TO_RELAY'`);

/** As "held": who holds or rejects which claim by which of the listed statements. As "holder": who does, each once. */
const HELD = sql`held as materialized (
    select * from (
      select *, dense_rank() over (partition by claim_id, stance order by since, actor_id) as place from (
        select w.claim_id, f.canonical_id as actor_id, h.stance, t.article_id, t.id as statement_id, t.sort_day as day,
          min(t.sort_day) over (partition by w.claim_id, h.stance, f.canonical_id) as since
        from listed t
        join claim_holding h on h.article_id = t.article_id and h.statement_id = t.id and h.stance <> 'DISCUSS'
        join claim_wording w on w.wording_id = h.claim_id join actor f on f.id = h.actor_id
      ) as holding
    ) as placed where place <= ${MAX_HOLDERS}),
  holder as (select distinct claim_id, actor_id, stance from held)`;

/** Pairs of "one" and "other" holder, each with the statements of both. */
function holderPairs(pairs: Sql): Sql {
  return sql`with ${HELD}, pair as (
      select one.actor_id as source, other.actor_id as target, one.claim_id as one_unit, other.claim_id as other_unit,
        one.stance as one_stance, other.stance as other_stance from ${pairs} and one.actor_id <> other.actor_id)
    select pair.source, pair.target, one_unit, other_unit, day, article_id, statement_id
      from pair join held on held.claim_id = one_unit and held.actor_id = pair.source and held.stance = one_stance
    union all select pair.source, pair.target, one_unit, other_unit, day, article_id, statement_id
      from pair join held on held.claim_id = other_unit and held.actor_id = pair.target and held.stance = other_stance`;
}

/** Two who hold one claim; the pair stands once, the actor with the smaller key first. */
const agrees = holderPairs(sql`holder one join holder other on other.claim_id = one.claim_id
  where one.stance = 'AGREE' and other.stance = 'AGREE' and one.actor_id < other.actor_id`);

/** Who rejects a claim and who holds it; who holds what refutes or opposes another claim and who holds that. */
const contradicts = holderPairs(sql`(
    select claim_id as source_claim, claim_id as target_claim, 'DISAGREE' as stance from holder where stance = 'DISAGREE'
    union select ws.claim_id, wt.claim_id, 'AGREE' from claim_relation r
      join claim_wording ws on ws.wording_id = r.source_id join claim_wording wt on wt.wording_id = r.target_id
      where r.kind in ('REFUTES', 'OPPOSES') and ${IS_SHOWN}
  ) as against
  join holder one on one.claim_id = against.source_claim and one.stance = against.stance
  join holder other on other.claim_id = against.target_claim and other.stance = 'AGREE' where true`);

const LINKS: { readonly [K in NetworkKind]: Sql } = {
  SPEAKS_TO: speaksWith("ADDRESSEE"),
  SPEAKS_ABOUT: speaksWith("ABOUT"),
  QUOTES: quotes,
  RELAYS: relays,
  AGREES_WITH: agrees,
  CONTRADICTS: contradicts,
};
