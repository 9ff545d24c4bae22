import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { InputError, InvariantError } from "../../shared/errors";
import type { Binaries } from "./binaries";
import { keep } from "./keeper";
import type { ServerUser } from "./server-user";

/** The one role there is; who may enter the socket's folder may use it. */
export const databaseRole = "hearsay";

/** What a cluster is made with. */
export interface ClusterRequest {
  readonly binaries: Binaries;
  readonly user: ServerUser | null;
  /** The folder around the data directory. */
  readonly home: string;
  /** Written to by initdb. */
  readonly logFile: string;
  /** Thrown away afterwards: the folder is removed with it, and nothing is flushed to disk. */
  readonly isThrowaway: boolean;
}

/**
 * Character classes must know Unicode: under "C" the full-text and trigram parsers take every curly quotation mark for
 * a letter. The first that the system knows is taken.
 */
const characterClasses = ["C.UTF-8", "en_US.UTF-8", "C"];

/** Sorting and case by code point, the same on every system and in every version of its C library. */
function localeArguments(major: number, characters: string): string[] {
  const builtin = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  return [...(major >= 17 ? builtin : []), "--locale=C", `--lc-ctype=${characters}`];
}

/** One call for all files is as safe as one for each of a thousand, and quicker where the disk is busy. */
function syncArguments(major: number, isThrowaway: boolean): string[] {
  if (isThrowaway) return ["--no-sync"];
  return major >= 17 && process.platform === "linux" ? ["--sync-method=syncfs"] : [];
}

/**
 * The data directory in `home`, made where there is none. It is made aside and moved into place, so that an
 * interrupted start leaves none rather than half of one.
 * @throws InputError where it was made by another major version of PostgreSQL
 */
export async function ensureCluster(request: ClusterRequest): Promise<string> {
  const { binaries, home } = request;
  const dataFolder = join(home, "data");
  if (!existsSync(dataFolder)) {
    const leftovers = readdirSync(home).filter((name) => name.startsWith("data.draft-"));
    for (const name of leftovers) rmSync(join(home, name), { recursive: true, force: true });
    const draft = join(home, `data.draft-${process.pid}`);
    await initialise(request, draft);
    renameSync(draft, dataFolder);
  }
  const major = Number(readFileSync(join(dataFolder, "PG_VERSION"), "utf8"));
  if (major === binaries.major) return dataFolder;
  throw new InputError(
    `The data in ${dataFolder} was written by PostgreSQL ${major}, but the PostgreSQL found here is ${binaries.major}: ` +
      "set HEARSAY_DATA_DIR to another folder, or bring the data over with pg_dump and DATABASE_URL",
  );
}

async function initialise(request: ClusterRequest, draft: string): Promise<void> {
  const { binaries, home, isThrowaway, logFile, user } = request;
  for (const characters of characterClasses) {
    rmSync(draft, { recursive: true, force: true });
    const output = openSync(logFile, "w");
    const { ended } = keep({
      command: [
        join(binaries.folder, "initdb"),
        `--pgdata=${draft}`,
        `--username=${databaseRole}`,
        "--auth=trust",
        "--encoding=UTF8",
        "--no-instructions",
        ...localeArguments(binaries.major, characters),
        ...syncArguments(binaries.major, isThrowaway),
      ],
      stopSignal: "TERM",
      removeFolder: isThrowaway ? home : draft,
      user,
      workingFolder: home,
      output,
    });
    closeSync(output);
    if ((await ended) === 0) return;
    if (!/locale/.test(readFileSync(logFile, "utf8"))) break;
  }
  throw new InvariantError(`PostgreSQL's initdb failed:\n${readFileSync(logFile, "utf8").trim()}`);
}

/** Settings of the server as arguments of `postgres`. No network: only the Unix socket in a folder of our own. */
export function serverArguments(
  dataFolder: string,
  socketFolder: string,
  isThrowaway: boolean,
): string[] {
  const settings = {
    listen_addresses: "",
    unix_socket_directories: socketFolder,
    max_connections: "100",
    shared_buffers: "128MB",
    work_mem: "16MB",
    // One machine, one solid-state disk, many small queries: what planning for slow disks and big scans would cost.
    random_page_cost: "1.1",
    jit: "off",
    // No replicas hang on an embedded server.
    wal_level: "minimal",
    max_wal_senders: "0",
    max_logical_replication_workers: "0",
    max_wal_size: "512MB",
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
    ...(isThrowaway ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } : {}),
  };
  const pairs = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", dataFolder, ...pairs];
}
