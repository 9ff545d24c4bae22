import { relative } from "node:path";
import { type GraphQLSchema, graphql } from "graphql";
import { createContext, type RequestContext } from "../api/context";
import { type GuardOptions, OperationGuard } from "../api/guards/operation-guard";
import { PersistedDocuments } from "../api/guards/persisted-documents";
import { buildHearsaySchema } from "../api/schema";
import { localViewer, type Viewer } from "../api/types/viewer";
import { InvariantError } from "../shared/errors";
import { openAccess } from "./access";
import type { Config } from "./config";
import { migrate, openDatabase } from "./database";
import { startEmbeddedPostgres } from "./embedded-postgres/embedded-postgres";
import type { GuardSettings } from "./guard-settings";
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
      openDatabase({
        url: postgres.url,
        poolSize,
        statementSeconds: config.guards.statementSeconds,
      }),
      buildHearsaySchema(),
    ]);
    openParts.push(() => dataSource.destroy());
    await migrate(dataSource);
    const report = (id: string, error: unknown) => say(`fault ${id}: ${describeFault(error)}`);
    const authenticate = await openAccess(dataSource, config, (error) => report("-", error));
    if (config.samplesFolder !== null) {
      await loadSamples(dataSource, config.samplesFolder, (report) => say(describeSample(report)));
    }
    const reader = articleReader(config);
    if (config.languageModel !== null) {
      const { model, url } = config.languageModel;
      say(`The language model ${model} at ${new URL(url).host} reads the articles that come in`);
    }
    const contextOf = (viewer: Viewer) =>
      createContext({ dataSource, clock: () => new Date(), viewer, reader });
    const http = await startHttp({
      host: config.host,
      port: config.port,
      schema,
      createContext: contextOf,
      authenticate,
      guard: new OperationGuard(schema, guardOptions(config.guards)),
      settings: config.guards,
      ping: () => dataSource.query("SELECT 1"),
      report,
    });
    openParts.push(http.stop);
    const articles = await askFirstQuestion(schema, contextOf(localViewer), http.url);
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

/** So many seconds of asking at the steady rate may come at once. */
const BURST_SECONDS = 10;

function guardOptions({ rate, persistedDocuments, persistedOnly }: GuardSettings): GuardOptions {
  return {
    rate: rate === null ? null : { perSecond: rate, capacity: rate * BURST_SECONDS },
    persisted: new PersistedDocuments(persistedDocuments, persistedOnly),
  };
}

/** The way of every later question once: to the tables and back, and over the network. */
async function askFirstQuestion(
  schema: GraphQLSchema,
  contextValue: RequestContext,
  url: string,
): Promise<number> {
  const source = "{ articles(first: 1) { totalCount nodes { headline } } }";
  const { data, errors } = await graphql({ schema, source, contextValue });
  const { ok } = await fetch(`${url}/health/ready`);
  const articles = data?.articles as { readonly totalCount: number } | undefined;
  if (articles && ok) return articles.totalCount;
  throw new InvariantError(`The first question was not answered: ${JSON.stringify(errors)}`);
}
