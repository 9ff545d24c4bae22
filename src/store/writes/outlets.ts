import type { EntityManager } from "typeorm";
import { Outlet } from "../../entities";
import { outletActor } from "../../resolution/actors";
import { normaliseName } from "../../resolution/normalise-name";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { createActors, saveNames } from "./actors";

/** An outlet as an article refers to it. */
export type OutletKey = Pick<Outlet, "id" | "actorId">;

/**
 * The outlet of that name or, where only the host of its articles is known, of that host. It is stored where it is new, with
 * the actor that it is as a news organisation.
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
  if (known) return known;
  const called = name ?? domain;
  if (called === null) return null;
  const actor = outletActor(called);
  const actorIds = await createActors(manager, [actor]);
  await saveNames(manager, [actor], actorIds, null);
  await rowsOf(
    manager,
    sql`insert into outlet (name, name_key, domain, actor_id)
      values (${called}, ${normaliseName(called)}, ${domain}, ${actorIds[0]})
      on conflict (name_key) do nothing`,
  );
  return findByName(manager, called);
}

async function findByName(manager: EntityManager, name: string): Promise<OutletKey | null> {
  return manager.findOne(Outlet, {
    select: { id: true, actorId: true },
    where: { nameKey: normaliseName(name) },
  });
}

async function findByDomain(
  manager: EntityManager,
  domain: string | null,
): Promise<OutletKey | null> {
  if (domain === null) return null;
  return manager.findOne(Outlet, {
    select: { id: true, actorId: true },
    where: { domain },
    order: { id: "ASC" },
  });
}
