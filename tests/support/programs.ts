import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const root = join(__dirname, "..", "..");

/** Compiles what has changed, so that programs started by a test are the ones that the test speaks of. */
export function buildPrograms(): void {
  execFileSync(process.execPath, [join(root, "scripts", "build.mjs")], { stdio: "inherit" });
}

/** A program under test, and what it has printed. */
export interface RunningProgram {
  readonly process: ChildProcess;
  /** Standard output and standard error, as they came. */
  output(): string;
  /** Resolves with the match once the output matches; rejects with the output when the program ends before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Exit status, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Starts Node with a script of the checkout. Whoever starts it ends it. */
export function startProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): RunningProgram {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH, HOME, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  let isOver = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
  const ended = once(child, "close").then(([status, signal]) => {
    isOver = true;
    return status ?? signal;
  });
  return {
    process: child,
    output: () => text,
    printed: async (pattern) => {
      for (;;) {
        const match = pattern.exec(text);
        if (match !== null) return match;
        if (isOver) throw new Error(`The program ended without printing ${pattern}:\n${text}`);
        await delay(20);
      }
    },
    ended,
  };
}

/** Waits until the condition holds; fails after so many seconds. */
export async function until(what: string, seconds: number, holds: () => boolean): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Not within ${seconds} s: ${what}`);
    await delay(20);
  }
}

/** Command lines of the running processes that hold the words. Linux only; elsewhere none are seen. */
export function processesNaming(words: string): { pid: number; command: string }[] {
  const pids =
    process.platform === "linux" ? readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : [];
  return pids.flatMap((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
      return command.includes(words) ? [{ pid: Number(pid), command }] : [];
    } catch {
      return []; // Gone between listing and reading.
    }
  });
}
