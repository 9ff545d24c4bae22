import type { EntityManager, ObjectLiteral } from "typeorm";
import { InvariantError } from "../../shared/errors";
import { groupBy } from "../../shared/group-by";
import type { Dimension } from "../../shared/vocabulary";
import type { List } from "../pages/page";
import { rowsOf } from "../pages/rows";
import { join, raw, type Sql, sql } from "../sql";
import { type Countable, labelOf } from "./dimensions";
import { countableOf, listedRows, listedRowsOf } from "./listed-rows";

/** How many values of a dimension are told, those with the most rows first. */
export const MAX_FACET_VALUES = 50;

/** How many rows of a list have a value of a dimension. */
export interface ValueCount {
  readonly dimension: Dimension;
  readonly key: string;
  /** Null where the key is readable itself. */
  readonly label: string | null;
  readonly count: number;
}

/**
 * How many rows of a whole list have each value of some dimensions, by one statement of SQL: by dimension in the order asked for,
 * values with the most rows first, then by key.
 */
export async function countFacets<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
  dimensions: readonly Dimension[],
): Promise<ValueCount[]> {
  return rowsOf(manager, facets(countableOf(list), listedRows(manager, list), dimensions));
}

/** The same for a list that hangs on parents, for several of them at once. */
export async function countFacetsOf<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
  dimensions: readonly Dimension[],
  parents: readonly string[],
): Promise<ValueCount[][]> {
  const found = await rowsOf<ValueCount & { readonly parent: string }>(
    manager,
    facets(countableOf(list), listedRowsOf(manager, list, parents), dimensions),
  );
  const byParent = groupBy(found, ({ parent }) => parent);
  return parents.map((parent) => byParent.get(parent) ?? []);
}

function facets(countable: Countable, listed: Sql, dimensions: readonly Dimension[]): Sql {
  const counts = dimensions.map((dimension, at) => countsBy(countable, dimension, at));
  return sql`with listed as materialized (${listed})
    select parent, dimension, key, label, count from (${join(counts, " union all ")}) as facet
    order by at, count desc, place`;
}

function countsBy({ dimensions }: Countable, dimension: Dimension, at: number): Sql {
  const values = dimensions[dimension];
  if (!values) throw new InvariantError(`these rows cannot be counted by ${dimension}`);
  return sql`select ${at}::int as at, parent_key as parent, ${dimension} as dimension, key::text,
      ${labelOf(dimension, raw("counted.key"))} as label, count, place
    from (
      select t.parent_key, v.key, count(distinct t.id)::int as count,
        row_number() over (partition by t.parent_key order by count(distinct t.id) desc, v.key) as place
      from listed t cross join lateral (${values("MONTH")}) as v
      where v.key is not null group by t.parent_key, v.key
    ) as counted where place <= ${MAX_FACET_VALUES}`;
}
