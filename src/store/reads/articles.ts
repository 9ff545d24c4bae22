import type { EntityManager } from "typeorm";
import { Article } from "../../entities";

/** The article of an address, as articles are stored with it; null where there is none. */
export function findArticleByUrl(manager: EntityManager, url: string): Promise<Article | null> {
  return manager.findOne(Article, { where: { url }, order: { id: "ASC" } });
}
