import type { DataSource, EntityManager } from "typeorm";
import { corroborate } from "../store/claims/corroborate";
import { joinClaimsAgain } from "../store/claims/join-claims";
import { relateClaimsAgain } from "../store/claims/relate-claims";
import { joinEvents } from "../store/events/join-events";
import { matchActors } from "../store/identity/match-actors";
import { relateAgain } from "../store/origins/relate";
import { countArticles, endRun, findRun, nextArticles, noteStep } from "../store/resolution-run";
import { joinUtterancesAgain, printArticle } from "./resolve-articles";
import { inTransaction } from "./transaction";

/** How far a run is. */
export interface ReresolveProgress {
  /** What is under way: actors, prints, relations, utterances, events, claims, claim relations or corroboration. */
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
  { name: "actors", resolve: matchActors },
  { name: "prints", resolve: printArticle },
  { name: "relations", resolve: relateAgain },
  { name: "utterances", resolve: joinUtterancesAgain },
  { name: "events", resolve: (manager, id) => joinEvents(manager, [id]) },
  { name: "claims", resolve: (manager, id) => joinClaimsAgain(manager, [id]) },
  { name: "claim relations", resolve: (manager, id) => relateClaimsAgain(manager, [id]) },
  { name: "corroboration", resolve: (manager, id) => corroborate(manager, [id]) },
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
        await inTransaction(dataSource, `Worked out anew: ${step.name}.`, async (transaction) => {
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
