import type { EntityManager } from "typeorm";
import { InvariantError } from "../../shared/errors";
import type { Dimension, Interval } from "../../shared/vocabulary";
import { rowsOf } from "../pages/rows";
import { type StatementCriteria, statementOrders, statements } from "../pages/statement-lists";
import { join, raw, type Sql, sql } from "../sql";
import { labelOf } from "./dimensions";
import { countableOf, listedRows } from "./listed-rows";

/** What is counted, and by what. */
export interface Aggregation {
  readonly criteria: StatementCriteria;
  /** At least one, each once. */
  readonly by: readonly Dimension[];
  /** How long a PERIOD is. */
  readonly interval: Interval;
  /** How many buckets are kept. */
  readonly top: number;
}

/** The statements that have the same values in all dimensions. */
export interface BucketRow {
  /** One for each dimension. */
  readonly keys: readonly string[];
  /** One for each key; null where the key is readable itself. */
  readonly labels: readonly (string | null)[];
  readonly statements: number;
}

/** What else is counted of a bucket's statements: the claims that they make, their articles, and the reports that these go back to. */
export type Measure = "claims" | "articles" | "origins";

/** Those with the most statements first, then by their keys in the order of the dimensions. One statement of SQL. */
export async function findBuckets(
  manager: EntityManager,
  aggregation: Aggregation,
): Promise<BucketRow[]> {
  const { by, top } = aggregation;
  const keys = by.map((_dimension, at) => raw(`k${at}`));
  const texts = keys.map((key) => sql`${key}::text`);
  const labels = by.map((dimension, at) => labelOf(dimension, raw(`k${at}`)));
  return rowsOf(
    manager,
    sql`with ${listed(manager, aggregation)}
      select array[${join(texts, ", ")}] as keys, array[${join(labels, ", ")}]::text[] as labels, statements
      from (
        select ${keysAs(by)}, count(distinct t.id)::int as statements
        from ${valued(manager, aggregation)} group by ${join(keys, ", ")}
        order by statements desc, ${join(keys, ", ")} limit ${top}
      ) as bucket order by statements desc, ${join(keys, ", ")}`,
  );
}

const MEASURES: { readonly [M in Measure]: { readonly join: Sql; readonly counted: Sql } } = {
  articles: { join: raw(""), counted: raw("t.article_id") },
  origins: {
    join: raw("left join article_origin g on g.article_id = t.article_id"),
    counted: raw("g.cluster_id"),
  },
  claims: {
    join: raw(`left join claim_appearance x on x.article_id = t.article_id and x.statement_id = t.id
      left join claim_wording w on w.wording_id = x.claim_id`),
    counted: raw("w.claim_id"),
  },
};

/** Some measures of buckets, in the order of both. One statement of SQL. */
export async function measureBuckets(
  manager: EntityManager,
  aggregation: Aggregation,
  buckets: readonly BucketRow[],
  measures: readonly Measure[],
): Promise<number[][]> {
  const { by } = aggregation;
  const kept = by.map((_dimension, at) => buckets.map(({ keys }) => keys[at]));
  const names = by.map((_dimension, at) => raw(`w${at}`));
  const isKept = by.map((_dimension, at) => sql`${raw(`v${at}.key::text = wanted.w${at}`)}`);
  const counts = measures.map((measure) => sql`count(distinct ${MEASURES[measure].counted})::int`);
  const rows = await rowsOf<{ at: string; counts: number[] }>(
    manager,
    sql`with ${listed(manager, aggregation)}
      select wanted.at, array[${join(counts, ", ")}] as counts
      from ${valued(manager, aggregation)}
      join unnest(${join(
        kept.map((keys) => sql`${keys}::text[]`),
        ", ",
      )}) with ordinality as wanted (${join(names, ", ")}, at) on ${join(isKept, " and ")}
      ${join(
        measures.map((measure) => MEASURES[measure].join),
        " ",
      )}
      group by wanted.at`,
  );
  const byBucket = new Map(rows.map(({ at, counts: found }) => [Number(at) - 1, found]));
  return buckets.map((_bucket, at) => byBucket.get(at) ?? measures.map(() => 0));
}

function listed(manager: EntityManager, { criteria }: Aggregation): Sql {
  return sql`listed as not materialized (${listedRows(manager, listOf(criteria))})`;
}

/** The listed statements, each with every combination of its values: one without a value in some dimension is left out. */
function valued(_manager: EntityManager, { criteria, by, interval }: Aggregation): Sql {
  const { dimensions } = countableOf(listOf(criteria));
  const values = by.map((dimension, at) => {
    const found = dimensions[dimension];
    if (!found) throw new InvariantError(`statements cannot be counted by ${dimension}`);
    return sql`join lateral (${found(interval)}) as ${raw(`v${at}`)} on ${raw(`v${at}.key`)} is not null`;
  });
  return sql`listed t ${join(values, " ")}`;
}

function keysAs(by: readonly Dimension[]): Sql {
  return join(
    by.map((_dimension, at) => raw(`v${at}.key as k${at}`)),
    ", ",
  );
}

// The order does not matter: all of the list is counted.
function listOf(criteria: StatementCriteria) {
  return statements(criteria, statementOrders.SAID_DESC);
}
