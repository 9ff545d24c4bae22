import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { errorCode } from "../error-code";
import { processStart } from "./process-identity";

/** Who holds a lock. */
export interface LockOwner {
  readonly pid: number;
  /** See processStart. */
  readonly start: string;
}

/** A lock that this process holds until it lets go of it or ends. */
export interface ProcessLock {
  release(): void;
}

function readOwner(file: string): LockOwner | null {
  try {
    const { pid, start } = JSON.parse(readFileSync(file, "utf8"));
    return typeof pid === "number" && typeof start === "string" ? { pid, start } : null;
  } catch {
    return null;
  }
}

/** The running process that holds the lock, or null where nobody does. */
export function lockOwner(file: string): LockOwner | null {
  const owner = readOwner(file);
  return owner !== null && processStart(owner.pid) === owner.start ? owner : null;
}

/**
 * Takes the lock file for this process. A lock whose owner no longer runs (kill -9, power cut) is taken over.
 * @returns the lock, or the running process that holds it.
 */
export function acquireLock(file: string): ProcessLock | LockOwner {
  const mine: LockOwner = { pid: process.pid, start: processStart(process.pid) ?? "" };
  const draft = `${file}.${mine.pid}`;
  // Written aside and linked: the lock never exists without its content, and linking fails where one exists.
  writeFileSync(draft, JSON.stringify(mine));
  try {
    for (;;) {
      try {
        linkSync(draft, file);
        return { release: () => rmSync(file, { force: true }) };
      } catch (error) {
        if (errorCode(error) !== "EEXIST") throw error;
      }
      const owner = lockOwner(file);
      if (owner !== null) return owner;
      removeStale(file, `${file}.${mine.pid}.stale`);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a lock that was found stale away; one that another process has taken in the meantime is put back. */
function removeStale(file: string, aside: string): void {
  try {
    renameSync(file, aside);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return;
    throw error;
  }
  if (lockOwner(aside) !== null) linkSync(aside, file);
  rmSync(aside, { force: true });
}
