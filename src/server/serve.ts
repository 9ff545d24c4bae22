import { relative } from "node:path";
import { createContext } from "../api/context";
import { buildHearsaySchema } from "../api/schema";
import { localViewer } from "../api/types/viewer";
import { InvariantError } from "../shared/errors";
import type { Config } from "./config";
import { migrate, openDatabase } from "./database";
import { startEmbeddedPostgres } from "./embedded-postgres/embedded-postgres";
import { startHttp } from "./http";
import { articleReader } from "./language-model/article-reader";
import { describeFault, type Say } from "./log";
import { loadSamples, type SampleReport } from "./samples";

/** A server that answers. */
export interface RunningServer {
  /** For instance http://127.0.0.1:4000, without a slash at its end. */
  readonly url: string;
  /** Settles when the embedded PostgreSQL ended without having been asked to; nothing can be answered from then on. */
  readonly lost: Promise<void>;
  /** Lets requests under way finish, then closes everything that was opened. Safe to call again. */
  stop(): Promise<void>;
}

/** Connections to the database; PostgreSQL works on a few at a time only, however many there are. */
const poolSize = 20;

const never = new Promise<void>(() => undefined);

/**
 * Starts everything in its order: database, tables, samples, HTTP; then asks itself a first question.
 * @param say gets the lines that a start prints
 * @throws what kept it from starting; what had been started by then is stopped
 */
export async function serve(config: Config, say: Say): Promise<RunningServer> {
  const openParts: (() => Promise<void>)[] = [];
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= closeInTurn(openParts);
    return stopped;
  };
  try {
    const postgres = await findPostgres(config, say);
    openParts.push(postgres.stop);
    const [dataSource, schema] = await Promise.all([
      openDatabase({ url: postgres.url, poolSize }),
      buildHearsaySchema(),
    ]);
    openParts.push(() => dataSource.destroy());
    await migrate(dataSource);
    if (config.samplesFolder !== null) {
      await loadSamples(dataSource, config.samplesFolder, (report) => say(describeSample(report)));
    }
    const reader = articleReader(config);
    if (config.languageModel !== null) {
      const { model, url } = config.languageModel;
      say(`The language model ${model} at ${new URL(url).host} reads the articles that come in`);
    }
    const http = await startHttp({
      host: config.host,
      port: config.port,
      schema,
      createContext: () =>
        createContext({ dataSource, clock: () => new Date(), viewer: localViewer, reader }),
      ping: () => dataSource.query("SELECT 1"),
      report: (id, error) => say(`fault ${id}: ${describeFault(error)}`),
    });
    openParts.push(http.stop);
    const articles = await askFirstQuestion(http.url);
    say("");
    say(`  GraphQL     ${http.url}/graphql`);
    say(`  Playground  ${http.url}/playground/`);
    say("");
    // Counted from the start of the process, so that loading our own code counts too.
    say(`Ready in ${process.uptime().toFixed(1)} s, ${articles} articles. Ctrl-C stops it.`);
    return { url: http.url, lost: postgres.lost, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Last opened, first closed; each is closed even when another could not be. */
async function closeInTurn(parts: (() => Promise<void>)[]): Promise<void> {
  const close = parts.pop();
  if (close === undefined) return;
  try {
    await close();
  } finally {
    await closeInTurn(parts);
  }
}

async function findPostgres(config: Config, say: Say) {
  if (config.databaseUrl === null) {
    const postgres = await startEmbeddedPostgres(config.dataDir, say);
    say(`Embedded PostgreSQL runs on ${relative("", config.dataDir) || config.dataDir}`);
    return postgres;
  }
  say(
    `Using the PostgreSQL of DATABASE_URL at ${new URL(config.databaseUrl).host || "its socket"}`,
  );
  return { url: config.databaseUrl, lost: never, stop: async () => undefined };
}

function describeSample(report: SampleReport): string {
  if ("problem" in report) return `  ${report.file} could not be loaded: ${report.problem}`;
  const { headline, outlet, statements } = report;
  return `  ${outlet ?? "no outlet"}: ${headline ?? report.file} (${statements} statements)`;
}

/** The way of every later question once, from the network to the tables and back. */
async function askFirstQuestion(url: string): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ articles(first: 1) { totalCount nodes { headline } } }" }),
  });
  const answer = (await response.json()) as { data?: { articles: { totalCount: number } } };
  if (answer.data) return answer.data.articles.totalCount;
  throw new InvariantError(`The first question was not answered: ${JSON.stringify(answer)}`);
}
