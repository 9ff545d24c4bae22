import type { EntityManager } from "typeorm";
import { ArticleRelation, OriginCluster } from "../../entities";
import { ArticleRelationKind } from "../../shared/vocabulary";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { sql } from "../sql";

/**
 * What articles go back to, of the kinds that are shown, in the order of the kinds. A notice that was withdrawn itself corrects
 * nothing; that a withdrawn report was corrected, or copied, stays true.
 */
export async function findRelations(
  manager: EntityManager,
  articles: readonly string[],
): Promise<ArticleRelation[]> {
  const kinds: readonly string[] = Object.values(ArticleRelationKind);
  const metadata = metadataOf(manager, ArticleRelation);
  const rows = await rowsOf<Record<string, unknown>>(
    manager,
    sql`select ${columnsOf(metadata)} from article_relation t join article a on a.id = t.article_id
      where t.article_id = any(${articles}::bigint[]) and t.kind = any(${kinds}::text[])
        and (t.kind <> 'CORRECTS' or a.pub_status = 'USABLE')`,
  );
  return rows
    .map((row) => entityOf<ArticleRelation>(metadata, row))
    .sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
}

/** The origin cluster of each article. */
export async function findClustersOfArticles(
  manager: EntityManager,
  articles: readonly string[],
): Promise<{ readonly article: string; readonly cluster: OriginCluster }[]> {
  const metadata = metadataOf(manager, OriginCluster);
  const rows = await rowsOf<Record<string, unknown> & { article: string }>(
    manager,
    sql`select g.article_id as article, ${columnsOf(metadata)}
      from article_origin g join origin_cluster t on t.id = g.cluster_id
      where g.article_id = any(${articles}::bigint[])`,
  );
  return rows.map((row) => ({
    article: row.article,
    cluster: entityOf<OriginCluster>(metadata, row),
  }));
}

/** The keys of the articles of clusters, earliest first. */
export async function findArticlesOfClusters(
  manager: EntityManager,
  clusters: readonly string[],
): Promise<{ readonly cluster: string; readonly article: string }[]> {
  return rowsOf(
    manager,
    sql`select g.cluster_id as cluster, g.article_id as article
      from article_origin g join article a on a.id = g.article_id
      where g.cluster_id = any(${clusters}::bigint[]) order by a.sort_at, a.id`,
  );
}
