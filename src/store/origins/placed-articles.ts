import type { EntityManager } from "typeorm";
import type { ArticlePrintRow, ArticleSource } from "../../entities";
import { spansOf } from "../../entities/spans";
import {
  CARRIED_BEFORE,
  CARRIED_WITHIN,
  CORRECTED_WITHIN,
  isOneStory,
  type PlacedArticle,
  SHARED_WITHIN,
} from "../../resolution/origins/relations";
import { groupBy } from "../../shared/group-by";
import { rowsOf } from "../pages/rows";
import { join, raw, type Sql, sql } from "../sql";

type PrintRow = Omit<ArticlePrintRow, "at"> & { readonly at: Date };
type SourceRow = Pick<
  ArticleSource,
  "articleId" | "kind" | "name" | "key" | "actorId" | "evidenceSpan"
>;

/** The article with its print; null where it has none. */
export async function findPlaced(
  manager: EntityManager,
  articleId: string,
): Promise<PlacedArticle | null> {
  const [article] = await placedWhere(manager, sql`p.article_id = ${articleId}`);
  return article ?? null;
}

/** All articles that `relationsOf` may decide on for this one. */
export async function findCandidates(
  manager: EntityManager,
  { articleId, at, print }: PlacedArticle,
): Promise<PlacedArticle[]> {
  const keys = print.sources.map(({ key }) => key);
  // A union and no "or", so that each part is looked up by its own index.
  const found = [
    sql`select p.article_id from article_print p where ${hasBandOf(print.bands)}`,
    sql`select p.article_id from article_print p where p.outlet_key = any(${keys}::text[])
      and ${between("p.at", at - CARRIED_WITHIN, at + CARRIED_BEFORE)}`,
    sql`select s.article_id from article_source s where s.key = any(${keys}::text[])
      and ${between("s.at", at - SHARED_WITHIN, at)}`,
    ...(print.correction === null || print.outletKey === null
      ? []
      : [
          sql`select p.article_id from article_print p where p.outlet_key = ${print.outletKey}
            and ${between("p.at", at - CORRECTED_WITHIN, at)}`,
        ]),
  ];
  return placedAmong(manager, found, articleId);
}

/** The articles that any of some queries finds, but this one. In two steps, so that no table is read whole. */
async function placedAmong(
  manager: EntityManager,
  queries: readonly Sql[],
  articleId: string,
): Promise<PlacedArticle[]> {
  const rows = await rowsOf<{ article_id: string }>(manager, join(queries, " union "));
  const ids = rows.map(({ article_id }) => article_id).filter((id) => id !== articleId);
  return ids.length === 0 ? [] : placedWhere(manager, sql`p.article_id = any(${ids}::bigint[])`);
}

/** The keys of the articles whose relations may change when this one comes in or changes, and its own. */
export async function findAffected(
  manager: EntityManager,
  article: PlacedArticle,
): Promise<string[]> {
  const { articleId } = article;
  const targeting = await rowsOf<{ article_id: string }>(
    manager,
    sql`select r.article_id from article_relation r where r.target_id = ${articleId}`,
  );
  const carrying = await findCarrying(manager, article);
  const related = carrying.filter((other) => isOneStory(article, other));
  const ids = [...targeting.map(({ article_id }) => article_id), ...related.map(idOf), articleId];
  return [...new Set(ids)].sort((a, b) => Number(BigInt(a) - BigInt(b)));
}

const idOf = ({ articleId }: PlacedArticle): string => articleId;

/** Those behind it in time with a like text, and those near it that name it or what it names. */
async function findCarrying(
  manager: EntityManager,
  { articleId, at, print }: PlacedArticle,
): Promise<PlacedArticle[]> {
  const sourceKeys = print.sources.map(({ key }) => key);
  const found = [
    sql`select p.article_id from article_print p where ${hasBandOf(print.bands)}
      and (p.at, p.article_id) > (${instant(at)}, ${articleId}::bigint)`,
    sql`select s.article_id from article_source s where s.key = any(${sourceKeys}::text[])
      and ${between("s.at", at, at + SHARED_WITHIN)}`,
    ...(print.outletKey === null ? [] : ofOutlet(print.outletKey, at)),
  ];
  return placedAmong(manager, found, articleId);
}

/** Whoever credits or cites the outlet, and its own corrections. */
function ofOutlet(outletKey: string, at: number): Sql[] {
  return [
    sql`select s.article_id from article_source s where s.key = ${outletKey}
      and ${between("s.at", at - CARRIED_BEFORE, at + CARRIED_WITHIN)}`,
    sql`select p.article_id from article_print p where p.outlet_key = ${outletKey} and p.is_correction
      and ${between("p.at", at, at + CORRECTED_WITHIN)}`,
  ];
}

function hasBandOf(bands: readonly number[]): Sql {
  return sql`p.bands && ${bands}::int[]`;
}

function between(column: string, from: number, to: number): Sql {
  return sql`${raw(column)} between ${instant(from)} and ${instant(to)}`;
}

function instant(milliseconds: number): Sql {
  return sql`${new Date(milliseconds).toISOString()}::timestamptz`;
}

async function placedWhere(manager: EntityManager, where: Sql): Promise<PlacedArticle[]> {
  const prints = await rowsOf<PrintRow>(
    manager,
    sql`select p.article_id as "articleId", p.at, p.words_hash as "wordsHash", p.minima, p.shingles, p.bands,
        p.topic_names as "topicNames", p.topic_words as "topicWords", p.outlet_key as "outletKey",
        p.is_correction as "isCorrection", p.correction_span as "correctionSpan"
      from article_print p where ${where}`,
  );
  const sources = await findSources(
    manager,
    prints.map(({ articleId }) => articleId),
  );
  return prints.map((row) => placed(row, sources.get(row.articleId) ?? []));
}

/** The sources of articles, in their order. */
async function findSources(
  manager: EntityManager,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, SourceRow[]>> {
  if (articleIds.length === 0) return new Map();
  const rows = await rowsOf<SourceRow>(
    manager,
    sql`select article_id as "articleId", kind, name, key, actor_id as "actorId", evidence_span as "evidenceSpan"
      from article_source where article_id = any(${articleIds}::bigint[]) order by article_id, position`,
  );
  return groupBy(rows, ({ articleId }) => articleId);
}

function placed(row: PrintRow, sources: readonly SourceRow[]): PlacedArticle {
  return {
    articleId: row.articleId,
    at: row.at.getTime(),
    print: {
      wordsHash: row.wordsHash,
      signature: { minima: row.minima, shingles: row.shingles },
      bands: row.bands,
      topic: { names: row.topicNames, words: row.topicWords },
      outletKey: row.outletKey,
      sources: sources.map(({ kind, name, key, actorId, evidenceSpan }) => ({
        kind,
        name,
        key,
        actorId,
        evidence: spansOf(evidenceSpan)[0] ?? null,
      })),
      correction: row.isCorrection ? { evidence: spansOf(row.correctionSpan)[0] ?? null } : null,
    },
  };
}
