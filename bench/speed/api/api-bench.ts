import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { migrate, openDatabase } from "../../../src/server/database";
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from "../../../src/server/embedded-postgres/embedded-postgres";
import { compareAnswers, type Running } from "./compare-answers";
import { fill } from "./data/fill";
import { measure, type Setting } from "./measure";
import { questions } from "./questions/questions";
import { saveResults, tableOf } from "./results";
import { bare, hearsay, installPostgraphile, postgraphile, start } from "./servers/contestants";

/** What is measured, and on what. */
export interface ApiBenchOptions {
  /** How much is stored: 1 for 200,000 articles. */
  readonly scale: number;
  /** Data directory that is kept, and used again; null for one that is thrown away. */
  readonly folder: string | null;
  /** How long each server is asked each question with each number of connections in each round. */
  readonly seconds: number;
  readonly rounds: number;
  /** Of the file in bench/results that figures are written to; null for none. */
  readonly name: string | null;
  /** Whether the database is only filled. */
  readonly fillOnly: boolean;
}

const KEYS = 1000;
const COMPARED = 25;

/** `npm run bench -- --api`: how fast the API answers, beside PostGraphile and beside bare SQL. */
export async function printApi(
  options: ApiBenchOptions,
  write: (line: string) => void,
): Promise<void> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  try {
    const postgres = await startCounting(folder, write);
    try {
      const dataSource = await openDatabase({ url: postgres.url, poolSize: 2 });
      await migrate(dataSource).finally(() => dataSource.destroy());
      await fill(postgres.url, options.scale, write);
      if (!options.fillOnly) await compare(postgres, folder, options, write);
    } finally {
      await postgres.stop();
    }
  } finally {
    if (options.folder === null) rmSync(folder, { recursive: true, force: true });
  }
}

/** A PostgreSQL that counts the statements that it is sent; it must be started anew to learn that. */
async function startCounting(
  folder: string,
  write: (line: string) => void,
): Promise<EmbeddedPostgres> {
  const first = await startEmbeddedPostgres(folder, write);
  const client = new Client({ connectionString: first.url });
  await client.connect();
  await client.query("alter system set shared_preload_libraries = 'pg_stat_statements'");
  await client.query("alter system set pg_stat_statements.track_utility = off");
  await client.query("create extension if not exists pg_stat_statements");
  await client.end();
  await first.stop();
  return startEmbeddedPostgres(folder, write);
}

async function compare(
  { url }: EmbeddedPostgres,
  folder: string,
  options: ApiBenchOptions,
  write: (line: string) => void,
): Promise<void> {
  installPostgraphile(write);
  const client = new Client({ connectionString: url });
  await client.connect();
  const running: Running[] = [];
  try {
    for (const contestant of [hearsay, postgraphile, bare]) {
      running.push({ contestant, server: await start(contestant, url) });
    }
    const keys = new Map<string, readonly string[]>();
    for (const question of questions) {
      const { rows } = await client.query<{ id: string }>(question.keys, [KEYS]);
      const ids = rows.map(({ id }) => id);
      keys.set(question.name, ids);
      await compareAnswers(running, question, ids.slice(0, COMPARED));
    }
    write("all servers answer alike\n");
    const pidFile = readFileSync(join(folder, "postgres", "data", "postmaster.pid"), "utf8");
    const postmaster = Number.parseInt(pidFile, 10);
    const setting: Setting = { running, keys, client, postmaster, write };
    const results = await measure(setting, options);
    write(`\n${tableOf(results)}`);
    if (options.name !== null) saveResults(options.name, results);
  } finally {
    for (const { server } of running) await server.stop();
    await client.end();
  }
}
