import type { EntityManager } from "typeorm";
import { Quantity } from "../../entities";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { type Sql, sql } from "../sql";
import { firstAppearanceFirst } from "./claims";

/** A quantity of one of the things asked about. */
export interface FoundQuantity {
  /** Key of the article or claim. */
  readonly of: string;
  readonly quantity: Quantity;
}

/** What the current version of each article counts and measures, in the order of the text. */
export function findQuantitiesOfArticles(
  manager: EntityManager,
  articles: readonly string[],
): Promise<FoundQuantity[]> {
  return find(manager, (columns) => {
    return sql`select a.id as "of", ${columns} from article a
      join quantity t on t.article_id = a.id and t.version_id = a.current_version_id
      where a.id = any(${articles}::bigint[]) order by a.id, t.position`;
  });
}

/** What each claim counts and measures, as its first appearance words it, in the order of the text. */
export function findQuantitiesOfClaims(
  manager: EntityManager,
  claims: readonly string[],
): Promise<FoundQuantity[]> {
  return find(manager, (columns) => {
    return sql`select claim.key as "of", ${columns} from unnest(${claims}::bigint[]) as claim(key)
      cross join lateral (
        select t.article_id, t.version_id, t.content_spans from claim_wording w join claim_appearance t on t.claim_id = w.wording_id
        where w.claim_id = claim.key
        order by ${firstAppearanceFirst} limit 1
      ) as first
      join quantity t on t.article_id = first.article_id and t.version_id = first.version_id
      where exists (
        select from generate_series(1, cardinality(first.content_spans), 2) as at
        where t.start_offset >= first.content_spans[at] and t.end_offset <= first.content_spans[at + 1])
      order by claim.key, t.position`;
  });
}

async function find(
  manager: EntityManager,
  query: (columns: Sql) => Sql,
): Promise<FoundQuantity[]> {
  const metadata = metadataOf(manager, Quantity);
  const rows = await rowsOf<Record<string, unknown> & { readonly of: string }>(
    manager,
    query(columnsOf(metadata)),
  );
  return rows.map((row) => ({ of: row.of, quantity: entityOf<Quantity>(metadata, row) }));
}
