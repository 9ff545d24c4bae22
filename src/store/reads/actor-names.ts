import type { EntityManager } from "typeorm";
import { normaliseName } from "../../resolution/normalise-name";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";

/**
 * The key of the actor that a name fits best: an equal name before a similar one, then the one who is mentioned most by it.
 * Null where no name is similar.
 */
export async function findActorByName(
  manager: EntityManager,
  name: string,
): Promise<string | null> {
  const key = normaliseName(name);
  const [best] = await rowsOf<{ actor_id: string }>(
    manager,
    sql`select n.actor_id from actor_name n
      left join lateral (
        select count(*) as mentions from mention m where m.actor_name_id = n.id and m.current
      ) popularity on true
      where n.name_key = ${key} or n.name_key % ${key}
      order by n.name_key = ${key} desc, similarity(n.name_key, ${key}) desc, popularity.mentions desc, n.id
      limit 1`,
  );
  return best?.actor_id ?? null;
}

/** How often current versions use each name, by the name's key; names that none uses are left out. */
export async function countMentionsOfNames(
  manager: EntityManager,
  names: readonly string[],
): Promise<Map<string, number>> {
  const rows = await rowsOf<{ name: string; mentions: number }>(
    manager,
    sql`select n.id as name, count(*)::int as mentions from ${SAME_NAMES}
      join mention m on m.actor_name_id = same.id and m.current
      where n.id = any(${names}::bigint[]) group by n.id`,
  );
  return new Map(rows.map((row) => [row.name, row.mentions]));
}

/** The keys of the outlets whose articles use each name, by the name's key, in the order of the outlets' names. */
export async function findOutletsOfNames(
  manager: EntityManager,
  names: readonly string[],
): Promise<{ readonly name: string; readonly outlet: string }[]> {
  return rowsOf(
    manager,
    sql`select n.id as name, o.id as outlet from ${SAME_NAMES}
      join mention m on m.actor_name_id = same.id and m.current
      join article a on a.id = m.article_id join outlet o on o.id = a.outlet_id
      where n.id = any(${names}::bigint[]) group by n.id, o.id order by o.name, o.id`,
  );
}

/** Each name "n" with the "same" one of all actors that its actor is one with. */
const SAME_NAMES = sql`actor_name n join actor own on own.id = n.actor_id
  join actor member on member.canonical_id = own.canonical_id
  join actor_name same on same.actor_id = member.id and same.text = n.text and same.kind = n.kind`;
