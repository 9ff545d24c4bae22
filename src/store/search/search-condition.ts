import { InvariantError } from "../../shared/errors";
import { all, any, type Sql, sql } from "../sql";
import {
  combined,
  isTextQuery,
  type Named,
  type SearchField,
  type SearchQuery,
} from "./search-query";
import { tsqueryOf } from "./tsquery";

/** How the rows of a list are searched. */
export interface Searched {
  /** That a row has words that a tsquery matches. */
  readonly words: (tsquery: Sql) => Sql;
  /** How well a row matches a tsquery: an expression of type float4. */
  readonly score: (tsquery: Sql) => Sql;
  /** That a row has a name, for each field that can be asked for. */
  readonly names: { readonly [F in SearchField]?: (named: Named) => Sql };
}

/** What can be asked for by name. */
export function fieldsOf(searched: Searched): SearchField[] {
  return Object.keys(searched.names) as SearchField[];
}

/** The condition that a search comes to. What is asked of words alone is one tsquery, so that an index serves it at once. */
export function meetsSearch(query: SearchQuery, searched: Searched): Sql {
  if (isTextQuery(query)) return searched.words(tsqueryOf(query));
  if (query.kind === "named") {
    const condition = searched.names[query.field];
    if (!condition) throw new InvariantError(`nothing is named by ${query.field}: here`);
    return condition(query);
  }
  if (query.kind === "not") return sql`(${meetsSearch(query.part, searched)} is not true)`;
  const words = combined(query.kind, query.parts.filter(isTextQuery));
  const others = query.parts.filter((part) => !isTextQuery(part));
  const conditions = (words ? [words, ...others] : others).map((part) =>
    meetsSearch(part, searched),
  );
  return query.kind === "and" ? all(conditions) : any(conditions);
}
