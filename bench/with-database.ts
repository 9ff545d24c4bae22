import type { DataSource } from "typeorm";
import { migrate, openDatabase } from "../src/server/database";
import { startThrowawayPostgres } from "../src/server/embedded-postgres/embedded-postgres";

const POOL_SIZE = 4;

/** Runs something on a migrated, empty database of its own, which is gone afterwards. */
export async function withDatabase<T>(run: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const postgres = await startThrowawayPostgres();
  try {
    const dataSource = await openDatabase({ url: postgres.url, poolSize: POOL_SIZE });
    try {
      await migrate(dataSource);
      return await run(dataSource);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await postgres.stop();
  }
}
