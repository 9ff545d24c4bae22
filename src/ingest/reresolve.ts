import type { DataSource, EntityManager } from "typeorm";
import { corroborate } from "../store/claims/corroborate";
import { joinClaimsAgain } from "../store/claims/join-claims";
import { relateClaimsAgain } from "../store/claims/relate-claims";
import { deleteClaimPrints, saveClaimPrints } from "../store/claims/save-claim-prints";
import { relateAgain } from "../store/origins/relate";
import { savePrint } from "../store/origins/save-print";
import { countArticles, endRun, findRun, nextArticles, noteStep } from "../store/resolution-run";
import { joinUtterances } from "../store/utterances/join-utterances";
import { findSpeeches, findVersions, saveSpeeches } from "../store/utterances/save-speeches";
import { inTransaction } from "./transaction";

/** How far a run is. */
export interface ReresolveProgress {
  /** What is under way: prints, relations, utterances, claims, claim relations or corroboration. */
  readonly step: string;
  readonly articles: number;
  /** Articles that each step is done with, added up. */
  readonly done: number;
  /** Articles times steps. */
  readonly total: number;
}

/** One pass over all articles; what a step needs of other articles, an earlier step has made. */
interface Step {
  readonly name: string;
  readonly resolve: (manager: EntityManager, articleId: string) => Promise<unknown>;
}

const STEPS: readonly Step[] = [
  { name: "prints", resolve: printAgain },
  { name: "relations", resolve: relateAgain },
  { name: "utterances", resolve: joinAgain },
  { name: "claims", resolve: joinClaimsAgain },
  { name: "claim relations", resolve: relateClaimsAgain },
  { name: "corroboration", resolve: corroborateAgain },
];
const BATCH = 500;
const FIRST = "0";

/**
 * Works out anew, from the statements and texts that are stored, what ties articles and statements together: after a rule has
 * changed, or for what was stored before there were any. Each article is a transaction of its own, so that the server may run
 * and articles come in meanwhile; done twice it changes nothing, and a run that was cut off goes on where it was.
 * @param onProgress is called after each article.
 * @param stop ends the run after the article under way.
 */
export async function reresolve(
  dataSource: DataSource,
  onProgress: (progress: ReresolveProgress) => void,
  stop: AbortSignal,
): Promise<void> {
  const { manager } = dataSource;
  const run = await findRun(manager);
  let done = 0;
  for (const step of STEPS) {
    let after = run.get(step.name) ?? FIRST;
    const counted = await countArticles(manager, after);
    done += counted.done;
    const articles = counted.total;
    const total = articles * STEPS.length;
    for (
      let ids = await nextArticles(manager, after, BATCH);
      ids.length > 0;
      ids = await nextArticles(manager, after, BATCH)
    ) {
      for (const id of ids) {
        if (stop.aborted) return;
        await inTransaction(dataSource, async (transaction) => {
          await step.resolve(transaction, id);
          await noteStep(transaction, step.name, id);
        });
        done += 1;
        onProgress({ step: step.name, articles, done, total });
      }
      after = ids.at(-1) ?? after;
    }
  }
  await endRun(manager);
}

async function printAgain(manager: EntityManager, articleId: string): Promise<void> {
  await savePrint(manager, articleId);
  await deleteClaimPrints(manager, articleId);
  for (const versionId of await findVersions(manager, articleId)) {
    await saveSpeeches(manager, articleId, versionId);
    await saveClaimPrints(manager, articleId, versionId);
  }
}

async function joinAgain(manager: EntityManager, articleId: string): Promise<void> {
  await joinUtterances(manager, articleId, await findSpeeches(manager, articleId));
}

function corroborateAgain(manager: EntityManager, articleId: string): Promise<void> {
  return corroborate(manager, [articleId]);
}
