import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";

// Starting a program takes long where all cores are busy with other tests.
jest.setTimeout(60_000);

/** The compiled program. */
export const program = join(__dirname, "../../dist/src/cli/main.js");

/** What a run of the program gave. */
export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

/** What a run is given beside its arguments. */
export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/**
 * Runs the compiled program in a process of its own, as a shell does. Its environment holds no settings but those given, so
 * that a run without a database that asks for one would be seen to fail.
 */
export async function runHearsay(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: options.cwd,
    env: { PATH: process.env.PATH, ...options.env },
  });
  const ended = once(child, "close");
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    // A program that does not want all of its input closes it.
    pipeline(Readable.from([options.input ?? ""]), child.stdin).catch(() => undefined),
  ]);
  const [exitCode] = await ended;
  return { stdout, stderr, exitCode };
}
