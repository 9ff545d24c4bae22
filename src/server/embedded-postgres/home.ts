import {
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
import { canWorkIn, chooseServerUser, giveTo, type ServerUser } from "./server-user";

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
  if (canWorkIn(user, folder)) return { folder, user };
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
  if (canWorkIn(user, folder)) return folder;
  rmSync(folder, { recursive: true });
  throw new InputError(
    `PostgreSQL's account cannot enter ${relocated}: set HEARSAY_DATA_DIR to a folder that it can`,
  );
}

/** A new private folder for temporary files of the account, which can also remove it. Short enough for a socket. */
export function temporaryFolder(user: ServerUser | null): string {
  const parents = [tmpdir(), "/tmp", "/var/tmp"].filter((path) => canWorkIn(user, path));
  const parent = parents.find((path) => fitsSocket(join(path, "hearsay-XXXXXX")));
  if (parent === undefined) {
    throw new InputError(`No folder for temporary files in ${tmpdir()}: set TMPDIR to one`);
  }
  const folder = realpathSync(mkdtempSync(join(parent, "hearsay-")));
  giveTo(user, folder);
  return folder;
}

/** A new home that is thrown away with its PostgreSQL. */
export function openTemporaryHome(): Home {
  const user = chooseServerUser("");
  return { folder: temporaryFolder(user), user };
}

/** Whether PostgreSQL's socket fits into the folder. */
export function fitsSocket(folder: string): boolean {
  return Buffer.byteLength(folder + socketName) <= longestSocketPath;
}

/** Removes the socket that a killed server has left; its lock would keep the next one from starting. */
export function removeSocket(folder: string): void {
  for (const end of ["", ".lock"]) rmSync(folder + socketName + end, { force: true });
}
