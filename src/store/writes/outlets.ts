import type { EntityManager } from "typeorm";
import { Outlet } from "../../entities";
import { outletActor } from "../../resolution/actors";
import { outletFacts } from "../../resolution/known-outlets";
import { normaliseName } from "../../resolution/normalise-name";
import { noteChange, noteChanges } from "../changes/record-changes";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { createActors, saveNames } from "./actors";
import { toJson } from "./rows";

/** An outlet as an article refers to it. */
export type OutletKey = Pick<Outlet, "id" | "actorId">;

type FoundOutlet = OutletKey & Pick<Outlet, "domain">;

/**
 * The outlet of that name or, where only the host of its articles is known, of that host. It is stored where it is new, with
 * the actor that it is as a news organisation; one that was only spoken of before learns its domain.
 * @param name the outlet's name; null where the article does not give it.
 * @param domain host of the article's address without www.; null where there is none.
 * @returns null where neither is known.
 */
export async function ensureOutlet(
  manager: EntityManager,
  name: string | null,
  domain: string | null,
): Promise<OutletKey | null> {
  const known =
    name === null ? await findByDomain(manager, domain) : await findByName(manager, name);
  if (known) return learnDomain(manager, known, domain);
  const called = name ?? domain;
  if (called === null) return null;
  const actor = outletActor(called);
  const actorIds = await createActors(manager, [actor]);
  await saveNames(manager, [actor], actorIds, null);
  await storeOutlets(manager, [{ name: called, domain, actorId: actorIds[0] ?? "" }]);
  const stored = await findByName(manager, called);
  return stored && keyOf(stored);
}

/** A news organisation that is spoken of, as a stored actor. */
export interface NewsActor {
  readonly id: string;
  readonly name: string;
}

/**
 * The outlets that news organisations are: the one that belongs to the actor, else the one of its name, else a new one.
 * @returns their ids by the actors' ids.
 */
export async function outletsOfActors(
  manager: EntityManager,
  actors: readonly NewsActor[],
): Promise<ReadonlyMap<string, string>> {
  if (actors.length === 0) return new Map();
  const stored = await rowsOf<{ id: string; actor_id: string }>(
    manager,
    sql`select id, actor_id from outlet where actor_id = any(${actors.map(({ id }) => id)}::bigint[]) order by id desc`,
  );
  const outlets = new Map(stored.map(({ id, actor_id }) => [actor_id, id]));
  const missing = actors.filter(({ id }) => !outlets.has(id));
  const named = await outletsOfNames(manager, missing);
  for (const { id, name } of missing) {
    const outlet = named.get(normaliseName(name));
    if (outlet !== undefined) outlets.set(id, outlet);
  }
  return outlets;
}

async function outletsOfNames(
  manager: EntityManager,
  actors: readonly NewsActor[],
): Promise<ReadonlyMap<string, string>> {
  if (actors.length === 0) return new Map();
  const keys = actors.map(({ name }) => normaliseName(name));
  await storeOutlets(
    manager,
    actors.map(({ id, name }) => ({ name, domain: null, actorId: id })),
  );
  const stored = await rowsOf<{ id: string; name_key: string }>(
    manager,
    sql`select id, name_key from outlet where name_key = any(${keys}::text[])`,
  );
  return new Map(stored.map(({ id, name_key }) => [name_key, id]));
}

type NewOutlet = Pick<Outlet, "name" | "domain" | "actorId">;

/** Stores outlets with what is known of them beforehand; of a name that is stored already, nothing changes. */
async function storeOutlets(manager: EntityManager, outlets: readonly NewOutlet[]): Promise<void> {
  const known = outlets.map((outlet) => ({ outlet, ...outletFacts(outlet.name, outlet.domain) }));
  const owners = known.flatMap(({ owner }) => owner ?? []);
  const ownerIds = await createActors(manager, owners);
  await saveNames(manager, owners, ownerIds, null);
  const rows = known.map(({ outlet, owner, ...facts }) => ({
    ...outlet,
    ...facts,
    ownerId: owner && (ownerIds[owners.indexOf(owner)] ?? null),
    nameKey: normaliseName(outlet.name),
  }));
  // Sorted, so that two ingests that store the same outlets wait for each other in one order.
  const created = await rowsOf<{ id: string }>(
    manager,
    sql`insert into outlet (name, name_key, domain, actor_id, kind, country, state_controlled, owner_id)
      select name, name_key, domain, actor_id, kind, country, state_controlled, owner_id
      from json_populate_recordset(null::outlet, ${toJson(manager, Outlet, rows)})
      order by name_key on conflict (name_key) do nothing returning id`,
  );
  noteChanges(
    manager,
    "Outlet",
    "CREATED",
    created.map(({ id }) => id),
  );
}

const KEYS = { id: true, actorId: true, domain: true } as const;

async function findByName(manager: EntityManager, name: string): Promise<FoundOutlet | null> {
  return manager.findOne(Outlet, { select: KEYS, where: { nameKey: normaliseName(name) } });
}

async function findByDomain(
  manager: EntityManager,
  domain: string | null,
): Promise<FoundOutlet | null> {
  if (domain === null) return null;
  return manager.findOne(Outlet, { select: KEYS, where: { domain }, order: { id: "ASC" } });
}

async function learnDomain(
  manager: EntityManager,
  outlet: FoundOutlet,
  domain: string | null,
): Promise<OutletKey> {
  if (outlet.domain === null && domain !== null) {
    await rowsOf(
      manager,
      sql`update outlet set domain = ${domain} where id = ${outlet.id} and domain is null`,
    );
    const fields = { before: { domain: null }, after: { domain } };
    noteChange(manager, { nodeType: "Outlet", key: outlet.id }, { kind: "UPDATED", ...fields });
  }
  return keyOf(outlet);
}

const keyOf = ({ id, actorId }: FoundOutlet): OutletKey => ({ id, actorId });
