import type { EntityManager } from "typeorm";
import { type ActorRelation, judgePair, relationOf } from "../../resolution/identity/judge-pair";
import { matchKeys } from "../../resolution/identity/match-keys";
import {
  COMPARED_KINDS,
  type NamedActor,
  namedActor,
  type StoredNames,
} from "../../resolution/identity/named-actor";
import { rowsOf } from "../pages/rows";
import { lockResolution } from "../resolution-lock";
import { type Sql, sql } from "../sql";
import { mergeActors } from "./merge-actors";
import { findEvidence } from "./pair-evidence";
import { type JudgedCandidates, saveRuleJudgements } from "./rule-judgements";

/** Of the actors that share one key, so many are looked at: a key that more have tells little. */
const MOST_CANDIDATES = 24;

/** Two actors that may be one: the one that is named in part first, else the one that was stored first. */
export interface CandidatePair {
  readonly left: NamedActor;
  readonly right: NamedActor;
  readonly relation: ActorRelation;
}

/**
 * Compares the actors of an article with all stored ones that may be the same, lets the rules judge them, and works out who is whom.
 * Takes the resolution lock.
 * @returns the actors for whom another one stands now.
 */
export async function matchActors(manager: EntityManager, articleId: string): Promise<string[]> {
  await lockResolution(manager);
  const own = await findNamed(
    manager,
    sql`select actor_id from mention where article_id = ${articleId} and actor_id is not null`,
  );
  const pairs = await findPairs(manager, own);
  if (pairs.length === 0) return [];
  const evidence = await findEvidence(manager, pairs);
  const judged = pairs.map(({ left, right, relation }, at): JudgedCandidates => {
    const shown = evidence[at];
    const judgement = shown ? judgePair(relation, shown) : null;
    return { leftId: left.id, rightId: right.id, inPart: !left.isWhole, judgement };
  });
  const changed = await saveRuleJudgements(manager, judged);
  const isInPart = changed.every(({ inPart }) => inPart);
  const ends = changed.flatMap(({ leftId, rightId }) => (isInPart ? [leftId] : [leftId, rightId]));
  return mergeActors(manager, ends, isInPart ? "WHOLE" : "ALL");
}

/** The pairs of these actors and others whose names may be one's. */
async function findPairs(
  manager: EntityManager,
  own: readonly NamedActor[],
): Promise<CandidatePair[]> {
  const keys = own.map((actor) => ({ actor, keys: matchKeys(actor) }));
  const search = keys.flatMap(({ actor, keys: { search: some } }) =>
    some.map((key) => ({ id: actor.id, key })),
  );
  await saveKeys(
    manager,
    keys.flatMap(({ actor, keys: { own: some } }) => some.map((key) => ({ id: actor.id, key }))),
  );
  const found = await rowsOf<{ id: string; other: string }>(
    manager,
    sql`select distinct asked.id, found.actor_id as other
      from unnest(${search.map(({ id }) => id)}::bigint[], ${search.map(({ key }) => key)}::int[]) as asked (id, key)
      cross join lateral (select k.actor_id from actor_match_key k
        where k.key = asked.key order by k.actor_id limit ${MOST_CANDIDATES}) as found
      where found.actor_id <> asked.id`,
  );
  const missing = new Set(found.map(({ other }) => other));
  for (const { id } of own) missing.delete(id);
  const others =
    missing.size === 0
      ? []
      : await findNamed(manager, sql`select unnest(${[...missing]}::bigint[]) as actor_id`);
  const byId = new Map([...own, ...others].map((actor) => [actor.id, actor]));
  const pairs = new Map<string, CandidatePair>();
  for (const { id, other } of found) {
    const [one, two] = [byId.get(id), byId.get(other)];
    const relation = one && two && relationOf(one, two);
    if (!relation) continue;
    const [left, right] = ordered(one, two);
    pairs.set(`${left.id} ${right.id}`, { left, right, relation });
  }
  return [...pairs.values()];
}

function ordered(one: NamedActor, other: NamedActor): [NamedActor, NamedActor] {
  if (one.isWhole !== other.isWhole) return one.isWhole ? [other, one] : [one, other];
  return BigInt(one.id) < BigInt(other.id) ? [one, other] : [other, one];
}

async function saveKeys(
  manager: EntityManager,
  keys: readonly { readonly id: string; readonly key: number }[],
): Promise<void> {
  if (keys.length === 0) return;
  await rowsOf(
    manager,
    sql`insert into actor_match_key (key, actor_id)
      select * from unnest(${keys.map(({ key }) => key)}::int[], ${keys.map(({ id }) => id)}::bigint[])
      on conflict do nothing`,
  );
}

/** Those of some actors that can be told by name. @param ids a query that gives their keys. */
async function findNamed(manager: EntityManager, ids: Sql): Promise<NamedActor[]> {
  const rows = await rowsOf<StoredNames>(
    manager,
    sql`select a.id, a.kind, a.name, a.country, a.identity is not null as "isNamed", coalesce((
          select json_agg(json_build_object('text', n.text, 'kind', n.kind) order by n.id)
          from actor_name n where n.actor_id = a.id and n.kind in ('NAME', 'ACRONYM')), '[]') as names
      from actor a where a.id in (${ids}) and a.kind = any(${[...COMPARED_KINDS]}::text[]) order by a.id`,
  );
  return rows.flatMap((row) => namedActor(row) ?? []);
}
