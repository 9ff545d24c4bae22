import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { ARTICLES_AT_ONCE } from "../../../src/ingest/articles-at-once";
import type { Reader } from "../../../src/reading/reader";
import { migrate, openDatabase } from "../../../src/server/database";
import { startEmbeddedPostgres } from "../../../src/server/embedded-postgres/embedded-postgres";
import { withReadingThreads } from "../../../src/server/reading-threads/reading-threads";
import { ingestNews, type Newsstand } from "./ingest-news";
import { multiply, STRIDE } from "./multiply";
import { worldOf } from "./news/names";
import { serverCpuSeconds } from "./server-cpu";
import { shapeOf } from "./shape";

/** What is measured, and on what. */
export interface IngestBenchOptions {
  /** Articles that are stored when it is measured, smallest first. */
  readonly sizes: readonly number[];
  /** Articles of them that are truly read and resolved; the others are copies. */
  readonly base: number;
  /** Articles that are measured at each size. */
  readonly measured: number;
  /** Data directory that is kept and filled further; null for one that is thrown away. */
  readonly folder: string | null;
}

const SEED = 2026;
/** Articles before it is measured: connections, plans and caches are as they stay by then. */
const WARM_UP = 100;

/** `npm run bench -- --ingest`: what an article costs with all resolution where so and so many are stored. */
export async function printIngest(
  options: IngestBenchOptions,
  write: (line: string) => void,
): Promise<void> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const postgres = await startEmbeddedPostgres(folder, write);
  try {
    const dataSource = await openDatabase({ url: postgres.url, poolSize: ARTICLES_AT_ONCE + 1 });
    try {
      await migrate(dataSource);
      await withReadingThreads((reader) => run({ dataSource, reader, folder, write }, options));
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await postgres.stop();
    if (options.folder === null) rmSync(folder, { recursive: true, force: true });
  }
}

interface Bench {
  readonly dataSource: DataSource;
  readonly reader: Reader;
  readonly folder: string;
  readonly write: (line: string) => void;
}

async function run(bench: Bench, { sizes, base, measured }: IngestBenchOptions): Promise<void> {
  const { dataSource, reader, write } = bench;
  const stand: Newsstand = { world: worldOf(SEED), seed: SEED, day: await countDays(dataSource) };
  const missing = base - (await countArticles(dataSource));
  await ingestNews(dataSource, reader, stand, missing, progress(write, missing));
  const days = await countDays(dataSource);
  write(`\n${await table("read and resolved", await countArticles(dataSource), dataSource)}`);
  let copies = 0;
  for (const size of sizes) {
    const inBase = await countArticles(dataSource, true);
    const wanted = Math.max(copies, Math.ceil(size / inBase) - 1);
    await multiply(dataSource, { from: copies + 1, to: wanted, days });
    copies = wanted;
    stand.day = days * (copies + 1);
    write(`\n${await table("with copies", await countArticles(dataSource), dataSource)}`);
    await ingestNews(dataSource, reader, stand, WARM_UP);
    write(`\n${await measure(bench, stand, measured)}`);
  }
}

function progress(write: (line: string) => void, count: number): (done: number) => void {
  return (done) => {
    if (done % 100 === 0) write(`${done} of ${count} articles read and resolved\n`);
  };
}

async function measure(bench: Bench, stand: Newsstand, count: number): Promise<string> {
  const { dataSource, reader, folder } = bench;
  const pidFile = readFileSync(join(folder, "postgres", "data", "postmaster.pid"), "utf8");
  const postmaster = Number.parseInt(pidFile, 10);
  const stored = await countArticles(dataSource);
  const memory = [residentMegabytes()];
  const before = { server: serverCpuSeconds(postmaster), cpu: process.cpuUsage(), at: Date.now() };
  await ingestNews(dataSource, reader, stand, count, (done) => {
    if (done % Math.ceil(count / 4) === 0) memory.push(residentMegabytes());
  });
  const seconds = (Date.now() - before.at) / 1000;
  const { user, system } = process.cpuUsage(before.cpu);
  const node = (user + system) / 1000 / count;
  const after = serverCpuSeconds(postmaster);
  const server =
    after === null || before.server === null ? 0 : (1000 * (after - before.server)) / count;
  return lines(`${count} articles into ${stored}`, [
    ["articles a second", (count / seconds).toFixed(1)],
    ["CPU ms an article", (node + server).toFixed(1)],
    ["  of Node: reading, deciding, driver", node.toFixed(1)],
    ["  of PostgreSQL", server.toFixed(1)],
    ["articles a CPU second, on two cores", (2000 / (node + server)).toFixed(1)],
    ["resident memory of Node, MB", memory.join(" ")],
  ]);
}

function residentMegabytes(): number {
  return Math.round(process.memoryUsage.rss() / 2 ** 20);
}

async function table(title: string, articles: number, dataSource: DataSource): Promise<string> {
  return lines(`${articles} articles, ${title}`, [...(await shapeOf(dataSource))]);
}

function lines(title: string, rows: readonly (readonly [string, string])[]): string {
  return [
    title,
    ...rows.map(([name, figure]) => `  ${name.padEnd(40)}${figure.padStart(10)}`),
    "",
  ].join("\n");
}

async function countArticles(dataSource: DataSource, inBase = false): Promise<number> {
  const where = inBase ? `where id < ${STRIDE}` : "";
  const [{ count }] = await dataSource.query(`select count(*)::int as count from article ${where}`);
  return count;
}

async function countDays(dataSource: DataSource): Promise<number> {
  const [{ days }] = await dataSource.query(
    `select coalesce(1 + max(published_at)::date - min(published_at)::date, 0) as days from article where id < ${STRIDE}`,
  );
  return days;
}
