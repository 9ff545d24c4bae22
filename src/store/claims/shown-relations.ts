import { raw, type Sql, sql } from "../sql";
import { isOverruled } from "./human-relations";

/** Of two claims one of which counts further than the other, other wordings of the same do not contradict each other. */
const IS_OUTGROWN = sql`(r.rule = 'other-count' and exists (
  select from claim_wording v join claim_relation g on g.source_id = v.wording_id and g.rule = 'grown-count'
  join claim_wording u on u.wording_id = g.target_id
  where v.claim_id in (ws.claim_id, wt.claim_id) and u.claim_id in (ws.claim_id, wt.claim_id) and u.claim_id <> v.claim_id))`;

function isCarried(wording: string): Sql {
  return sql`exists (select from claim_wording w join claim_appearance x on x.claim_id = w.wording_id
    where w.claim_id = ${raw(wording)}.claim_id and x.current)`;
}

/**
 * That a relation "r" between the claims that the wordings "ws" and "wt" make is shown: both are carried by current versions, and
 * no person says otherwise of the two.
 */
export const IS_SHOWN = sql`(ws.claim_id <> wt.claim_id and ${isCarried("ws")} and ${isCarried("wt")} and (
  r.method = 'HUMAN' or not ${IS_OUTGROWN} and not ${isOverruled(sql`ws.claim_id`, sql`wt.claim_id`)}))`;
