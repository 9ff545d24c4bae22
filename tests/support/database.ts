import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { Client } from "pg";
import type { DataSource, QueryRunner } from "typeorm";
import { openDatabase } from "../../src/server/database";
import { loadSamples } from "../../src/server/samples";
import { databaseUrl, samplesTemplate, serverVariable, templateVariable } from "./test-server";

function fromSetup(variable: string): string {
  const value = process.env[variable];
  if (value === undefined)
    throw new Error(`${variable} is not set: run this file in jest's project db`);
  return value;
}

async function onServer(run: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: fromSetup(serverVariable) });
  await client.connect();
  await run(client).finally(() => client.end());
}

/** A database of one's own: connection string, and how to be rid of it. */
export interface ScratchDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** What a database holds at first: nothing at all, to test migrations and starts; the tables; or the articles of samples/ as well. */
export type DatabaseKind = "empty" | "migrated" | "samples";

/** A new database on the test server, cloned from a template of its kind. */
export async function createScratchDatabase(
  kind: DatabaseKind = "migrated",
): Promise<ScratchDatabase> {
  const template = fromSetup(templateVariable);
  const name = `${template}_${randomBytes(6).toString("hex")}`;
  if (kind === "samples") await makeSamplesTemplate(template);
  const sources = { empty: "template0", migrated: template, samples: samplesTemplate(template) };
  const source = sources[kind];
  await onServer((client) => client.query(`CREATE DATABASE "${name}" TEMPLATE "${source}"`));
  return {
    url: databaseUrl(fromSetup(serverVariable), name),
    drop: () => onServer((client) => client.query(`DROP DATABASE "${name}" WITH (FORCE)`)),
  };
}

/** Reading all samples takes a while: the test file that is the first to need them makes the template, and others wait for it. */
async function makeSamplesTemplate(template: string): Promise<void> {
  const made = samplesTemplate(template);
  const making = `${made}_making`;
  await onServer(async (client) => {
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [made]);
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [made]);
    if (rowCount !== 0) return;
    await client.query(`DROP DATABASE IF EXISTS "${making}"`);
    await client.query(`CREATE DATABASE "${making}" TEMPLATE "${template}"`);
    const url = databaseUrl(fromSetup(serverVariable), making);
    const dataSource = await openDatabase({ url, poolSize: 2 });
    const folder = join(__dirname, "../../samples");
    await loadSamples(dataSource, folder, (report) => {
      if ("problem" in report) throw new Error(`${report.file}: ${report.problem}`);
    }).finally(() => dataSource.destroy());
    await client.query(`ALTER DATABASE "${making}" RENAME TO "${made}"`);
  });
}

/** The database of a test file. */
export interface TestDatabase {
  /** Open from the first test on. */
  dataSource(): DataSource;
  /** postgres://… of the same database, for what opens its own connections. */
  url(): string;
}

/** Long enough for reading all samples on a loaded machine. */
const OPENED_WITHIN = 300_000;

/**
 * Gives the calling test file (or describe block) a database of its own, and drops it afterwards. Call it once at the top; tests
 * of the file share it.
 */
export function useDatabase(kind: DatabaseKind = "migrated"): TestDatabase {
  let open: { database: ScratchDatabase; dataSource: DataSource } | undefined;
  const opened = () => {
    if (open === undefined) throw new Error("The database is open only while tests run");
    return open;
  };
  beforeAll(async () => {
    const database = await createScratchDatabase(kind);
    open = { database, dataSource: await openDatabase({ url: database.url, poolSize: 10 }) };
  }, OPENED_WITHIN);
  afterAll(async () => {
    await open?.dataSource.destroy();
    await open?.database.drop();
    open = undefined;
  });
  return { dataSource: () => opened().dataSource, url: () => opened().database.url };
}

const transactionControl = /^\s*(START|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET TRANSACTION)\b/i;

/** What a function gave, and the SQL it cost. */
export interface CountedStatements<T> {
  readonly result: T;
  readonly count: number;
  /** The statements, in the order they were sent. */
  readonly statements: readonly string[];
}

/** Runs a function and counts the SQL statements sent through the data source meanwhile, transaction control aside. */
export async function countStatements<T>(
  dataSource: DataSource,
  run: () => Promise<T>,
): Promise<CountedStatements<T>> {
  const statements: string[] = [];
  const createQueryRunner = dataSource.createQueryRunner;
  // Every statement of TypeORM, the repositories' and the raw ones, goes through a query runner.
  dataSource.createQueryRunner = function (this: DataSource, ...args) {
    const runner: QueryRunner = createQueryRunner.apply(this, args);
    const query: QueryRunner["query"] = runner.query;
    runner.query = function (this: QueryRunner, sql: string, ...rest: never[]) {
      if (!transactionControl.test(sql)) statements.push(sql);
      return query.call(this, sql, ...rest);
    } as QueryRunner["query"];
    return runner;
  };
  try {
    const result = await run();
    return { result, count: statements.length, statements };
  } finally {
    dataSource.createQueryRunner = createQueryRunner;
  }
}
