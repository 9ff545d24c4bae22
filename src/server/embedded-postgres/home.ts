import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { InputError } from "../../shared/errors";
import { canEnter, chooseServerUser, giveTo, type ServerUser } from "./server-user";

/** A private folder for one PostgreSQL, and the account it runs under. */
export interface Home {
  readonly folder: string;
  readonly user: ServerUser | null;
}

/** Where data lives that PostgreSQL's account could not reach in the folder asked for. */
const relocated = "/var/lib/hearsay";

/**
 * A path of a socket holds 104 bytes on macOS and 108 on Linux, its end mark included; the socket's lock is five longer
 * but is a plain file.
 */
const longestSocketPath = 103;
const socketName = "/.s.PGSQL.5432";

function isDangling(link: string): boolean {
  return !existsSync(link) && lstatSync(link, { throwIfNoEntry: false }) !== undefined;
}

/**
 * Makes or finds the folder that PostgreSQL keeps its data in. As root it belongs to an unprivileged account; one that
 * this account cannot reach (below root's own folder, for instance) becomes a link to one that it can.
 * @param say gets a line about where the data went, if not where it was asked to go
 * @throws InputError where no such folder can be had
 */
export function openHome(requested: string, say: (line: string) => void): Home {
  if (isDangling(requested)) {
    throw new InputError(
      `${requested} is a link to a folder that is gone: remove it to start anew, or set HEARSAY_DATA_DIR`,
    );
  }
  const user = chooseServerUser(requested);
  const isNew = !existsSync(requested);
  mkdirSync(requested, { recursive: true, mode: 0o700 });
  if (user !== null && statSync(requested).uid === 0) giveTo(user, requested);
  const folder = realpathSync(requested);
  if (canEnter(user, folder)) return { folder, user };
  if (!isNew) {
    throw new InputError(
      `PostgreSQL's account (uid ${user?.uid ?? process.getuid?.()}) cannot enter ${requested}: ` +
        "set HEARSAY_DATA_DIR to a folder that it can",
    );
  }
  rmSync(requested, { recursive: true });
  const reachable = relocate(user);
  symlinkSync(reachable, requested);
  say(
    `PostgreSQL does not run as root and cannot enter ${dirname(requested)}: its data is in ${reachable}`,
  );
  return { folder: reachable, user };
}

function relocate(user: ServerUser | null): string {
  mkdirSync(relocated, { recursive: true, mode: 0o755 });
  const folder = mkdtempSync(join(relocated, "postgres-"));
  giveTo(user, folder);
  if (canEnter(user, folder)) return folder;
  rmSync(folder, { recursive: true });
  throw new InputError(
    `PostgreSQL's account cannot enter ${relocated}: set HEARSAY_DATA_DIR to a folder that it can`,
  );
}

/** A new folder for temporary files that the account can enter. Whoever asks for it removes it. */
export function temporaryFolder(
  user: ServerUser | null,
  longestPath = Number.POSITIVE_INFINITY,
): string {
  for (const parent of [tmpdir(), "/tmp", "/var/tmp"]) {
    if (!existsSync(parent)) continue;
    const folder = mkdtempSync(join(realpathSync(parent), "hearsay-"));
    giveTo(user, folder);
    chmodSync(folder, 0o700);
    if (folder.length <= longestPath && canEnter(user, folder)) return folder;
    rmSync(folder, { recursive: true });
  }
  throw new InputError(`No folder for temporary files in ${tmpdir()}: set TMPDIR to one`);
}

/** A new home that is thrown away with its PostgreSQL. */
export function openTemporaryHome(): Home {
  const user = chooseServerUser("");
  return { folder: temporaryFolder(user, longestSocketPath - socketName.length), user };
}

/** Whether PostgreSQL's socket fits into the folder. */
export function fitsSocket(folder: string): boolean {
  return Buffer.byteLength(folder + socketName) <= longestSocketPath;
}

/** A private folder for the socket of a home whose own path is too long. */
export function shortSocketFolder(user: ServerUser | null): string {
  return temporaryFolder(user, longestSocketPath - socketName.length);
}

/** Removes the socket that a killed server has left; its lock would keep the next one from starting. */
export function removeSocket(folder: string): void {
  for (const end of ["", ".lock"]) rmSync(folder + socketName + end, { force: true });
}
