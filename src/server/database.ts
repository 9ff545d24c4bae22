import { DataSource } from "typeorm";
import { migrations } from "../../migrations";
import { entities } from "../entities";
import { InputError } from "../shared/errors";
import { errorCode } from "./error-code";
import { oldestPostgresMajor } from "./oldest-postgres";
import { PreparedClient, typeParsers } from "./prepared-client";

/** What is needed to open the database. */
export interface DatabaseSettings {
  /** postgres://user:password@host:port/database */
  readonly url: string;
  /** Connections held at most; a request waits for a free one. */
  readonly poolSize: number;
  /**
   * How long PostgreSQL may work on one statement outside of transactions, which are what writes; without end where it is not
   * said.
   */
  readonly statementSeconds?: number;
}

/** The database does not answer, or does not let us in. */
export class DatabaseUnreachableError extends Error {
  /** The system's or PostgreSQL's code of the cause, for instance ECONNREFUSED or 28P01. */
  readonly code: string;

  constructor(url: string, cause: unknown) {
    // Not the whole address: it may hold a password.
    const { host, pathname } = new URL(url);
    const reasons = cause instanceof AggregateError ? cause.errors : [cause];
    const words = reasons.map((reason) => (reason instanceof Error ? reason.message : reason));
    super(`The database at ${host}${pathname} cannot be opened: ${words.join("; ")}`, { cause });
    this.code = errorCode(cause) ?? "UNKNOWN";
  }
}

/** PostgreSQL's settings for each connection, as the start of a connection takes them. */
function optionsOf({ statementSeconds = 0 }: DatabaseSettings): string {
  return `-c timezone=UTC -c statement_timeout=${statementSeconds}s`;
}

/**
 * Connects to PostgreSQL. Nothing is migrated yet: see `migrate`.
 * @throws DatabaseUnreachableError where the server does not answer or refuses
 * @throws InputError where it is too old
 */
export async function openDatabase(settings: DatabaseSettings): Promise<DataSource> {
  const dataSource = new DataSource({
    type: "postgres",
    url: settings.url,
    poolSize: settings.poolSize,
    connectTimeoutMS: 10_000,
    applicationName: "hearsay",
    entities: [...entities],
    migrations: [...migrations],
    // The migrations say which extensions there are; looking for them at every start would cost a query.
    installExtensions: false,
    extra: { options: optionsOf(settings), Client: PreparedClient, types: typeParsers },
  });
  try {
    await dataSource.initialize();
  } catch (error) {
    throw new DatabaseUnreachableError(settings.url, error);
  }
  const { version = "" } = dataSource.driver;
  if (Number.parseInt(version, 10) >= oldestPostgresMajor) return dataSource;
  await dataSource.destroy();
  throw new InputError(
    `DATABASE_URL leads to PostgreSQL ${version}; expected ${oldestPostgresMajor} or later`,
  );
}

/**
 * Brings the tables up to this version. Safe when several processes start at once: one of them does it. Takes two
 * connections.
 */
export async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  // In a transaction, which may wait for as long as another process migrates.
  await runner.startTransaction();
  try {
    await runner.query("SELECT pg_advisory_xact_lock(hashtext('hearsay migrations'))");
    await dataSource.runMigrations({ transaction: "each" });
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}
