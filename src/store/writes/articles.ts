import type { EntityManager } from "typeorm";
import {
  ActorRoleRow,
  Article,
  ArticleVersion,
  ClaimAppearance,
  ClaimHoldingRow,
  EventReport,
  Mention,
  StatementActor,
} from "../../entities";
import { noteChanges } from "../changes/record-changes";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { insertRows, type NewRow, nextIds } from "./rows";

/** A fresh key for an article that is not stored yet. */
export async function nextArticleId(manager: EntityManager): Promise<string> {
  const [id = ""] = await nextIds(manager, Article, 1);
  return id;
}

/**
 * Claims the keys by which an article is known again. Whoever claims a key first has it; others wait until that is settled.
 * @returns which article each key belongs to: `articleId`, or the one that was first.
 */
export async function claimArticleKeys(
  manager: EntityManager,
  keys: readonly string[],
  articleId: string,
): Promise<ReadonlyMap<string, string>> {
  // Sorted, so that two ingests that claim the same keys wait for each other in one order.
  await rowsOf(
    manager,
    sql`insert into article_key (key, article_id)
      select key, ${articleId}::bigint from unnest(${keys}::text[]) as key order by key
      on conflict (key) do nothing`,
  );
  const owners = await rowsOf<{ key: string; article_id: string }>(
    manager,
    sql`select key, article_id from article_key where key = any(${keys}::text[])`,
  );
  return new Map(owners.map(({ key, article_id }) => [key, article_id]));
}

/** Gives the keys that were claimed for an article that turned out to be stored already to that one. */
export async function handOverKeys(
  manager: EntityManager,
  from: string,
  to: string,
): Promise<void> {
  await rowsOf(manager, sql`update article_key set article_id = ${to} where article_id = ${from}`);
}

/** An article with what its current version says; locked until the transaction ends, so that versions follow each other. */
export interface StoredArticle {
  readonly article: Article;
  readonly current: Pick<ArticleVersion, "id" | "version" | "sha256" | "headline">;
}

/** @returns null where the article has no version yet. */
export async function lockArticle(
  manager: EntityManager,
  articleId: string,
): Promise<StoredArticle | null> {
  const article = await manager.findOne(Article, {
    where: { id: articleId },
    lock: { mode: "pessimistic_write" },
  });
  const versionId = article?.currentVersionId;
  if (!article || !versionId) return null;
  const current = await manager.findOne(ArticleVersion, {
    select: { articleId: true, id: true, version: true, sha256: true, headline: true },
    where: { articleId, id: versionId },
  });
  return current && { article, current };
}

/** The earliest other article of which some version has the very same text; null where there is none. */
export async function findEarlierCopy(
  manager: EntityManager,
  articleId: string,
  sha256: string,
): Promise<string | null> {
  const [copy] = await rowsOf<{ article_id: string }>(
    manager,
    sql`select article_id from article_version
      where sha256 = ${sha256} and article_id < ${articleId} order by article_id limit 1`,
  );
  return copy?.article_id ?? null;
}

/** An article that came again as it is. */
export interface UnchangedArticle extends Pick<Article, "pubStatus"> {
  readonly articleId: string;
  readonly versionId: string;
}

/**
 * The article of an address, where its current version has this very text and headline; null where it is new or changed.
 * @param headline null where it is not given, which is no change.
 */
export async function findUnchanged(
  manager: EntityManager,
  url: string,
  sha256: string,
  headline: string | null,
): Promise<UnchangedArticle | null> {
  const [same] = await rowsOf<UnchangedArticle>(
    manager,
    sql`select a.id as "articleId", v.id as "versionId", a.pub_status as "pubStatus"
      from article a join article_version v on v.article_id = a.id and v.id = a.current_version_id
      where a.url = ${url} and v.sha256 = ${sha256} and (${headline}::text is null or v.headline = ${headline})`,
  );
  return same ?? null;
}

/** Stores a new article; its first version follows. */
export async function createArticle(
  manager: EntityManager,
  article: NewRow<Article>,
): Promise<void> {
  await insertRows(manager, Article, [article]);
}

/** Changes an article's own fields. */
export async function updateArticle(
  manager: EntityManager,
  articleId: string,
  fields: Partial<Article>,
): Promise<void> {
  await manager.update(Article, { id: articleId }, fields);
}

/** Stores a version and makes it the current one. What older versions gave stays, but no list shows it any more. */
export async function addVersion(
  manager: EntityManager,
  version: NewRow<ArticleVersion>,
): Promise<string> {
  const [id = ""] = await nextIds(manager, ArticleVersion, 1);
  await insertRows(manager, ArticleVersion, [{ ...version, id }]);
  if (version.version > 1) {
    const left = await rowsOf<{ id: string }>(
      manager,
      sql`update statement set current = false where article_id = ${version.articleId} and current returning id`,
    );
    const keys = left.map(({ id: statement }) => statement);
    noteChanges(manager, "Statement", "RETRACTED", keys);
    for (const entity of [
      StatementActor,
      Mention,
      ActorRoleRow,
      ClaimAppearance,
      ClaimHoldingRow,
      EventReport,
    ]) {
      await manager.update(
        entity,
        { articleId: version.articleId, current: true },
        { current: false },
      );
    }
  }
  await updateArticle(manager, version.articleId, { currentVersionId: id });
  return id;
}
