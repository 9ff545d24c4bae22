import type { EntityManager, ObjectLiteral } from "typeorm";
import { all, raw, type Sql, sql } from "../sql";
import { isBehind, type Order, type Position, placeOf, terms, textOf } from "./order";
import { type List, type Page, type PageRow, rowsWith, type Window } from "./page";
import { columnsOf, entityOf, metadataOf, rowsOf, tableOf } from "./rows";

/** How many rows are ranked at once: ranking reads what it ranks, and a common word may match a million rows. */
export const BATCH_SIZE = 500;

/** Some rows of a list that follow one another by date, of which those still to come are ranked. */
interface Batch {
  /** They come behind this one by date; null for the first batch. */
  readonly behind: Position | null;
  /** The last of them by date: null where none is left over for another batch, and undefined where that is not known yet. */
  readonly last: Position | null | undefined;
  /** Only rows behind this place in the ranking. */
  readonly after: Position | null;
}

interface RankedRow {
  readonly id: string;
  readonly score: string;
  readonly last: string | null;
}

/**
 * One page of a list that is ordered by score: the newest rows ranked, then the next newest ones, and so on to the end, so
 * that a page costs what one batch costs. A cursor holds the bounds of its batch, so that rows that come in between two pages
 * push none into another batch. One statement of SQL, and one more where the page reaches into the next batch.
 * @param batches the order by date, latest first
 */
export async function loadRankedPage<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
  batches: Order,
  window: Window,
): Promise<Page<T>> {
  const metadata = metadataOf(manager, list.entity);
  const rows: PageRow<T>[] = [];
  let batch: Batch | null = window.after
    ? batchOf(window.after)
    : { behind: null, last: undefined, after: null };
  while (batch !== null && rows.length <= window.first) {
    const { behind }: Batch = batch;
    const missing = window.first + 1 - rows.length;
    const found: RankedRow[] = await rowsOf(
      manager,
      select(manager, list, batches, batch, missing),
    );
    const last: Position | null =
      batch.last === undefined ? readPlace(found[0]?.last ?? "") : batch.last;
    rows.push(
      ...found.map((row) => ({
        node: entityOf<T>(metadata, { ...row }),
        position: { key: [row.score, writePlace(behind), writePlace(last)].join("|"), id: row.id },
      })),
    );
    batch = last && { behind: last, last: undefined, after: null };
  }
  return { rows: rows.slice(0, window.first), hasNextPage: rows.length > window.first };
}

function select<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
  batches: Order,
  { behind, last, after }: Batch,
  limit: number,
): Sql {
  const metadata = metadataOf(manager, list.entity);
  const [id, date] = [raw("t.id"), batches.key];
  const where = [
    list.where,
    ...(behind ? [isBehind(batches, date, id, behind)] : []),
    ...(last ? [sql`(${date}, ${id}) >= ${placeOf(batches, last)}`] : []),
  ];
  const end = last === undefined ? sql`limit ${BATCH_SIZE}` : raw("");
  const place = sql`${textOf(batches, raw("date"))} || ',' || id`;
  const [score, ranked] = [raw("ranked.score"), raw("ranked.id")];
  return sql`with batch as materialized (
      select ${id} as id, ${date} as date from ${rowsWith(metadata, list)} where ${all(where)}
      order by ${terms(batches, date, id)} ${end}
    ), ranked as materialized (
      select t.id, ${list.order.key} as score from batch join ${tableOf(metadata)} t on t.id = batch.id
    )
    select ${columnsOf(metadata)}, ${textOf(list.order, score)} as score,
      case when (select count(*) from batch) = ${BATCH_SIZE}
        then (select ${place} from batch order by date, id limit 1) end as last
    from ranked join ${tableOf(metadata)} t on t.id = ranked.id
    where ${after ? isBehind(list.order, score, ranked, after) : raw("true")}
    order by ${terms(list.order, score, ranked)} limit ${limit}`;
}

/** What a cursor says of its batch. */
function batchOf({ key, id }: Position): Batch {
  const [score = "", behind = "", last = ""] = key.split("|");
  return { behind: readPlace(behind), last: readPlace(last), after: { key: score, id } };
}

function writePlace(place: Position | null): string {
  return place ? `${place.key},${place.id}` : "";
}

function readPlace(text: string): Position | null {
  const [key, id] = text.split(",");
  return key && id ? { key, id } : null;
}
