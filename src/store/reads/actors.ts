import type { EntityManager } from "typeorm";
import { Actor, ActorName, AttributionHop, Outlet, StatementActor } from "../../entities";
import { kindOfName } from "../../resolution/identity/name-kind";
import type { ActorKind } from "../../shared/vocabulary";
import { canonicalsOf, MEMBERS } from "../identity/members";
import { columnsOf, entityOf, lookUp, metadataOf } from "../pages/rows";
import { sql } from "../sql";

/**
 * The canonical actors of some keys, by the key asked for: that of an actor that was merged leads to whom it is one with. Kind and
 * name are the canonical one's own; the country is, too, or else that of the member stored first that has one.
 */
export async function findCanonicalActors(
  manager: EntityManager,
  keys: readonly string[],
): Promise<{ readonly key: string; readonly actor: Actor }[]> {
  const metadata = metadataOf(manager, Actor);
  const rows = await lookUp<Record<string, unknown> & { asked: string; learned: string | null }>(
    manager,
    sql`select asked.id as asked, ${columnsOf(metadata)}, (
          select m.country from actor m where m.canonical_id = t.id and m.country is not null order by m.id limit 1
        ) as learned
      from actor asked join actor t on t.id = asked.canonical_id where asked.id = any(${keys}::bigint[])`,
  );
  return rows.map(({ asked, learned, ...row }) => {
    const actor = entityOf<Actor>(metadata, row);
    return { key: asked, actor: Object.assign(actor, { country: actor.country ?? learned }) };
  });
}

/** All names of actors and of those that they are one with, each spelling once, in the order in which they were met. */
export async function findNamesOfActors(
  manager: EntityManager,
  actors: readonly string[],
): Promise<{ readonly actor: string; readonly name: ActorName }[]> {
  const metadata = metadataOf(manager, ActorName);
  const rows = await lookUp<
    Record<string, unknown> & { actor: string; shown: { name: string; kind: ActorKind } | null }
  >(
    manager,
    sql`select * from (
        select distinct on (owner.key, t.text, t.kind) owner.key as actor, ${columnsOf(metadata)},
          case when c.id <> t.actor_id then json_build_object('name', c.name, 'kind', c.kind) end as shown
        from unnest(${actors}::bigint[]) as owner (key) cross join lateral (${MEMBERS}) as member
        join actor_name t on t.actor_id = member.key
        join actor m on m.id = member.key join actor c on c.id = m.canonical_id
        order by owner.key, t.text, t.kind, t.id
      ) as name order by id`,
  );
  return rows.map(({ actor, shown, ...row }) => {
    const name = entityOf<ActorName>(metadata, row);
    return {
      actor,
      name: Object.assign(name, { kind: shown ? kindOfName(name, shown) : name.kind }),
    };
  });
}

/** The outlets that actors, or those that they are one with, are; of several the one stored first. */
export async function findOutletsOfActors(
  manager: EntityManager,
  actors: readonly string[],
): Promise<{ readonly actor: string; readonly outlet: Outlet }[]> {
  const metadata = metadataOf(manager, Outlet);
  const rows = await lookUp<Record<string, unknown> & { actor: string }>(
    manager,
    sql`select distinct on (owner.key) owner.key as actor, ${columnsOf(metadata)}
      from unnest(${actors}::bigint[]) as owner (key) cross join lateral (${MEMBERS}) as member
      join outlet t on t.actor_id = member.key order by owner.key, t.id`,
  );
  return rows.map(({ actor, ...row }) => ({ actor, outlet: entityOf<Outlet>(metadata, row) }));
}

/** The canonical actors of statements, each once in each role, in their order. */
export async function findActorsOfStatements(
  manager: EntityManager,
  articles: readonly string[],
  statements: readonly string[],
): Promise<StatementActor[]> {
  const metadata = metadataOf(manager, StatementActor);
  const rows = await lookUp<Record<string, unknown> & { canonical: string }>(
    manager,
    sql`select * from (
        select distinct on (t.statement_id, t.role, a.canonical_id) a.canonical_id as canonical, ${columnsOf(metadata)}
        from statement_actor t join actor a on a.id = t.actor_id
        where t.article_id = any(${articles}::bigint[]) and t.statement_id = any(${statements}::bigint[])
        order by t.statement_id, t.role, a.canonical_id, t.position
      ) as actor order by position`,
  );
  return rows.map(({ canonical, ...row }) =>
    Object.assign(entityOf<StatementActor>(metadata, row), { actorId: canonical }),
  );
}

/** The steps of statements' chains, outermost to innermost, with the canonical actors. */
export async function findHopsOfStatements(
  manager: EntityManager,
  articles: readonly string[],
  statements: readonly string[],
): Promise<AttributionHop[]> {
  const metadata = metadataOf(manager, AttributionHop);
  const rows = await lookUp<Record<string, unknown> & { agents: string[]; to: string[] }>(
    manager,
    sql`select ${canonicalsOf("t.agent_ids")} as agents, ${canonicalsOf("t.to_ids")} as "to", ${columnsOf(metadata)}
      from attribution_hop t
      where t.article_id = any(${articles}::bigint[]) and t.statement_id = any(${statements}::bigint[])
      order by t.position`,
  );
  return rows.map(({ agents, to, ...row }) =>
    Object.assign(entityOf<AttributionHop>(metadata, row), { agentIds: agents, toIds: to }),
  );
}
