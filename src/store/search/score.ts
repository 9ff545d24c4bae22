import { raw, type Sql, sql } from "../sql";

/**
 * How densely a text's words match: cover density (Clarke, Cormack and Tudhope 2000), which counts matches that stand close to
 * each other, divided by 1 + the logarithm of the text's length, so that long texts do not match by being long.
 * @param vector a column of type tsvector
 */
export function coverDensity(vector: string, tsquery: Sql): Sql {
  return sql`ts_rank_cd(${raw(vector)}, ${tsquery}, 1)`;
}
