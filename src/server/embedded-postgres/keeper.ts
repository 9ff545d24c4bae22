import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { ServerUser } from "./server-user";

/**
 * Runs a command and watches standard input. When that closes, which the system does for us however we end (also by
 * kill -9), the command gets the signal, and when it is gone the folder is removed. A command that ends by itself
 * leaves the folder. Only built-in words of POSIX sh, so that no helper process is left to be cleaned up in its turn.
 */
const script = `
signal=$1 folder=$2; shift 2
exec 3<&0
"$@" </dev/null 3<&- &
child=$!
parted=
trap 'parted=yes; kill -s "$signal" "$child"' USR1
( read -r _ <&3; kill -s USR1 $$ ) &
watch=$!
while :; do
  wait "$child"; status=$?
  kill -0 "$child" 2>/dev/null || break
done
kill "$watch" 2>/dev/null
if [ -n "$parted" ] && [ -n "$folder" ]; then cd / && rm -rf -- "$folder"; fi
exit "$status"
`;

/** What to run, and what to leave behind. */
export interface KeptCommand {
  readonly command: readonly string[];
  /** How to end it: SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one. */
  readonly stopSignal: "INT" | "QUIT" | "TERM";
  /** Removed when the command was made to end, or when we ended first. */
  readonly removeFolder?: string | undefined;
  readonly user: ServerUser | null;
  readonly workingFolder: string;
  /** File descriptor that gets what the command prints. */
  readonly output: number;
}

/** A command that does not outlive us. */
export interface KeptProcess {
  /** Its exit status, once it has ended. */
  readonly ended: Promise<number>;
  /** Ends it, and waits until it is gone and its folder removed. */
  stop(): Promise<void>;
}

/** Starts a command in a session of its own (Ctrl-C in our terminal does not reach it) that ends when we end. */
export function keep(kept: KeptCommand): KeptProcess {
  const child: ChildProcess = spawn(
    "/bin/sh",
    ["-c", script, "hearsay-keeper", kept.stopSignal, kept.removeFolder ?? "", ...kept.command],
    {
      ...kept.user,
      cwd: kept.workingFolder,
      detached: true,
      stdio: ["pipe", kept.output, kept.output],
      // Nothing of our own environment may change how PostgreSQL runs (PGDATA, LC_ALL, …).
      env: { PATH: "/usr/bin:/bin", TZ: "UTC" },
    },
  );
  const ended = once(child, "exit").then(([status]) => (typeof status === "number" ? status : 1));
  ended.catch(() => undefined); // Whoever waits for it sees the error; when nobody waits, nobody needs to.
  return {
    ended,
    stop: async () => {
      child.stdin?.destroy();
      await ended;
    },
  };
}
