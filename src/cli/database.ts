import type { DataSource } from "typeorm";
import { ARTICLES_AT_ONCE } from "../ingest/articles-at-once";
import { readConfig } from "../server/config";
import { migrate, openDatabase } from "../server/database";
import { joinEmbeddedPostgres } from "../server/embedded-postgres/embedded-postgres";
import { writeNote } from "./output";

/** A command stores so many articles at once at most; another connection is for what a transaction must not wait for. */
const POOL_SIZE = ARTICLES_AT_ONCE + 1;

/**
 * Opens the database of the settings for the time of `work`: DATABASE_URL's, or the embedded one, which is shared with a
 * server that runs on the same data directory and started for this command where none does.
 */
export async function withDatabase<T>(work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const { databaseUrl, dataDir } = readConfig();
  if (databaseUrl !== null) return withConnection(databaseUrl, work);
  const postgres = await joinEmbeddedPostgres(dataDir, writeNote);
  try {
    return await withConnection(postgres.url, work);
  } finally {
    await postgres.stop();
  }
}

/** The same, with the tables brought up to this version before, as `hearsay serve` does. */
export function withMigratedDatabase<T>(work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  return withDatabase(async (dataSource) => {
    await migrate(dataSource);
    return work(dataSource);
  });
}

async function withConnection<T>(
  url: string,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = await openDatabase({ url, poolSize: POOL_SIZE });
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
