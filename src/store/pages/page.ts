import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from "typeorm";
import { groupBy } from "../../shared/group-by";
import { MEMBERS } from "../identity/members";
import { all, raw, type Sql, sql } from "../sql";
import { columnsOf, entityOf, metadataOf, rowsOf, tableOf } from "./rows";

/** What a sort key is, which decides how it is written into a cursor and compared with one. */
export type KeyKind = "instant" | "day" | "number" | "text";

/** An order of rows: by one key, then by id in the same direction. */
export interface Order {
  readonly kind: KeyKind;
  /** An expression over the listed row, which is called "t". Never null: a row without a key would be on no page. */
  readonly key: Sql;
  readonly direction: "asc" | "desc";
}

/** The place of one row in an order. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

/** Which rows of an entity, and in which order. In a list per parent, `where` may use the parent's key as parent.key. */
export interface List<T extends ObjectLiteral> {
  readonly entity: EntityTarget<T>;
  /** A condition over the listed row "t". */
  readonly where: Sql;
  readonly order: Order;
  /** A table whose rows lead to the listed ones, where its index gives them in their order. */
  readonly through?: Through;
  /** Whether the parent is an actor, and the rows are those of all actors that it is one with: parent.key is each of them in turn. */
  readonly ofMembers?: boolean;
}

/** The same rows by way of another table, of which the order's key is a column. */
export interface Through {
  /** Joins the table to "t", at most one row of it to each. */
  readonly join: Sql;
  /** Its column that holds t.id. */
  readonly id: Sql;
}

/** Which part of a list. */
export interface Window {
  /** At most this many rows. */
  readonly first: number;
  /** Only rows behind this place. */
  readonly after: Position | null;
}

export interface Page<T> {
  readonly rows: readonly { readonly node: T; readonly position: Position }[];
  readonly hasNextPage: boolean;
}

interface KeyedRow {
  readonly parent_key: string;
  readonly id: string;
  readonly order_text: string;
}

/** One page of a list, by one statement of SQL. */
export async function loadPage<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
  window: Window,
): Promise<Page<T>> {
  const rows = await rowsOf<KeyedRow>(manager, select(manager, list, window));
  return pageOf(manager, list, window, rows);
}

/**
 * The same page of a list for each of several parents, by one statement of SQL for all of them.
 * Each parent's rows are looked up and cut off on their own, so that a page costs no more than its rows.
 */
export async function loadPages<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
  window: Window,
  parents: readonly string[],
): Promise<Page<T>[]> {
  const pages = list.ofMembers ? pagesOfMembers : pagesOfParents;
  const rows = await rowsOf<KeyedRow>(manager, pages(manager, list, window, parents));
  const byParent = groupBy(rows, (row) => row.parent_key);
  return parents.map((parent) => pageOf(manager, list, window, byParent.get(parent) ?? []));
}

function pagesOfParents<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
  window: Window,
  parents: readonly string[],
): Sql {
  return sql`select parent.key as parent_key, page.*
    from unnest(${parents}::bigint[]) as parent(key)
    cross join lateral (${select(manager, list, window)}) as page
    order by ${terms(list.order, raw("page.order_key"), raw("page.id"))}`;
}

/** Of the rows that each member has first, those that are first among all; one that several members share comes once. */
function pagesOfMembers<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
  window: Window,
  parents: readonly string[],
): Sql {
  const order = terms(list.order, raw("page.order_key"), raw("page.id"));
  const copy = sql`row_number() over (partition by owner.key, page.id)`;
  const place = sql`dense_rank() over (partition by owner.key order by ${order})`;
  return sql`select * from (
      select owner.key as parent_key, page.*, ${copy} as copy, ${place} as place
      from unnest(${parents}::bigint[]) as owner(key)
      cross join lateral (${MEMBERS}) as parent
      cross join lateral (${select(manager, list, window)}) as page
    ) as page where copy = 1 and place <= ${window.first + 1}
    order by ${order}`;
}

/** How many rows a list has, by one statement of SQL. */
export async function countList<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(manager, count(manager, list));
  return row?.count ?? 0;
}

/** How many rows a list has for each of several parents, by one statement of SQL for all of them. */
export async function countLists<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
  parents: readonly string[],
): Promise<number[]> {
  const metadata = metadataOf(manager, list.entity);
  const ofMembers = sql`select count(distinct listed.id)::int as count from (${MEMBERS}) as parent
    cross join lateral (select t.id from ${rowsWith(metadata, list)} where ${list.where}) as listed`;
  const rows = await rowsOf<{ parent_key: string; count: number }>(
    manager,
    list.ofMembers
      ? sql`select owner.key as parent_key, total.count
          from unnest(${parents}::bigint[]) as owner(key) cross join lateral (${ofMembers}) as total`
      : sql`select parent.key as parent_key, total.count
          from unnest(${parents}::bigint[]) as parent(key)
          cross join lateral (${count(manager, list)}) as total`,
  );
  const counts = new Map(rows.map((row) => [row.parent_key, row.count]));
  return parents.map((parent) => counts.get(parent) ?? 0);
}

/** One row more than asked for tells whether there is a next page. */
function select<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
  window: Window,
): Sql {
  const metadata = metadataOf(manager, list.entity);
  const { key, kind } = list.order;
  const id = list.through?.id ?? raw("t.id");
  const where = window.after
    ? all([list.where, isBehind(list.order, id, window.after)])
    : list.where;
  return sql`select ${columnsOf(metadata)}, ${key} as order_key, ${textOf(kind, key)} as order_text
    from ${rowsWith(metadata, list)} where ${where}
    order by ${terms(list.order, key, id)} limit ${window.first + 1}`;
}

function terms(order: Order, key: Sql, id: Sql): Sql {
  const direction = raw(order.direction);
  return sql`${key} ${direction}, ${id} ${direction}`;
}

function count<T extends ObjectLiteral>(manager: EntityManager, list: List<T>): Sql {
  const metadata = metadataOf(manager, list.entity);
  return sql`select count(*)::int as count from ${rowsWith(metadata, list)} where ${list.where}`;
}

/** The listed rows as "t", with what leads to them. */
function rowsWith<T extends ObjectLiteral>(metadata: EntityMetadata, { through }: List<T>): Sql {
  const rows = sql`${tableOf(metadata)} t`;
  return through ? sql`${rows} ${through.join}` : rows;
}

function isBehind(order: Order, id: Sql, after: Position): Sql {
  const beyond = raw(order.direction === "asc" ? ">" : "<");
  const key = sql`${after.key}::${raw(SQL_TYPES[order.kind])}`;
  return sql`(${order.key}, ${id}) ${beyond} (${key}, ${after.id}::bigint)`;
}

const SQL_TYPES: { readonly [K in KeyKind]: string } = {
  instant: "timestamptz",
  day: "date",
  number: "bigint",
  text: "text",
};

/** The key written so that reading it back gives the very same key: an instant keeps its microseconds. */
function textOf(kind: KeyKind, key: Sql): Sql {
  if (kind === "instant") {
    return sql`to_char(${key} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  }
  return kind === "day" ? sql`to_char(${key}, 'YYYY-MM-DD')` : sql`(${key})::text`;
}

function pageOf<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
  window: Window,
  rows: readonly KeyedRow[],
): Page<T> {
  const metadata = metadataOf(manager, list.entity);
  return {
    rows: rows.slice(0, window.first).map((row) => ({
      node: entityOf<T>(metadata, { ...row }),
      position: { key: row.order_text, id: row.id },
    })),
    hasNextPage: rows.length > window.first,
  };
}
