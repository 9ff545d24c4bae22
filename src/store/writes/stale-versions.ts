import type { EntityManager } from "typeorm";
import { rowsOf } from "../pages/rows";
import { type Sql, sql } from "../sql";

/** A version that an older reader read, with what readers may know of it. */
export interface StaleVersion {
  readonly id: string;
  readonly text: string;
  readonly headline: string | null;
}

/** An article with versions that an older reader read. */
export interface StaleArticle {
  readonly id: string;
  readonly outlet: string | null;
  readonly outletActorId: string | null;
  readonly outletId: string | null;
  readonly bylines: readonly string[];
  readonly language: string | null;
  readonly publishedAt: Date | null;
  readonly firstSeenAt: Date;
  readonly versions: readonly StaleVersion[];
}

/** Read by an older version of this reader, or by one that is not known; what another reader read is that one's. */
function isStale(readerVersion: string): Sql {
  const family = `${readerVersion.slice(0, readerVersion.lastIndexOf("-"))}-%`;
  return sql`(v.reader_version is null or v.reader_version like ${family} and v.reader_version <> ${readerVersion})`;
}

export async function countStale(manager: EntityManager, readerVersion: string): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    manager,
    sql`select count(distinct v.article_id)::int as count from article_version v where ${isStale(readerVersion)}`,
  );
  return row?.count ?? 0;
}

/** The keys of the next articles behind one that have such versions. */
export async function nextStale(
  manager: EntityManager,
  readerVersion: string,
  after: string,
  most: number,
): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    sql`select distinct v.article_id as id from article_version v
      where v.article_id > ${after} and ${isStale(readerVersion)} order by v.article_id limit ${most}`,
  );
  return rows.map(({ id }) => id);
}

/** An article with those of its versions; null where it has none any more. */
export async function findStaleArticle(
  manager: EntityManager,
  readerVersion: string,
  id: string,
): Promise<StaleArticle | null> {
  const [article] = await rowsOf<StaleArticle>(
    manager,
    sql`select a.id, o.name as outlet, o.actor_id as "outletActorId", a.outlet_id as "outletId", a.bylines, a.language,
        a.published_at as "publishedAt", a.first_seen_at as "firstSeenAt",
        (select json_agg(json_build_object('id', v.id::text, 'text', v.text, 'headline', v.headline) order by v.version)
          from article_version v where v.article_id = a.id and ${isStale(readerVersion)}) as versions
      from article a left join outlet o on o.id = a.outlet_id where a.id = ${id}`,
  );
  return article?.versions ? article : null;
}
