import type { EntityManager } from "typeorm";
import type { PrintedArticle } from "../../resolution/origins/article-print";
import type { NewsMention } from "../../resolution/origins/find-citations";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";

/** An article's current version with what its print is made of. */
export interface StoredPrintedArticle extends PrintedArticle {
  readonly at: Date;
}

/** @returns null where the article has no version. */
export async function findPrintedArticle(
  manager: EntityManager,
  articleId: string,
): Promise<StoredPrintedArticle | null> {
  const [article] = await rowsOf<StoredPrintedArticle>(
    manager,
    sql`select a.sort_at as at, a.headline, a.bylines, a.dateline, o.name as outlet, v.text,
        v.sentence_starts as "sentenceStarts"
      from article a join article_version v on v.article_id = a.id and v.id = a.current_version_id
      left join outlet o on o.id = a.outlet_id
      where a.id = ${articleId}`,
  );
  if (!article) return null;
  const mentions = await rowsOf<NewsMention>(
    manager,
    sql`select m.start_offset as start, m.end_offset as end, m.actor_id as "actorId", x.name
      from mention m join actor x on x.id = m.actor_id
      where m.article_id = ${articleId} and m.current and x.kind = 'NEWS_ORGANIZATION'
      order by m.start_offset, m.id`,
  );
  return { ...article, mentions };
}
