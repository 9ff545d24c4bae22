import type { EntityManager } from "typeorm";
import { ArticleRelation } from "../../entities";
import { flattenSpans } from "../../entities/spans";
import { type Relation, relationsOf } from "../../resolution/origins/relations";
import type { Fields } from "../changes/net-changes";
import { noteChange } from "../changes/record-changes";
import { rowsOf } from "../pages/rows";
import { lockResolution } from "../resolution-lock";
import { sql } from "../sql";
import { insertRows } from "../writes/rows";
import { findAffected, findCandidates, findPlaced } from "./placed-articles";
import { recluster } from "./recluster";

/**
 * Decides anew what an article with a stored print goes back to, and what goes back to it, and puts all of them in their
 * clusters. Takes the resolution lock.
 * @returns the articles that are in another cluster now, or in one of another origin.
 */
export async function relateArticle(manager: EntityManager, articleId: string): Promise<string[]> {
  await lockResolution(manager);
  const article = await findPlaced(manager, articleId);
  if (!article) return [];
  const touched = new Set<string>();
  for (const id of await findAffected(manager, article)) {
    for (const target of await relateOne(manager, id)) touched.add(target);
    touched.add(id);
  }
  return recluster(manager, [...touched]);
}

/** The same for this article's own relations only: enough where all others are decided anew as well. */
export async function relateAgain(manager: EntityManager, articleId: string): Promise<void> {
  await lockResolution(manager);
  await recluster(manager, [articleId, ...(await relateOne(manager, articleId))]);
}

/** @returns the articles that it went back to before or goes back to now. */
async function relateOne(manager: EntityManager, articleId: string): Promise<string[]> {
  const article = await findPlaced(manager, articleId);
  if (!article) return [];
  const relations = relationsOf(article, await findCandidates(manager, article));
  const before = await rowsOf<Pick<Relation, "kind" | "targetId">>(
    manager,
    sql`delete from article_relation where article_id = ${articleId} returning kind, target_id as "targetId"`,
  );
  await saveRelations(manager, articleId, relations);
  noteChange(
    manager,
    { nodeType: "Article", key: articleId },
    { kind: "UPDATED", before: shown(before), after: shown(relations) },
  );
  return [...before.map(({ targetId }) => targetId), ...relations.map(({ targetId }) => targetId)];
}

/** An article has at most one relation of each kind. */
function shown(relations: readonly Pick<Relation, "kind" | "targetId">[]): Fields {
  return Object.fromEntries(
    relations.map(({ kind, targetId }) => [
      `relations#${kind} ${targetId}`,
      { kind, target: { nodeType: "Article", key: targetId } },
    ]),
  );
}

async function saveRelations(
  manager: EntityManager,
  articleId: string,
  relations: readonly Relation[],
): Promise<void> {
  if (relations.length === 0) return;
  const [article] = await rowsOf<{ versionId: string }>(
    manager,
    sql`select current_version_id as "versionId" from article where id = ${articleId}`,
  );
  const rows = relations.map(({ kind, targetId, similarity, evidence }) => ({
    articleId,
    kind,
    targetId,
    versionId: article?.versionId ?? "",
    similarity,
    evidenceSpan: evidence ? flattenSpans([evidence]) : [],
  }));
  await insertRows(manager, ArticleRelation, rows);
}
