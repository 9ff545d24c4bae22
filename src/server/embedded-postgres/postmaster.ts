import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { InputError } from "../../shared/errors";
import { processCommand } from "./process-identity";

/** PostgreSQL's own note about the server that runs on a data directory. */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
  readonly isReady: boolean;
}

/** The server that runs on the data directory, or null where none does; a note left by a crash counts for nothing. */
export function runningPostmaster(dataFolder: string): Postmaster | null {
  let lines: string[];
  let folder: string;
  try {
    folder = realpathSync(dataFolder);
    lines = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  // The pid may have been given to another process since: ours names its data directory on its command line.
  const isOurs = pid > 0 && (processCommand(pid)?.includes(folder) ?? false);
  if (!isOurs) return null;
  return { pid, socketFolder: lines[4] ?? "", isReady: lines[7]?.trim() === "ready" };
}

const pollMilliseconds = 15;

/** Waits until `check` gives something other than null, at most so long; null when it did not. */
export async function poll<T>(seconds: number, check: () => T | null): Promise<T | null> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = check();
    if (found !== null || Date.now() > end) return found;
    await delay(pollMilliseconds);
  }
}

/**
 * Stops a server that nobody owns any more, left by a Hearsay that was killed. What was committed stays; open
 * transactions are rolled back.
 * @throws InputError where it does not end or belongs to another account
 */
export async function stopOrphan(dataFolder: string): Promise<void> {
  // Fast shutdown first; immediate shutdown (the next start replays the log) for one that hangs.
  for (const [signal, seconds] of [
    ["SIGINT", 30],
    ["SIGQUIT", 10],
  ] as const) {
    const orphan = runningPostmaster(dataFolder);
    if (orphan === null) return correctNote(dataFolder);
    try {
      process.kill(orphan.pid, signal);
    } catch {
      // Gone in the meantime, or not ours to stop: the wait tells.
    }
    const isGone = () => (runningPostmaster(dataFolder) === null ? true : null);
    if ((await poll(seconds, isGone)) === true) return correctNote(dataFolder);
  }
  throw new InputError(
    `Process ${runningPostmaster(dataFolder)?.pid} is a PostgreSQL that uses ${dataFolder} and does not end: ` +
      "stop it, or set HEARSAY_DATA_DIR to another folder",
  );
}

/** Larger than any pid that a system gives out. */
const noProcess = 2 ** 31 - 2;

/**
 * PostgreSQL refuses to start while there is a process with the pid of its note, also when that is by now another one,
 * or dead and not yet collected by its parent. The rest of the note stays: out of it PostgreSQL reads whether anything
 * still holds its shared memory.
 */
function correctNote(dataFolder: string): void {
  const note = join(dataFolder, "postmaster.pid");
  if (!existsSync(note)) return;
  writeFileSync(note, readFileSync(note, "utf8").replace(/^-?\d+/, String(noProcess)));
}
