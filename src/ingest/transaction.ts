import { type DataSource, type EntityManager, QueryFailedError } from "typeorm";
import { recordChanges, saveChanges } from "../store/changes/record-changes";

/** Deadlock, serialisation failure, and a key that somebody else stored at the same moment: a new try meets a settled state. */
const PASSING = new Set(["40P01", "40001", "23505"]);
const MAX_TRIES = 5;

/**
 * Runs work in one transaction, and anew where another transaction got in its way. What it changes goes to the log of changes.
 * @param because of what it is changed, in words for analysts; see changesBecause for what only shows while it runs.
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  because: string,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await dataSource.transaction(async (manager) => {
        // Everything here is looked up by index, and few rows of many: but of arrays of rare keys PostgreSQL expects far too
        // many, as of tables that nobody has analysed yet, and would read whole tables.
        await manager.query("set local enable_seqscan = off");
        recordChanges(manager, because);
        const result = await work(manager);
        await saveChanges(manager);
        return result;
      });
    } catch (error) {
      if (tries === MAX_TRIES || !isPassing(error)) throw error;
    }
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { readonly code?: string };
  return code !== undefined && PASSING.has(code);
}
