import type { EntityManager } from "typeorm";
import { Article, Revision } from "../../entities";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { SYSTEM } from "./revisions";

/** An article, locked until the transaction ends; null where there is none. */
export function lockArticleRow(manager: EntityManager, id: string): Promise<Article | null> {
  return manager.findOne(Article, { where: { id }, lock: { mode: "pessimistic_write" } });
}

/** What a person decided last on an article's status; null where nobody did. */
export async function findStatusDecision(
  manager: EntityManager,
  articleId: string,
): Promise<Revision | null> {
  const metadata = metadataOf(manager, Revision);
  const [row] = await rowsOf<Record<string, unknown>>(
    manager,
    sql`select ${columnsOf(metadata)} from revision t
      where t.node_type = 'Article' and t.node_id = ${articleId} and t.patch ? 'pubStatus' and t.by <> ${SYSTEM}
      order by t.id desc limit 1`,
  );
  return row ? entityOf<Revision>(metadata, row) : null;
}
