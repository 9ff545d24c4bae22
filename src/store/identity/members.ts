import { raw, type Sql, sql } from "../sql";

/** The keys, as "key", of all actors that the one with owner.key is one with. */
export const MEMBERS = sql`select member.id as key from actor own join actor member on member.canonical_id = own.canonical_id
  where own.id = owner.key`;

/**
 * The keys, as an array, of all actors that judgements make one with some; the actors may be given by any of them. Rows keep the
 * actor that the reader's rules gave, so whoever looks for an actor's rows looks for those of all of these.
 */
export function membersOf(keys: readonly string[]): Sql {
  return sql`array(select member.id from actor asked join actor member on member.canonical_id = asked.canonical_id
    where asked.id = any(${keys}::bigint[]))`;
}

/** The same for one canonical actor, whose key an expression gives. */
export function membersOfCanonical(key: string): Sql {
  return sql`array(select member.id from actor member where member.canonical_id = ${raw(key)})`;
}

/** That a column holds one of some actors, or one that is one with them. */
export function isActor(column: string, keys: readonly string[]): Sql {
  return sql`${raw(column)} = any(${membersOf(keys)})`;
}

/** The key of the actor that stands for the one whose key an expression gives; null for null. */
export function canonicalOf(key: string): Sql {
  return sql`(select canonical.canonical_id from actor canonical where canonical.id = ${raw(key)})`;
}

/** Those that stand for the actors of an array of keys, in the array's order, each once. */
export function canonicalsOf(keys: string): Sql {
  return sql`array(select canonical.canonical_id from unnest(${raw(keys)}) with ordinality as member (id, at)
    join actor canonical on canonical.id = member.id group by canonical.canonical_id order by min(member.at))`;
}
