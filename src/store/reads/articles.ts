import type { EntityManager } from "typeorm";
import { Article } from "../../entities";
import { canonicalUrl } from "../../shared/canonical-url";

/** The article of an address, however the address is written; null where there is none. */
export async function findArticleByUrl(
  manager: EntityManager,
  address: string,
): Promise<Article | null> {
  const url = canonicalUrl(address);
  return url === null ? null : manager.findOne(Article, { where: { url }, order: { id: "ASC" } });
}
