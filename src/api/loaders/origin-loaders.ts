import type { EntityManager } from "typeorm";
import { OriginCluster } from "../../entities";
import {
  findArticlesOfClusters,
  findClustersOfArticles,
  findRelations,
} from "../../store/reads/origins";
import { loadById, loadMany, loadOne } from "./batches";

export function originLoaders(manager: EntityManager) {
  return {
    byId: loadById(manager, OriginCluster),
    /** What an article goes back to. */
    relations: loadMany(
      (articles) => findRelations(manager, articles),
      (relation) => relation.articleId,
    ),
    /** The cluster of an article. */
    ofArticle: loadOne(
      (articles) => findClustersOfArticles(manager, articles),
      (row) => row.article,
    ),
    /** Keys of the articles of a cluster, earliest first. */
    articles: loadMany(
      (clusters) => findArticlesOfClusters(manager, clusters),
      (row) => row.cluster,
    ),
  };
}
