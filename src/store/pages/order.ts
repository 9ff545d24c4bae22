import { raw, type Sql, sql } from "../sql";

/** What a sort key is, which decides how it is written into a cursor and compared with one. */
export type KeyKind = "instant" | "day" | "number" | "text" | "score" | "rank";

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

/** What follows "order by". */
export function terms(order: Order, key: Sql, id: Sql): Sql {
  const direction = raw(order.direction);
  return sql`${key} ${direction}, ${id} ${direction}`;
}

/** That a row, by its key and its id, comes after a place. */
export function isBehind(order: Order, key: Sql, id: Sql, after: Position): Sql {
  const beyond = raw(order.direction === "asc" ? ">" : "<");
  return sql`(${key}, ${id}) ${beyond} ${placeOf(order, after)}`;
}

/** A place as a pair that the pair of key and id is compared with. */
export function placeOf(order: Order, { key, id }: Position): Sql {
  return sql`(${key}::${raw(SQL_TYPES[order.kind])}, ${id}::bigint)`;
}

const SQL_TYPES: { readonly [K in KeyKind]: string } = {
  instant: "timestamptz",
  day: "date",
  number: "bigint",
  text: "text",
  score: "float4",
  rank: "float4",
};

/** The key written so that reading it back gives the very same key: an instant keeps its microseconds, a score all its digits. */
export function textOf({ kind }: Order, key: Sql): Sql {
  if (kind === "instant") {
    return sql`to_char(${key} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  }
  return kind === "day" ? sql`to_char(${key}, 'YYYY-MM-DD')` : sql`(${key})::text`;
}

/** The score of a row, where that is what rows are ordered by. */
export function scoreAt({ kind }: Order, { key }: Position): number | null {
  return kind === "score" || kind === "rank" ? Number.parseFloat(key) : null;
}
