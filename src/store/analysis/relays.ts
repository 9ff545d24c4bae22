import type { EntityManager } from "typeorm";
import { type DeliveryClaim, deliveryOf } from "../../resolution/relays/delivery";
import { canonicalsOf, membersOf } from "../identity/members";
import type { DayRange } from "../pages/criteria";
import { given, overlaps } from "../pages/criteria";
import { rowsOf } from "../pages/rows";
import { all, raw, type Sql, sql } from "../sql";

/** Which messages that went through somebody else's hands. Ids are the database's keys; whoever is one with an actor is meant, too. */
export interface RelayCriteria {
  readonly origin: string | null;
  readonly intermediary: string | null;
  readonly recipient: string | null;
  /** How many steps the chain has at least, the outlet's publishing included. */
  readonly minDepth: number;
  readonly said: DayRange | null;
}

/** A way of messages from one to another, by all statements that tell of it. */
export interface RelayRow {
  /** Whose message it is, canonical. */
  readonly originIds: readonly string[];
  /** For whom it is meant, canonical; empty where no article tells. */
  readonly recipientIds: readonly string[];
  /** The statement whose chain tells most of it, the earliest of several. */
  readonly fullest: string;
  /** The statements that tell of it, the earliest said first; at most `MAX_RELAY_STATEMENTS`. */
  readonly statements: readonly string[];
  readonly statementCount: number;
  /** Whether some chain words that it was passed on. */
  readonly isWorded: boolean;
  /** Whether it arrived, by what its articles claim of those who were to pass it on or to get it; null where they tell nothing. */
  readonly delivery: boolean | null;
}

export const MAX_RELAY_STATEMENTS = 100;

/**
 * Ways of messages, the one told of latest first, then by key. Statements tell of one way where the same actors ask, pass on and are to
 * be told; a request that does not say whom to tell goes with the message of the same two in its article. One statement of SQL.
 */
export async function findRelays(
  manager: EntityManager,
  criteria: RelayCriteria,
  first: number,
): Promise<RelayRow[]> {
  const { origin, intermediary, recipient, minDepth, said } = criteria;
  const asked = all(
    [
      given(origin, (key) => sql`h.agent_ids && ${membersOf([key])}`),
      given(said, (days) => overlaps("t.said_range", days)),
    ].filter((condition) => condition !== null),
  );
  const shown = all(
    [
      given(intermediary, (key) => isAmong("via", key)),
      given(recipient, (key) => isAmong("recipients", key)),
      sql`depth >= ${minDepth}::int`,
    ].filter((condition) => condition !== null),
  );
  const statementsInOrder = raw("array_agg(id::text order by sort_day, id)");
  const rows = await rowsOf<Omit<RelayRow, "delivery"> & { readonly claims: DeliveryClaim[] }>(
    manager,
    sql`with told as (
        select t.article_id, t.id, t.sort_day, ${canonicalsOf("h.agent_ids")} as origins, ${canonicalsOf("h.to_ids")} as via,
          (select count(*) from attribution_hop s where s.article_id = t.article_id and s.statement_id = t.id) as depth,
          r.to_ids is not null and r.explicit as is_worded,
          case when cardinality(r.to_ids) > 0 then ${canonicalsOf("r.to_ids")} end as own_recipients
        from attribution_hop h join statement t on t.article_id = h.article_id and t.id = h.statement_id and t.current
        left join lateral (select l.to_ids, l.explicit from attribution_hop l
          where l.article_id = h.article_id and l.statement_id = h.statement_id and l.act = 'RELAYS'
          order by l.position desc limit 1) as r on true
        where h.act = 'ASKS_TO_RELAY' and ${asked}),
      way as (
        select *, coalesce(own_recipients, max(own_recipients) over (partition by article_id, origins, via)) as recipients
        from told)
      select relay.*, coalesce((${DELIVERY_CLAIMS}), '[]') as claims from (
        select origins::text[] as "originIds", coalesce(recipients, '{}')::text[] as "recipientIds", via,
        (array_agg(id::text order by depth desc, sort_day, id))[1] as fullest,
        (${statementsInOrder})[1:${MAX_RELAY_STATEMENTS}] as statements,
        count(*)::int as "statementCount", bool_or(is_worded) as "isWorded",
        array_agg(distinct article_id) as articles, max(sort_day) as latest, max(id) as newest
        from way where ${shown} group by origins, via, recipients
        order by latest desc, newest desc limit ${first}
      ) as relay order by latest desc, newest desc`,
  );
  return rows.map(({ claims, ...row }) => ({ ...row, delivery: deliveryOf(claims) }));
}

/** Of the articles of a "relay", what is claimed of the actors who were to pass it on or to get it. */
const DELIVERY_CLAIMS = sql`select json_agg(json_build_object('text', c.text, 'predicate', c.predicate, 'polarity', c.polarity,
    'modality', c.modality, 'isOfRecipient', m.canonical_id::text = any(relay."recipientIds"),
    'isHeld', exists (${holdings("AGREE")}), 'isRejected', exists (${holdings("DISAGREE")})) order by x.article_id, x.id)
  from claim_appearance x join claim c on c.id = x.claim_id join actor m on m.id = c.subject_id
  where x.article_id = any(relay.articles) and x.current
    and (m.canonical_id = any(relay.via) or m.canonical_id::text = any(relay."recipientIds"))`;

function holdings(stance: "AGREE" | "DISAGREE"): Sql {
  return sql`select from claim_holding h where h.article_id = x.article_id and h.claim_id = x.claim_id and h.current
    and h.stance = ${stance}`;
}

function isAmong(column: string, key: string): Sql {
  return sql`${raw(column)} && ${membersOf([key])}`;
}
