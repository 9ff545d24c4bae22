import { all, any, raw, type Sql, sql } from "../sql";

/** Criteria that can be combined; all that are given must hold. An empty list holds for nothing. */
export interface Combinable<C> {
  readonly and?: readonly C[] | null | undefined;
  readonly or?: readonly C[] | null | undefined;
  readonly not?: C | null | undefined;
}

/** Days, both ends included; null where open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
  /** Whether a time must lie wholly inside; else it is enough that the ranges overlap. */
  readonly exact: boolean;
}

/** The condition that criteria and all that is combined in them come to. `own` words the criteria of one level. */
export function combine<C extends Combinable<C>>(
  criteria: C,
  own: (criteria: C) => readonly (Sql | null)[],
): Sql {
  const inner = (part: C): Sql => combine(part, own);
  return all(
    [
      ...own(criteria),
      criteria.and ? all(criteria.and.map(inner)) : null,
      criteria.or ? any(criteria.or.map(inner)) : null,
      // "is not true", so that rows for which it cannot be told count as not matching.
      criteria.not ? sql`(${inner(criteria.not)} is not true)` : null,
    ].filter((condition) => condition !== null),
  );
}

/** The condition for a criterion, or none where it is not given. */
export function given<T>(value: T | null | undefined, condition: (value: T) => Sql): Sql | null {
  return value === null || value === undefined ? null : condition(value);
}

/** That an id column holds one of some keys. */
export function isOneOf(column: string, keys: readonly string[]): Sql {
  return sql`${raw(column)} = any(${keys}::bigint[])`;
}

/** That a text column holds one of some words. Words with NUL are left out: no column can hold them, and PostgreSQL refuses them. */
export function isWord(column: string, words: readonly string[]): Sql {
  return sql`${raw(column)} = any(${words.filter((word) => !word.includes("\0"))}::text[])`;
}

/** That an instant falls on one of the days, in UTC. */
export function fallsOn(column: string, days: DayRange): Sql {
  const instant = raw(column);
  return all(
    [
      given(days.from, (from) => sql`${instant} >= (${from}::date)::timestamp at time zone 'UTC'`),
      given(days.to, (to) => sql`${instant} < (${to}::date + 1)::timestamp at time zone 'UTC'`),
      sql`${instant} is not null`,
    ].filter((condition) => condition !== null),
  );
}

/** That a range of days overlaps the days asked for or, where that is wanted, lies wholly inside them. */
export function overlaps(column: string, days: DayRange): Sql {
  const asked = sql`daterange(${days.from}::date, ${days.to}::date, '[]')`;
  return days.exact ? sql`${raw(column)} <@ ${asked}` : sql`${raw(column)} && ${asked}`;
}
