import { DataSource } from "typeorm";
import { migrations } from "../../migrations";
import { entities } from "../entities";

/** What is needed to open the database. */
export interface DatabaseSettings {
  /** postgres://user:password@host:port/database */
  readonly url: string;
  /** Connections held at most; a request waits for a free one. */
  readonly poolSize: number;
}

/**
 * Connects to PostgreSQL. Nothing is migrated yet: see `migrate`.
 * @throws the driver's error where the server does not answer or refuses
 */
export function openDatabase(settings: DatabaseSettings): Promise<DataSource> {
  return new DataSource({
    type: "postgres",
    url: settings.url,
    poolSize: settings.poolSize,
    connectTimeoutMS: 10_000,
    applicationName: "hearsay",
    entities: [...entities],
    migrations: [...migrations],
    // The migrations say which extensions there are; looking for them at every start would cost a query.
    installExtensions: false,
    extra: { options: "-c timezone=UTC" },
  }).initialize();
}

/** Brings the tables up to this version. Safe when several processes start at once: one of them does it. */
export async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query("SELECT pg_advisory_lock(hashtext('hearsay migrations'))");
    await dataSource.runMigrations({ transaction: "each" });
  } finally {
    await runner.query("SELECT pg_advisory_unlock(hashtext('hearsay migrations'))");
    await runner.release();
  }
}
