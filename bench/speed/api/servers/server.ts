import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { InvariantError } from "../../../../src/shared/errors";

/** How one request is put. */
export interface Ask {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: string;
}

/** A server that is measured. */
export interface MeasuredServer {
  readonly name: string;
  readonly pid: number;
  /** http://127.0.0.1:port */
  readonly url: string;
  stop(): Promise<void>;
}

/** What is started. */
export interface ServerCommand {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Finds the port in a line that it prints when it listens. */
  readonly port: RegExp;
}

/**
 * Starts a server in a process of its own.
 * @throws InvariantError where it ends before it listens, with what it printed.
 */
export async function startServer(command: ServerCommand): Promise<MeasuredServer> {
  const { name, script, args, environment, port } = command;
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, NODE_ENV: "production", GRAPHILE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed: string[] = [];
  child.stderr.on("data", (text) => printed.push(String(text)));
  const url = await listening(child, port, printed);
  if (url === null || child.pid === undefined) {
    throw new InvariantError(`${name} did not start: ${printed.join("\n")}`);
  }
  const stop = async () => {
    if (child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  };
  return { name, pid: child.pid, url, stop };
}

async function listening(
  child: ChildProcess,
  port: RegExp,
  printed: string[],
): Promise<string | null> {
  if (child.stdout === null) return null;
  const lines = createInterface({ input: child.stdout });
  return new Promise((resolve) => {
    lines.on("line", (line) => {
      printed.push(line);
      const found = port.exec(line)?.[1];
      if (found !== undefined) resolve(`http://127.0.0.1:${found}`);
    });
    lines.on("close", () => resolve(null));
  });
}
