import type { EntityManager } from "typeorm";
import {
  type ActiveJudgement,
  canonicalActors,
  type JudgedActor,
} from "../../resolution/identity/canonical-actors";
import { isInitials } from "../../resolution/identity/organisation-names";
import { knownActor } from "../../resolution/known-actors";
import type { ActorKind } from "../../shared/vocabulary";
import { type Move, noteActorMoves } from "../changes/note-moves";
import { noteMerged, noteSplit } from "../changes/record-changes";
import { rowsOf } from "../pages/rows";
import { lockResolution } from "../resolution-lock";
import { raw, sql } from "../sql";

/** Actors that judgements tie together, directly or through others, with all that is judged of them. */
export interface Judged {
  readonly actors: readonly (JudgedActor & { readonly canonicalId: string })[];
  readonly judgements: readonly ActiveJudgement[];
}

/**
 * How far judgements are followed from some actors. ALL: wherever they lead. WHOLE: not from an actor to those that name it only in
 * part, of which there may be thousands: enough where only judgements of names in part have changed.
 */
export type Reach = "ALL" | "WHOLE";

/**
 * Works out anew who is whom of some actors and of all that judgements tie to them. Takes the resolution lock.
 * @returns the actors for whom another one stands now.
 */
export async function mergeActors(
  manager: EntityManager,
  actorIds: readonly string[],
  reach: Reach,
): Promise<string[]> {
  if (actorIds.length === 0) return [];
  await lockResolution(manager);
  const { actors, judgements } = await findJudged(manager, actorIds, reach);
  const canonical = canonicalActors(actors, judgements);
  const moved = actors.filter(({ id, canonicalId }) => canonical.get(id) !== canonicalId);
  const ids = moved.map(({ id }) => id);
  if (ids.length > 0) {
    await rowsOf(
      manager,
      sql`update actor a set merged_into_id = nullif(m.canonical_id, a.id)
        from unnest(${ids}::bigint[], ${ids.map((id) => canonical.get(id) ?? id)}::bigint[]) as m (id, canonical_id)
        where a.id = m.id`,
    );
    await noteActors(
      manager,
      moved.map(({ id, canonicalId }) => {
        return { id, before: canonicalId, after: canonical.get(id) ?? id };
      }),
    );
  }
  return ids;
}

/** Notes for actors whom they are one with now, and for what names them that it names others. */
async function noteActors(manager: EntityManager, moves: readonly Move[]): Promise<void> {
  for (const { id, before, after } of moves) {
    if (after === id) noteSplit(manager, "Actor", id, before);
    else noteMerged(manager, "Actor", id, after);
  }
  await noteActorMoves(manager, moves);
}

interface ActorRow {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly country: string | null;
  readonly isNamed: boolean;
  readonly canonicalId: string;
}

/** The actors that judgements tie to some, and the judgements among them that have not been undone. */
export async function findJudged(
  manager: EntityManager,
  actorIds: readonly string[],
  reach: Reach,
): Promise<Judged> {
  const fromWhole = raw(reach === "ALL" ? "true" : "not j.in_part");
  const rows = await rowsOf<ActorRow>(
    manager,
    sql`with recursive tied (id) as (
        select unnest(${actorIds}::bigint[])
        union select e.id from tied t cross join lateral (
          select j.right_id as id from actor_judgement j where j.left_id = t.id and ${TIES}
          union all
          select j.left_id from actor_judgement j where j.right_id = t.id and ${TIES} and ${fromWhole}) as e)
      select a.id, a.kind, a.name, a.country, a.identity is not null as "isNamed", a.canonical_id as "canonicalId"
      from actor a where a.id in (select id from tied) order by a.id`,
  );
  const ids = rows.map(({ id }) => id);
  const judgements = await rowsOf<ActiveJudgement>(
    manager,
    sql`select j.id, j.left_id as "leftId", j.right_id as "rightId", j.judgement, j.method = 'HUMAN' as "isHuman",
        coalesce(j.score, 0) as score
      from actor_judgement j
      where j.left_id = any(${ids}::bigint[]) and j.right_id = any(${ids}::bigint[]) and ${TIES} order by j.id`,
  );
  const actors = rows.map(({ id, isNamed, canonicalId, ...named }) => ({
    id,
    canonicalId,
    ...standingOf(isNamed, named),
  }));
  return { actors, judgements };
}

/** Initials alone are a name in part, unless everybody knows whose they are. */
function standingOf(
  isNamed: boolean,
  named: Pick<ActorRow, "kind" | "name" | "country">,
): Pick<JudgedActor, "isKnown" | "isWhole"> {
  const isKnown = isNamed && knownActor({ ...named, names: [] }) !== null;
  return { isKnown, isWhole: isNamed && (isKnown || !isInitials(named.name)) };
}

/** What people judged, be it that two are not the same, and what rules take for the same. */
const TIES = raw("j.undone_at is null and (j.method = 'HUMAN' or j.judgement = 'POSITIVE')");
