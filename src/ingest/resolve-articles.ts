import type { EntityManager } from "typeorm";
import { findNeighbourhood } from "../store/claims/claim-prints";
import { type ClaimChange, corroborate } from "../store/claims/corroborate";
import { findDiscourseWordings } from "../store/claims/discourse-relations";
import { joinClaims, joinClaimsAgain } from "../store/claims/join-claims";
import { relateClaims, relateClaimsAgain } from "../store/claims/relate-claims";
import { saveClaimPrints } from "../store/claims/save-claim-prints";
import { saveVoices } from "../store/claims/save-voices";
import { joinEvents } from "../store/events/join-events";
import { saveEventPrints } from "../store/events/save-event-prints";
import { findArticlesOfActors } from "../store/identity/judgements";
import { matchActors } from "../store/identity/match-actors";
import { relateArticle } from "../store/origins/relate";
import { savePrint } from "../store/origins/save-print";
import { lockResolution } from "../store/resolution-lock";
import { joinUtterances } from "../store/utterances/join-utterances";
import { findSpeeches, findVersions, saveSpeeches } from "../store/utterances/save-speeches";

/** Everything that follows the reading of a version that was stored just now. Takes the resolution lock. */
export async function resolveVersion(
  manager: EntityManager,
  articleId: string,
  versionId: string,
): Promise<void> {
  await savePrint(manager, articleId);
  const mergedIds = await matchActors(manager, articleId);
  const statementIds = await saveSpeeches(manager, articleId, versionId);
  const claimIds = await saveClaimPrints(manager, articleId, versionId);
  await saveVoices(manager, articleId);
  await saveEventPrints(manager, articleId);
  const movedIds = await relateArticle(manager, articleId);
  await joinUtterances(manager, articleId, statementIds);
  await joinEvents(manager, [articleId]);
  // what an earlier version told may be told by this one no more
  const toldIds = await findDiscourseWordings(manager, [articleId]);
  const wordingIds = [...new Set([...claimIds, ...toldIds])];
  const neighbourhood = await findNeighbourhood(manager, wordingIds);
  const joinedIds = await joinClaims(manager, claimIds, neighbourhood);
  const relatedIds = await relateClaims(manager, wordingIds, neighbourhood);
  await corroborate(manager, [articleId, ...movedIds], [...joinedIds, ...relatedIds]);
  const articleIds = await findArticlesOfActors(manager, mergedIds);
  await followActors(
    manager,
    articleIds.filter((id) => id !== articleId),
  );
}

/**
 * Works out anew everything that stands behind what is read of stored articles: after their status, their statements, the actors
 * that they name or the owners of their outlets have changed. Other articles that these touch follow; in the end all is as if
 * everything had been worked out at once. Takes the resolution lock; in the same transaction, nothing that other ingests write may
 * have been locked before.
 * @returns the claims that changed by it.
 */
export async function resolveArticles(
  manager: EntityManager,
  articleIds: readonly string[],
): Promise<ClaimChange[]> {
  // In the order of their keys, so that two that resolve the same articles wait for each other in one order.
  for (const id of inOrder(articleIds)) await savePrint(manager, id);
  const mergedIds: string[] = [];
  for (const id of inOrder(articleIds)) mergedIds.push(...(await matchActors(manager, id)));
  return followActors(manager, [
    ...articleIds,
    ...(await findArticlesOfActors(manager, mergedIds)),
  ]);
}

/** Works out anew, of articles with stored prints, everything that rests on who is whom. */
async function followActors(
  manager: EntityManager,
  articleIds: readonly string[],
): Promise<ClaimChange[]> {
  const ids = inOrder(articleIds);
  if (ids.length === 0) return [];
  for (const id of ids) await printStatements(manager, id);
  const movedIds: string[] = [];
  for (const id of ids) movedIds.push(...(await relateArticle(manager, id)));
  for (const id of ids) await joinUtterancesAgain(manager, id);
  await joinEvents(manager, ids);
  const joinedIds = await joinClaimsAgain(manager, ids);
  const relatedIds = await relateClaimsAgain(manager, ids);
  return corroborate(manager, [...ids, ...movedIds], [...joinedIds, ...relatedIds]);
}

function inOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort((a, b) => Number(BigInt(a) - BigInt(b)));
}

/** Makes and stores anew what an article, its statements and its claims are compared by. Takes the resolution lock. */
export async function printArticle(manager: EntityManager, articleId: string): Promise<void> {
  await lockResolution(manager);
  await savePrint(manager, articleId);
  await printStatements(manager, articleId);
}

async function printStatements(manager: EntityManager, articleId: string): Promise<void> {
  for (const versionId of await findVersions(manager, articleId)) {
    await saveSpeeches(manager, articleId, versionId);
    await saveClaimPrints(manager, articleId, versionId);
  }
  await saveVoices(manager, articleId);
  await saveEventPrints(manager, articleId);
}

/** Puts the statements of all versions of an article into the utterances that they report, as if they were in none. */
export async function joinUtterancesAgain(
  manager: EntityManager,
  articleId: string,
): Promise<void> {
  await joinUtterances(manager, articleId, await findSpeeches(manager, articleId));
}
