import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { migrate, openDatabase } from "../../src/server/database";
import { startThrowawayPostgres } from "../../src/server/embedded-postgres/embedded-postgres";

/** Where test files find the server and the template database: global-setup tells the workers by their environment. */
export const serverVariable = "HEARSAY_TEST_SERVER";
export const templateVariable = "HEARSAY_TEST_TEMPLATE";

const prefix = "hearsay_test_";

/** The same server, another database. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** The template that also holds the samples, made when a test file first needs it. */
export function samplesTemplate(template: string): string {
  return `${template}_samples`;
}

/** A PostgreSQL for the tests with a migrated template database. */
export interface TestServer {
  readonly url: string;
  readonly template: string;
  stop(): Promise<void>;
}

/**
 * Databases of runs that were killed on a server that is not ours to throw away. Every run holds a connection under its
 * own name as long as it lasts.
 */
async function dropLeftovers(client: Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `SELECT d.datname FROM pg_database d WHERE starts_with(d.datname, $1) AND NOT EXISTS (
       SELECT FROM pg_stat_activity run
       WHERE starts_with(d.datname, run.application_name) AND starts_with(run.application_name, $1))`,
    [prefix],
  );
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS "${datname}"`);
}

/** Starts a throw-away PostgreSQL, or takes the one of TEST_DATABASE_URL, and migrates the template database. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given
    ? { url: given, stop: async () => undefined }
    : await startThrowawayPostgres();
  const template = `${prefix}${randomBytes(6).toString("hex")}`;
  const client = new Client({ connectionString: server.url, application_name: template });
  try {
    await client.connect();
    await dropLeftovers(client);
    await client.query(`CREATE DATABASE "${template}"`);
    const dataSource = await openDatabase({
      url: databaseUrl(server.url, template),
      poolSize: 2,
    });
    await migrate(dataSource).finally(() => dataSource.destroy());
  } catch (error) {
    await client.end();
    await server.stop();
    throw error;
  }
  return {
    url: server.url,
    template,
    stop: async () => {
      for (const name of [template, samplesTemplate(template)]) {
        await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      }
      await client.end();
      await server.stop();
    },
  };
}
