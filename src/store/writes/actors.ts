import type { EntityManager } from "typeorm";
import { Actor, ActorName } from "../../entities";
import type { ReadActor } from "../../reading/reading";
import type { ActorSearch, StoredActor } from "../../resolution/actors";
import { normaliseName } from "../../resolution/normalise-name";
import { noteChange, noteChanges } from "../changes/record-changes";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { nextIds, toJson } from "./rows";

/** A new actor; of those with one identity only the first is stored. */
export type NewActor = ReadActor & { readonly identity: string | null };

/** What an article adds to a stored actor. */
export interface LearnedCountry {
  readonly id: string;
  readonly country: string;
  readonly identity: string;
}

/** The stored actors that an article's actors could be. */
export async function findActorCandidates(
  manager: EntityManager,
  { nameKeys, identities }: ActorSearch,
): Promise<StoredActor[]> {
  return rowsOf<StoredActor>(
    manager,
    sql`select a.id, a.kind, a.country, coalesce(
        array_agg(n.name_key order by n.id) filter (where n.kind = 'NAME'), '{}') as "nameKeys"
      from actor a left join actor_name n on n.actor_id = a.id
      where a.identity is not null and a.id in (
        select i.id from actor i where i.identity = any(${identities}::text[])
        union select k.actor_id from actor_name k where k.kind = 'NAME' and k.name_key = any(${nameKeys}::text[]))
      group by a.id order by a.id`,
  );
}

/** Adds countries to actors of whom none was known; in the order of their ids, so that two ingests never wait for each other. */
export async function learnCountries(
  manager: EntityManager,
  learned: readonly LearnedCountry[],
): Promise<void> {
  for (const { id, country, identity } of [...learned].sort((a, b) => compareIds(a.id, b.id))) {
    const changed = await rowsOf<{ id: string }>(
      manager,
      sql`update actor set country = ${country},
          identity = case when exists (select from actor where identity = ${identity})
            then identity else ${identity} end
        where id = ${id} and country is null returning id`,
    );
    for (const { id: key } of changed) {
      const fields = { before: { country: null }, after: { country } };
      noteChange(manager, { nodeType: "Actor", key }, { kind: "UPDATED", ...fields });
    }
  }
}

/**
 * Stores new actors. Where another ingest stored the same identity meanwhile, that one is taken.
 * @returns their ids, in the order of the actors.
 */
export async function createActors(
  manager: EntityManager,
  actors: readonly NewActor[],
): Promise<string[]> {
  if (actors.length === 0) return [];
  const ids = await nextIds(manager, Actor, actors.length);
  const rows = actors.map(({ kind, name, country, identity }, index) => ({
    id: ids[index] ?? "",
    kind,
    name,
    country,
    identity,
    mergedIntoId: null,
  }));
  // Sorted, so that two ingests that store the same actors wait for each other in one order.
  const created = await rowsOf<{ id: string }>(
    manager,
    sql`insert into actor (id, kind, name, country, identity)
      select id, kind, name, country, identity
      from json_populate_recordset(null::actor, ${toJson(manager, Actor, rows)})
      order by identity on conflict (identity) do nothing returning id`,
  );
  noteChanges(
    manager,
    "Actor",
    "CREATED",
    created.map(({ id }) => id),
  );
  const stored = await rowsOf<{ id: string; identity: string }>(
    manager,
    sql`select id, identity from actor where identity = any(${rows
      .map(({ identity }) => identity)
      .filter((identity) => identity !== null)}::text[])`,
  );
  const byIdentity = new Map(stored.map(({ id, identity }) => [identity, id]));
  return rows.map(({ id, identity }) =>
    identity === null ? id : (byIdentity.get(identity) ?? id),
  );
}

/**
 * Stores the names of actors that are not stored yet.
 * @param actorIds one for each of the actors.
 * @returns for each actor, the ids of its names in this article under their normalised form.
 */
export async function saveNames(
  manager: EntityManager,
  actors: readonly ReadActor[],
  actorIds: readonly string[],
  language: string | null,
): Promise<ReadonlyMap<string, string>[]> {
  const rows = actors.flatMap((actor, index) =>
    actor.names.map(({ text, kind }) => ({
      actorId: actorIds[index] ?? "",
      text,
      nameKey: normaliseName(text),
      kind,
      language,
    })),
  );
  if (rows.length === 0) return actors.map(() => new Map());
  const added = await rowsOf<{ id: string; actor_id: string; text: string; kind: string }>(
    manager,
    sql`insert into actor_name (actor_id, text, name_key, kind, language)
      select actor_id, text, name_key, kind, language
      from json_populate_recordset(null::actor_name, ${toJson(manager, ActorName, rows)})
      order by actor_id, text, kind on conflict (actor_id, text, kind) do nothing
      returning id, actor_id, text, kind`,
  );
  for (const { id, actor_id: key, text, kind } of added) {
    const after = { [`names#${id}`]: { text, kind } };
    noteChange(manager, { nodeType: "Actor", key }, { kind: "UPDATED", after });
  }
  const stored = await rowsOf<{ id: string; actor_id: string; name_key: string }>(
    manager,
    sql`select id, actor_id, name_key from actor_name
      where actor_id = any(${[...new Set(actorIds)]}::bigint[])
        and name_key = any(${[...new Set(rows.map(({ nameKey }) => nameKey))]}::text[])
      order by id desc`,
  );
  const byActor = new Map<string, Map<string, string>>(actorIds.map((id) => [id, new Map()]));
  for (const { id, actor_id, name_key } of stored) byActor.get(actor_id)?.set(name_key, id);
  return actorIds.map((id) => byActor.get(id) ?? new Map());
}

function compareIds(a: string, b: string): number {
  const [left, right] = [BigInt(a), BigInt(b)];
  return left < right ? -1 : Number(left > right);
}
