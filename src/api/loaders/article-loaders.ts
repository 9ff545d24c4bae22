import DataLoader from "dataloader";
import { Any, type EntityManager } from "typeorm";
import { Article, ArticleVersion } from "../../entities";
import {
  findVersionChanges,
  type VersionChange,
  type VersionPair,
} from "../../store/reads/version-changes";
import { loadById, loadMany } from "./batches";

export function articleLoaders(manager: EntityManager) {
  return {
    byId: loadById(manager, Article),
    /** All versions of an article, oldest first. */
    versions: loadMany(
      (articles) =>
        manager.find(ArticleVersion, {
          where: { articleId: Any(articles) },
          order: { version: "ASC" },
        }),
      (version) => version.articleId,
    ),
  };
}

export function versionLoaders(manager: EntityManager) {
  return {
    byId: loadById(manager, ArticleVersion),
    /** What changed from one version of an article to another. */
    changes: new DataLoader<VersionPair, VersionChange[], string>(
      (pairs) => findVersionChanges(manager, pairs),
      { cacheKeyFn: ({ before, after }) => `${before.id} ${after.id}` },
    ),
  };
}
