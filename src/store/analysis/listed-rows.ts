import type { EntityManager, ObjectLiteral } from "typeorm";
import { InvariantError } from "../../shared/errors";
import { MEMBERS } from "../identity/members";
import type { List } from "../pages/page";
import { metadataOf, tableOf } from "../pages/rows";
import { raw, type Sql, sql } from "../sql";
import { type Countable, countables } from "./dimensions";

/** What can be counted of a list's rows. */
export function countableOf<T extends ObjectLiteral>({ entity }: List<T>): Countable {
  const countable = countables.get(entity);
  if (!countable) throw new InvariantError("rows of this list cannot be counted by anything");
  return countable;
}

/** All rows of a list, with what dimensions look at and parent_key, which is null: the list hangs on no parent. */
export function listedRows<T extends ObjectLiteral>(manager: EntityManager, list: List<T>): Sql {
  return sql`select null::bigint as parent_key, listed.* from (${rows(manager, list)}) as listed`;
}

/** The rows that a list has for each of several parents; a row may come twice where a parent is several actors. */
export function listedRowsOf<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
  parents: readonly string[],
): Sql {
  const owners = sql`unnest(${parents}::bigint[]) as owner (key)`;
  const keys = list.ofMembers ? MEMBERS : raw("select owner.key");
  return sql`select owner.key as parent_key, listed.* from ${owners} cross join lateral (${keys}) as parent (key)
    cross join lateral (${rows(manager, list)}) as listed`;
}

function rows<T extends ObjectLiteral>(manager: EntityManager, list: List<T>): Sql {
  const table = tableOf(metadataOf(manager, list.entity));
  return sql`select ${countableOf(list).columns} from ${table} t ${list.through?.join ?? raw("")} where ${list.where}`;
}
