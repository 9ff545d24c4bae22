import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { encodeGlobalId } from "../../../../src/api/global-id";
import { packageFolder } from "../../../../src/server/package-folder";
import type { Question } from "../questions/question";
import { type Ask, type ServerCommand, startServer } from "./server";

/** A server to compare, and how questions are put to it. */
export interface Contestant {
  readonly name: string;
  command(databaseUrl: string): ServerCommand;
  ask(question: Question, key: string): Ask;
}

const LISTENING = /^listening (\d+)$/u;

function graphQl(query: string, variables: object): Ask {
  return { method: "POST", path: "/graphql", body: JSON.stringify({ query, variables }) };
}

/** As users start it. */
export const hearsay: Contestant = {
  name: "Hearsay",
  command: (databaseUrl) => ({
    name: "Hearsay",
    script: join(packageFolder(), "dist/src/cli/main.js"),
    args: ["serve"],
    environment: { DATABASE_URL: databaseUrl, PORT: "0", HEARSAY_SAMPLES: "none" },
    port: /GraphQL\s+http:\/\/127\.0\.0\.1:(\d+)\//u,
  }),
  ask: ({ hearsay, type }, key) => graphQl(hearsay, { id: encodeGlobalId(type, key) }),
};

/** Installed before: see `installPostgraphile`. */
export const postgraphile: Contestant = {
  name: "PostGraphile 5",
  command: (databaseUrl) => ({
    name: "PostGraphile 5",
    script: join(cacheFolder(), "server.cjs"),
    args: [databaseUrl],
    port: LISTENING,
  }),
  ask: ({ postgraphile }, key) => graphQl(postgraphile, { key }),
};

/** What no server can be quicker than, about. */
export const bare: Contestant = {
  name: "bare node:http and SQL",
  command: (databaseUrl) => ({
    name: "bare node:http and SQL",
    script: join(packageFolder(), "dist/bench/speed/api/servers/bare-main.js"),
    args: [databaseUrl],
    port: LISTENING,
  }),
  ask: ({ name }, key) => ({ method: "GET", path: `/${name}/${key}` }),
};

export function start(contestant: Contestant, databaseUrl: string) {
  return startServer(contestant.command(databaseUrl));
}

function cacheFolder(): string {
  return join(packageFolder(), "node_modules/.cache/hearsay-bench/postgraphile");
}

/** Whether PostGraphile is there to compare with. */
export function isPostgraphileInstalled(): boolean {
  return existsSync(join(cacheFolder(), "node_modules/postgraphile"));
}

/** Installs PostGraphile into a cache folder beside our own packages, unless it is there. */
export function installPostgraphile(write: (line: string) => void): void {
  const folder = cacheFolder();
  mkdirSync(folder, { recursive: true });
  cpSync(join(packageFolder(), "bench/speed/api/postgraphile"), folder, { recursive: true });
  if (isPostgraphileInstalled()) return;
  write(`installing PostGraphile 5 into ${folder}\n`);
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  execFileSync("npm", args, { cwd: folder, stdio: "ignore" });
}
