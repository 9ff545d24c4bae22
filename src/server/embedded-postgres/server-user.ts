import { spawnSync } from "node:child_process";
import { chownSync, lchownSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../../shared/errors";

/** The account that PostgreSQL runs under where that is not our own. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** In this order: accounts made for PostgreSQL, then those that own nothing. */
const accountNames = ["postgres", "_postgres", "nobody", "daemon"];

function findAccount(): ServerUser | null {
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  for (const name of accountNames) {
    const account = accounts.find((candidate) => candidate.name === name);
    if (account !== undefined && account.uid > 0) return { uid: account.uid, gid: account.gid };
  }
  return null;
}

/**
 * Under which account PostgreSQL is to run: our own (null), or, as root, which PostgreSQL refuses, an unprivileged one.
 * @param folder what it will work in; where another account owns it already, that account is kept.
 * @throws InputError where root has no account to step down to
 */
export function chooseServerUser(folder: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(folder, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = findAccount();
  if (account !== null) return account;
  throw new InputError(
    `PostgreSQL does not run as root, and none of the accounts ${accountNames.join(", ")} exists: ` +
      "start Hearsay as another user, or set DATABASE_URL",
  );
}

/** Whether the account can work in the folder; asked of the system itself, which also knows access lists and mounts. */
export function canWorkIn(user: ServerUser | null, folder: string): boolean {
  const question = 'cd "$1" && [ -w . ]';
  return spawnSync("/bin/sh", ["-c", question, "sh", folder], { ...user }).status === 0;
}

/** Gives a folder and everything in it to the account. */
export function giveTo(user: ServerUser | null, folder: string): void {
  if (user === null) return;
  chownSync(folder, user.uid, user.gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveTo(user, path);
    else lchownSync(path, user.uid, user.gid);
  }
}
