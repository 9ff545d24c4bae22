import { closeSync, existsSync, openSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { InvariantError } from "../../shared/errors";
import type { Binaries } from "./binaries";
import { serverArguments } from "./cluster";
import { keep } from "./keeper";
import { poll, runningPostmaster } from "./postmaster";
import type { ServerUser } from "./server-user";

/** What to run PostgreSQL with. */
export interface ServerRequest {
  readonly binaries: Binaries;
  readonly user: ServerUser | null;
  readonly dataFolder: string;
  readonly socketFolder: string;
  readonly logFile: string;
  /** Nothing is flushed to disk, and an end is abrupt. */
  readonly isThrowaway: boolean;
  /** Removed when the server was made to end. */
  readonly removeFolder: string | undefined;
}

/** A PostgreSQL that takes connections. */
export interface ServerProcess {
  /** Settles when the server ended without having been asked to. */
  readonly lost: Promise<void>;
  /** Ends the server and waits until it is gone. */
  stop(): Promise<void>;
}

/** Long enough for the replay of the log after a crash on a slow disk. */
export const startSeconds = 120;

const never = new Promise<void>(() => undefined);

/**
 * Starts `postgres` and waits until it takes connections.
 * @throws InvariantError with what PostgreSQL said, when it ends instead
 */
export async function startServer(request: ServerRequest): Promise<ServerProcess> {
  const { dataFolder, logFile } = request;
  for (const end = Date.now() + startSeconds * 1000; ; await delay(200)) {
    const logStart = existsSync(logFile) ? statSync(logFile).size : 0;
    const server = await attempt(request);
    if (server !== null) return server;
    const said = readFileSync(logFile).subarray(logStart).toString().trim();
    // A busy process of a server that was killed notices that only when its query is done.
    if (!/shared memory block .* still in use/.test(said) || Date.now() > end) {
      throw new InvariantError(`PostgreSQL did not start on ${dataFolder}:\n${said}`);
    }
  }
}

async function attempt(request: ServerRequest): Promise<ServerProcess | null> {
  const { binaries, dataFolder, isThrowaway, logFile, removeFolder, socketFolder, user } = request;
  const output = openSync(logFile, "a");
  const kept = keep({
    command: [
      join(binaries.folder, "postgres"),
      ...serverArguments(dataFolder, socketFolder, isThrowaway),
    ],
    stopSignal: isThrowaway ? "QUIT" : "INT",
    removeFolder,
    user,
    workingFolder: dataFolder,
    output,
  });
  closeSync(output);
  let hasEnded = false;
  let isStopping = false;
  const onEnd = () => {
    hasEnded = true;
    return isStopping ? never : undefined;
  };
  const lost = kept.ended.then(onEnd, onEnd);
  const stop = () => {
    isStopping = true;
    return kept.stop();
  };
  const isReady = () => runningPostmaster(dataFolder)?.isReady === true;
  await poll(startSeconds, () => (hasEnded || isReady() ? true : null));
  if (!hasEnded && isReady()) return { lost, stop };
  await stop();
  return null;
}
