import type { EntityManager } from "typeorm";
import { rowsOf } from "../pages/rows";
import { join, sql } from "../sql";
import type { Words } from "./search-query";
import { tsqueryOf } from "./tsquery";

/** For each of some words, which of those that are searched for it is a form of, by one statement of SQL: in their order. */
export async function findMatchingWords(
  manager: EntityManager,
  words: readonly string[],
  sought: readonly Words[],
): Promise<boolean[][]> {
  const matches = sought.map((word) => sql`vector @@ ${tsqueryOf(word)}`);
  const rows = await rowsOf<{ matches: boolean[] }>(
    manager,
    sql`with word as materialized (
        select at, to_tsvector('english', word) as vector
        from unnest(${words}::text[]) with ordinality as asked (word, at)
      )
      select array[${join(matches, ", ")}] as matches from word order by at`,
  );
  return rows.map((row) => row.matches);
}
