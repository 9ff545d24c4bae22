import type { EntityManager } from "typeorm";
import { spansOf } from "../../entities/spans";
import type { PrintedArticle } from "../../resolution/origins/article-print";
import type { ToldStatement } from "../../resolution/origins/cited-by-chains";
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
  return { ...article, mentions, told: await findTold(manager, articleId) };
}

type ToldRow = Omit<ToldStatement, "wordedBy"> & { readonly spans: number[] };

/** Also those of a withdrawn article: that it goes back to another one stays true. */
async function findTold(manager: EntityManager, articleId: string): Promise<ToldStatement[]> {
  const rows = await rowsOf<ToldRow>(
    manager,
    sql`select least(s.content_spans[1], s.source_spans[1]) as start, s.source_spans || s.cue_span as spans,
        exists (select from attribution_hop h where h.article_id = s.article_id and h.statement_id = s.id
          and h.act <> 'PUBLISHES' and h.agent_ids <> '{}') as "hasSpeaker",
        coalesce((
          select json_agg(json_build_object('actorId', x.id::text, 'name', x.name) order by h.position, agent.at)
          from attribution_hop h cross join unnest(h.agent_ids) with ordinality as agent (id, at)
            join actor x on x.id = agent.id and x.kind = 'NEWS_ORGANIZATION'
          where h.article_id = s.article_id and h.statement_id = s.id and h.act = 'REPORTS'), '[]') as passings
      from statement s join article a on a.id = s.article_id and a.current_version_id = s.version_id
        left join decided_statement d on d.article_id = s.article_id and d.statement_id = s.id
      where s.article_id = ${articleId} and s.parent_id is null and d.retracted is not true order by start, s.id`,
  );
  return rows.map(({ spans, ...row }) => ({ ...row, wordedBy: spansOf(spans) }));
}
