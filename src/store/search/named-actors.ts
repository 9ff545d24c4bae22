import { normaliseName } from "../../resolution/normalise-name";
import { type Sql, sql } from "../sql";
import type { Named } from "./search-query";
import { quoted } from "./tsquery";

/**
 * The keys, as an array, of all actors that a name means: those one of whose names holds its words side by side, and
 * whoever judgements make one with them.
 */
export function namedActors(named: Named): Sql {
  return sql`array(select member.id from actor_name n join actor own on own.id = n.actor_id
    join actor member on member.canonical_id = own.canonical_id
    where ${bearsName(sql`n.name_key`, named)})`;
}

/** That a name, in the form in which names are compared, holds the words asked for side by side. */
function bearsName(nameKey: Sql, { name, isPrefix }: Named): Sql {
  const words = `${quoted(normaliseName(name))}${isPrefix ? ":*" : ""}`;
  return sql`to_tsvector('simple', ${nameKey}) @@ to_tsquery('simple', ${words})`;
}

/** The same of outlets, which also go by the names of the actors that they are. */
export function namedOutlets(named: Named): Sql {
  return sql`array(select o.id from outlet o
    where ${bearsName(sql`o.name_key`, named)} or o.actor_id = any(${namedActors(named)}))`;
}
