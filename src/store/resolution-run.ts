import type { EntityManager } from "typeorm";
import { ResolutionRun } from "../entities";
import { rowsOf } from "./pages/rows";
import { sql } from "./sql";

/** How far each step of the run under way has come, by the step's name; empty where none is under way. */
export async function findRun(manager: EntityManager): Promise<ReadonlyMap<string, string>> {
  const steps = await manager.find(ResolutionRun);
  return new Map(steps.map(({ step, afterArticleId }) => [step, afterArticleId]));
}

/** Notes that a step is done with an article and all before it. */
export async function noteStep(
  manager: EntityManager,
  step: string,
  articleId: string,
): Promise<void> {
  await manager.upsert(ResolutionRun, { step, afterArticleId: articleId }, ["step"]);
}

/** Notes that no run is under way any more. */
export async function endRun(manager: EntityManager): Promise<void> {
  await manager.deleteAll(ResolutionRun);
}

/** The keys of the next articles behind one, in their order. */
export async function nextArticles(
  manager: EntityManager,
  after: string,
  most: number,
): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    sql`select id from article where id > ${after} order by id limit ${most}`,
  );
  return rows.map(({ id }) => id);
}

/** How many articles there are up to a key, which a step is done with, and how many in all. */
export async function countArticles(
  manager: EntityManager,
  upTo: string,
): Promise<{ readonly done: number; readonly total: number }> {
  const [row] = await rowsOf<{ done: number; total: number }>(
    manager,
    sql`select count(*) filter (where id <= ${upTo})::int as done, count(*)::int as total from article`,
  );
  return row ?? { done: 0, total: 0 };
}
