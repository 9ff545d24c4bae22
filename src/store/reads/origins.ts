import { Any, type EntityManager } from "typeorm";
import { ArticleRelation, OriginCluster } from "../../entities";
import { ArticleRelationKind } from "../../shared/vocabulary";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { sql } from "../sql";

/** What articles go back to, of the kinds that are shown, in the order of the kinds. */
export async function findRelations(
  manager: EntityManager,
  articles: readonly string[],
): Promise<ArticleRelation[]> {
  const kinds: readonly string[] = Object.values(ArticleRelationKind);
  const relations = await manager.findBy(ArticleRelation, { articleId: Any(articles) });
  return relations
    .filter(({ kind }) => kinds.includes(kind))
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
