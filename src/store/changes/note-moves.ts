import type { EntityManager } from "typeorm";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { noteChange } from "./record-changes";

/** That rows of one actor or wording of a claim are shown as another one's than before. */
export interface Move {
  readonly id: string;
  /** The canonical actor, or the claim, that they were shown as. */
  readonly before: string;
  readonly after: string;
}

interface Touched {
  readonly type: string;
  readonly key: string;
  /** Which of the moves touches it. */
  readonly by: string;
}

/**
 * Notes everything that shows an actor by another one than before: statements by their speakers and by the way they took, claims by
 * whom they are about, events by who takes part.
 */
export async function noteActorMoves(
  manager: EntityManager,
  moves: readonly Move[],
): Promise<void> {
  const ids = moves.map(({ id }) => id);
  const touched = await rowsOf<Touched>(
    manager,
    sql`with moved as (select unnest(${ids}::bigint[]) as id),
      told as materialized (select distinct m.article_id, m.actor_id as id from moved join mention m on m.actor_id = moved.id)
      select 'Statement' as type, p.statement_id as key, told.id as by from told
        join statement_actor p on p.article_id = told.article_id and p.actor_id = told.id and p.current
      union select 'Statement', s.id, told.id from told
        join statement s on s.article_id = told.article_id and s.current
        join attribution_hop h on h.article_id = s.article_id and h.statement_id = s.id
          and (told.id = any(h.agent_ids) or told.id = any(h.to_ids))
      union select 'Claim', w.claim_id, moved.id from moved
        join claim c on c.subject_id = moved.id join claim_wording w on w.wording_id = c.id
      union select 'Claim', w.claim_id, moved.id from moved
        join claim c on c.object_id = moved.id join claim_wording w on w.wording_id = c.id
      union select 'Event', e.event_id, told.id from told
        join event_participant p on p.article_id = told.article_id and p.actor_id = told.id
        join report_event e on e.article_id = p.article_id and e.report_id = p.report_id
      union select 'Event', e.event_id, told.id from told
        join event_account x on x.article_id = told.article_id and x.actor_id = told.id
        join report_event e on e.article_id = x.article_id and e.report_id = x.report_id`,
  );
  noteMoves(manager, "Actor", "actors", moves, touched);
}

/** Notes the statements that make another claim than before, because a wording of theirs is of another one. */
export async function noteWordingMoves(
  manager: EntityManager,
  moves: readonly Move[],
): Promise<void> {
  const moved = moves.filter(({ before, after }) => before !== after);
  if (moved.length === 0) return;
  const touched = await rowsOf<Touched>(
    manager,
    sql`select distinct 'Statement' as type, x.statement_id as key, x.claim_id as by from claim_appearance x
      where x.claim_id = any(${moved.map(({ id }) => id)}::bigint[]) and x.current and x.statement_id is not null`,
  );
  noteMoves(manager, "Claim", "claims", moved, touched);
}

function noteMoves(
  manager: EntityManager,
  nodeType: "Actor" | "Claim",
  field: string,
  moves: readonly Move[],
  touched: readonly Touched[],
): void {
  const moveOf = new Map(moves.map((move) => [move.id, move]));
  for (const { type, key, by } of touched) {
    const { before = by, after = by } = moveOf.get(by) ?? {};
    const shown = (id: string) => ({ [`${field}#${by}`]: { nodeType, key: id } });
    noteChange(
      manager,
      { nodeType: type, key },
      { kind: "UPDATED", before: shown(before), after: shown(after) },
    );
  }
}
