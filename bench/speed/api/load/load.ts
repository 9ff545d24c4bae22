import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Ask } from "../servers/server";

/** What is asked of a server at once. */
export interface Load {
  readonly url: string;
  readonly asks: readonly Ask[];
  readonly connections: number;
  readonly seconds: number;
}

/** How it stood it. Milliseconds where it is time. */
export interface LoadFigures {
  readonly requests: number;
  readonly seconds: number;
  /** Answers that were none: errors, and requests that were not answered. */
  readonly failures: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Puts a load on a server from a process of its own. */
export async function putLoad(load: Load): Promise<LoadFigures> {
  const child = fork(join(__dirname, "load-main.js"));
  child.send(load);
  const [figures] = await once(child, "message");
  return figures as LoadFigures;
}
