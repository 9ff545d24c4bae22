import { raw, type Sql, sql } from "../sql";

/**
 * The keys, as an array, of all actors that judgements make one with some; the actors may be given by any of them. Rows keep the
 * actor that the reader's rules gave, so whoever looks for an actor's rows looks for those of all of these.
 */
export function membersOf(keys: readonly string[]): Sql {
  return sql`array(select m.id from actor k join actor m on m.canonical_id = k.canonical_id
    where k.id = any(${keys}::bigint[]))`;
}

/** The same for one canonical actor, whose key an expression gives. */
export function membersOfCanonical(key: string): Sql {
  return sql`array(select m.id from actor m where m.canonical_id = ${raw(key)})`;
}

/** That a column holds one of some actors, or one that is one with them. */
export function isActor(column: string, keys: readonly string[]): Sql {
  return sql`${raw(column)} = any(${membersOf(keys)})`;
}

/** The key of the actor that stands for the one whose key an expression gives; null for null. */
export function canonicalOf(key: string): Sql {
  return sql`(select c.canonical_id from actor c where c.id = ${raw(key)})`;
}

/** Those that stand for the actors of an array of keys, in the array's order, each once. */
export function canonicalsOf(keys: string): Sql {
  return sql`array(select c.canonical_id from unnest(${raw(keys)}) with ordinality as k (id, at)
    join actor c on c.id = k.id group by c.canonical_id order by min(k.at))`;
}
