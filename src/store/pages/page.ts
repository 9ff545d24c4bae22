import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from "typeorm";
import { groupBy } from "../../shared/group-by";
import { MEMBERS } from "../identity/members";
import type { TextQuery } from "../search/search-query";
import { all, raw, type Sql, sql } from "../sql";
import { isBehind, type Order, type Position, terms, textOf } from "./order";
import { columnsOf, entityOf, metadataOf, rowsOf, tableOf } from "./rows";

/** Which rows of an entity, and in which order. In a list per parent, `where` may use the parent's key as parent.key. */
export interface List<T extends ObjectLiteral> {
  readonly entity: EntityTarget<T>;
  /** A condition over the listed row "t". */
  readonly where: Sql;
  readonly order: Order;
  /** For an order by score whose rows are ranked in batches, newest first; see loadRankedPage. */
  readonly batches?: Order;
  /** The words that the rows are searched for; none where they are not. */
  readonly search?: ListSearch | null;
  /** A table whose rows lead to the listed ones, where its index gives them in their order. */
  readonly through?: Through;
  /** Whether the parent is an actor, and the rows are those of all actors that it is one with: parent.key is each of them in turn. */
  readonly ofMembers?: boolean;
}

/** What the rows of a list are searched for. */
export interface ListSearch {
  readonly text: TextQuery;
  /** How well the row "t" matches: an expression of type float4. */
  readonly score: Sql;
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

export interface PageRow<T> {
  readonly node: T;
  readonly position: Position;
}

export interface Page<T> {
  readonly rows: readonly PageRow<T>[];
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

/** One row more than asked for tells whether there is a next page. */
function select<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
  window: Window,
): Sql {
  const metadata = metadataOf(manager, list.entity);
  const { key } = list.order;
  const id = list.through?.id ?? raw("t.id");
  const where = window.after
    ? all([list.where, isBehind(list.order, key, id, window.after)])
    : list.where;
  return sql`select ${columnsOf(metadata)}, ${key} as order_key, ${textOf(list.order, key)} as order_text
    from ${rowsWith(metadata, list)} where ${where}
    order by ${terms(list.order, key, id)} limit ${window.first + 1}`;
}

/** The listed rows as "t", with what leads to them. */
export function rowsWith<T extends ObjectLiteral>(
  metadata: EntityMetadata,
  { through }: List<T>,
): Sql {
  const rows = sql`${tableOf(metadata)} t`;
  return through ? sql`${rows} ${through.join}` : rows;
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
