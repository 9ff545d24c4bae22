import type { EntityManager } from "typeorm";
import { ArticlePrintRow, ArticleSource } from "../../entities";
import { flattenSpans } from "../../entities/spans";
import { outletActor } from "../../resolution/actors";
import { type ArticlePrint, printOf } from "../../resolution/origins/article-print";
import { newsKey } from "../../resolution/origins/news-key";
import type { NamedSource } from "../../resolution/origins/sources";
import { createActors, saveNames } from "../writes/actors";
import { insertRows } from "../writes/rows";
import { findPrintedArticle, type StoredPrintedArticle } from "./printed-article";

/** Makes and stores the print of an article's current version. Comes before the resolution lock is taken. */
export async function savePrint(manager: EntityManager, articleId: string): Promise<void> {
  const article = await findPrintedArticle(manager, articleId);
  if (!article) return;
  const print = printOf(article);
  const sources = await withActors(manager, article, print.sources);
  await manager.delete(ArticleSource, { articleId });
  await manager.delete(ArticlePrintRow, { articleId });
  await insertRows(manager, ArticlePrintRow, [printRow(articleId, article.at, print)]);
  await insertRows(
    manager,
    ArticleSource,
    sources.map(({ evidence, ...source }, position) => ({
      ...source,
      articleId,
      position,
      at: article.at,
      evidenceSpan: evidence ? flattenSpans([evidence]) : [],
    })),
  );
}

/** Who is credited is one of the news organisations that the text names, or else one of that name. */
async function withActors(
  manager: EntityManager,
  { mentions }: StoredPrintedArticle,
  sources: readonly NamedSource[],
): Promise<NamedSource[]> {
  const named = new Map(mentions.map(({ name, actorId }) => [newsKey(name), actorId]));
  const known = sources.map(({ key, actorId }) => actorId ?? named.get(key) ?? null);
  const actors = sources.filter((_, at) => known[at] === null).map(({ name }) => outletActor(name));
  const created = await createActors(manager, actors);
  await saveNames(manager, actors, created, null);
  const fresh = created.values();
  return sources.map((source, at) => ({
    ...source,
    actorId: known[at] ?? fresh.next().value ?? null,
  }));
}

function printRow(articleId: string, at: Date, print: ArticlePrint): ArticlePrintRow {
  const { signature, topic, correction } = print;
  return {
    articleId,
    at,
    wordsHash: print.wordsHash,
    minima: [...signature.minima],
    shingles: signature.shingles,
    bands: [...print.bands],
    topicNames: [...topic.names],
    topicWords: [...topic.words],
    outletKey: print.outletKey,
    isCorrection: correction !== null,
    correctionSpan: correction?.evidence ? flattenSpans([correction.evidence]) : [],
  };
}
