import type { DataSource, EntityManager } from "typeorm";
import { NotFoundError } from "../../shared/errors";
import type { PubStatus } from "../../shared/vocabulary";
import { noteArticle } from "../../store/changes/note-article";
import { changesBecause } from "../../store/changes/record-changes";
import { corroborate } from "../../store/claims/corroborate";
import { findStatusDecision, lockArticleRow } from "../../store/decisions/article-status";
import { type Decider, patchOf, recordRevision, SYSTEM } from "../../store/decisions/revisions";
import { updateWhatCounts } from "../../store/decisions/what-counts";
import { joinEvents } from "../../store/events/join-events";
import { saveEventPrints } from "../../store/events/save-event-prints";
import { updateArticle } from "../../store/writes/articles";
import { inTransaction } from "../transaction";
import { recordClaimChanges } from "./record-claim-changes";

/** What an article's status is to be. */
export interface ArticleStatus {
  readonly articleId: string;
  readonly pubStatus: PubStatus;
  /** Why, to editors; null takes an earlier note away, undefined leaves it. */
  readonly edNote: string | null | undefined;
}

/**
 * Sets whether an article may be used. What a withdrawn one says counts for no claim, holder or denial any more; it stays stored,
 * and counts as before once the article is usable again. Nothing happens where that is its status already. That others copied it
 * stays true: they do not become independent of each other by it.
 * @throws NotFoundError where there is no such article.
 */
export function setArticleStatus(
  dataSource: DataSource,
  status: ArticleStatus,
  decider: Decider,
): Promise<void> {
  const { pubStatus, edNote } = status;
  const because = `Set to ${pubStatus} by ${decider.by}${edNote ? `: ${edNote}` : "."}`;
  return inTransaction(dataSource, because, (manager) => changeStatus(manager, status, decider));
}

/**
 * Takes over the status that a document of a stored article tells, unless a person has decided on it. Comes before the resolution
 * lock is taken.
 * @param told null where the document tells none.
 * @returns in words, what was not taken over.
 */
export async function takeOverStatus(
  manager: EntityManager,
  articleId: string,
  told: PubStatus | null,
  at: Date,
): Promise<string[]> {
  const article = told && (await lockArticleRow(manager, articleId));
  if (!article || article.pubStatus === told) return [];
  const decision = await findStatusDecision(manager, articleId);
  if (decision) {
    return [
      `pubStatus: stays ${article.pubStatus}, as ${decision.by} decided on ${decision.at.toISOString().slice(0, 10)}; the document says ${told}.`,
    ];
  }
  const status = { articleId, pubStatus: told, edNote: undefined };
  changesBecause(manager, `Its document says ${told}.`);
  await changeStatus(manager, status, { by: SYSTEM, at });
  return [];
}

async function changeStatus(
  manager: EntityManager,
  { articleId, pubStatus, edNote }: ArticleStatus,
  decider: Decider,
): Promise<void> {
  const article = await lockArticleRow(manager, articleId);
  if (!article) throw new NotFoundError("id: there is no article of this id.");
  const after = { pubStatus, edNote: edNote === undefined ? article.edNote : edNote };
  const patch = patchOf({ pubStatus: article.pubStatus, edNote: article.edNote }, after);
  if (!patch) return;
  await updateArticle(manager, articleId, after);
  noteArticle(manager, article, after);
  await updateWhatCounts(manager, [articleId]);
  await saveEventPrints(manager, articleId);
  const isWithdrawn = pubStatus !== "USABLE" && article.pubStatus === "USABLE";
  await recordRevision(manager, {
    ...decider,
    node: { type: "Article", id: articleId },
    kind: isWithdrawn ? "RETRACTED" : "UPDATED",
    patch,
    reason: after.edNote,
  });
  await joinEvents(manager, [articleId]);
  const changes = await corroborate(manager, [articleId]);
  const reason = `An article that carries it was set to ${pubStatus}${after.edNote ? `: ${after.edNote}` : "."}`;
  await recordClaimChanges(manager, changes, decider, reason);
}
