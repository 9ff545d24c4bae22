import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";
import { InputError } from "../../shared/errors";
import { findBinaries } from "./binaries";
import { databaseRole, ensureCluster } from "./cluster";
import {
  fitsSocket,
  type Home,
  openHome,
  openTemporaryHome,
  removeSocket,
  temporaryFolder,
} from "./home";
import { type Postmaster, poll, runningPostmaster, stopOrphan } from "./postmaster";
import { acquireLock, type LockOwner, lockOwner } from "./process-lock";
import { startSeconds, startServer } from "./server-process";

/** A PostgreSQL to connect to. */
export interface EmbeddedPostgres {
  /** postgres://… of its Unix socket. */
  readonly url: string;
  /** Settles when the server ended without having been asked to. */
  readonly lost: Promise<void>;
  /** Ends the server when it is ours; waits until it is gone. */
  stop(): Promise<void>;
}

const socketUrl = (socketFolder: string) =>
  `postgres://${databaseRole}@localhost/postgres?host=${encodeURIComponent(socketFolder)}`;

const never = new Promise<void>(() => undefined);

/** Runs PostgreSQL on a home's data directory (made where missing) until stopped, or until this process ends. */
async function run(home: Home, logFile: string, isThrowaway: boolean): Promise<EmbeddedPostgres> {
  const { folder, user } = home;
  const binaries = findBinaries(folder, user);
  const dataFolder = await ensureCluster({ binaries, user, home: folder, logFile, isThrowaway });
  await stopOrphan(dataFolder);
  const socketFolder = fitsSocket(folder) ? folder : temporaryFolder(user);
  removeSocket(socketFolder);
  const disposable = [folder, socketFolder].find((path) => isThrowaway || path !== folder);
  const request = { binaries, user, dataFolder, socketFolder, logFile, isThrowaway };
  try {
    const server = await startServer({ ...request, removeFolder: disposable });
    return { url: socketUrl(socketFolder), ...server };
  } catch (error) {
    if (disposable !== undefined) rmSync(disposable, { recursive: true, force: true });
    throw error;
  }
}

/** A PostgreSQL with no data whose folder and processes are gone when it is stopped, or when this process ends. */
export async function startThrowawayPostgres(): Promise<EmbeddedPostgres> {
  const home = openTemporaryHome();
  try {
    return await run(home, join(home.folder, "postgres.log"), true);
  } catch (error) {
    rmSync(home.folder, { recursive: true, force: true });
    throw error;
  }
}

function paths(dataDir: string) {
  const root = resolve(dataDir);
  return {
    home: join(root, "postgres"),
    lock: join(root, "hearsay.lock"),
    log: join(root, "postgres.log"),
  };
}

/** Starts PostgreSQL on a data directory, or says who does so already. */
async function tryToStart(
  dataDir: string,
  say: (line: string) => void,
): Promise<EmbeddedPostgres | LockOwner> {
  const { home, lock: lockFile, log } = paths(dataDir);
  const lock = acquireLock(lockFile);
  if (!("release" in lock)) return lock;
  try {
    if (existsSync(log)) renameSync(log, `${log}.before`);
    const server = await run(openHome(home, say), log, false);
    return { ...server, stop: () => server.stop().finally(() => lock.release()) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new InputError(`HEARSAY_DATA_DIR=${dataDir} cannot be made: ${reason}`, { cause: error });
  }
}

/**
 * Starts PostgreSQL on `<dataDir>/postgres`, from nothing where there is none. One process at a time owns a data
 * directory; when it ends, however it ends, PostgreSQL is shut down, and the next start goes on with the same data.
 * @param say gets a line where something is not as one would expect
 * @throws InputError where another Hearsay is at work there, or PostgreSQL cannot be had on this machine
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  say: (line: string) => void,
): Promise<EmbeddedPostgres> {
  makeDataDir(dataDir);
  const server = await tryToStart(dataDir, say);
  if ("url" in server) return server;
  throw new InputError(
    `${resolve(dataDir)} is already in use by process ${server.pid}: stop it, or set HEARSAY_DATA_DIR to another folder`,
  );
}

/**
 * The PostgreSQL of a Hearsay that runs on this data directory already, or else one of our own until `stop`: so that
 * command lines work beside a running server and beside each other.
 * @throws InputError where PostgreSQL cannot be had on this machine
 */
export async function joinEmbeddedPostgres(
  dataDir: string,
  say: (line: string) => void,
): Promise<EmbeddedPostgres> {
  makeDataDir(dataDir);
  for (;;) {
    const server = await tryToStart(dataDir, say);
    if ("url" in server) {
      return { ...server, stop: () => untilAlone(server.url).finally(server.stop) };
    }
    const running = await poll(startSeconds, () => findReady(dataDir));
    if (running !== null && running !== "nobody") {
      return { url: socketUrl(running.socketFolder), lost: never, stop: async () => undefined };
    }
  }
}

function findReady(dataDir: string): Postmaster | "nobody" | null {
  const { home, lock } = paths(dataDir);
  if (lockOwner(lock) === null) return "nobody";
  const postmaster = runningPostmaster(join(home, "data"));
  return postmaster?.isReady ? postmaster : null;
}

/** Waits until nobody but us is connected: those who joined us have not finished before. */
async function untilAlone(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const others = `SELECT FROM pg_stat_activity
    WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`;
  try {
    while ((await client.query(others)).rowCount !== 0) await delay(50);
  } finally {
    await client.end();
  }
}
