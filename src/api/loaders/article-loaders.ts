import { Any, type EntityManager } from "typeorm";
import { Article, ArticleVersion } from "../../entities";
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
  return { byId: loadById(manager, ArticleVersion) };
}
