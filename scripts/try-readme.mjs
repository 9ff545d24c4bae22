// Does what the README tells a newcomer to do, on a copy of this checkout: `npm install && npm start`, then the README's
// query, whose answer must be the README's. Prints how long each step took; leaves no process and no file behind.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";

const STOP_SECONDS = 20;
const READY_SECONDS = 60;

const checkout = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "hearsay-readme-"));
const copy = join(folder, "hearsay");
const running = new Set();
// As open as a checkout usually is: PostgreSQL's account enters it where this runs as root.
chmodSync(folder, 0o755);

const print = (line) => process.stdout.write(`${line}\n`);

// A newcomer has set nothing.
const { DATABASE_URL, HEARSAY_DATA_DIR, HEARSAY_SAMPLES, HOST, PORT, ...environmentOfNewcomer } =
  process.env;

/** Starts a command as the leader of a process group, as a terminal does, so that Ctrl-C can be sent to all of it. */
const start = (command, args, environment = {}) => {
  const child = spawn(command, args, {
    cwd: copy,
    detached: true,
    env: { ...environmentOfNewcomer, ...environment },
    stdio: ["ignore", "inherit", "inherit"],
  });
  running.add(child);
  child.ended = once(child, "exit").finally(() => running.delete(child));
  return child;
};

const signalGroup = (child, signal) => {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
};

const run = async (command, args) => {
  const [status, signal] = await start(command, args).ended;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status ?? signal}`);
};

const freePort = async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
};

const untilReady = async (url, server) => {
  let hasEnded = false;
  server.ended.then(() => {
    hasEnded = true;
  });
  for (const end = Date.now() + READY_SECONDS * 1000; Date.now() < end; await sleep(50)) {
    if (hasEnded) throw new Error("npm start ended before it answered");
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error(`${url}/health/ready did not say yes within ${READY_SECONDS} s`);
};

/** The README's first query and the answer printed below it. */
const readmeExample = () => {
  const readme = readFileSync(join(copy, "README.md"), "utf8");
  const [, query, answer] = readme.match(/```graphql\n(.*?)```.*?```json\n(.*?)```/s) ?? [];
  if (query === undefined)
    throw new Error("README.md holds no ```graphql block with a ```json block below it");
  return { query, expected: JSON.parse(answer) };
};

const ask = async (url, query) => {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
};

/** Processes that name the copy in their command line. Linux only; elsewhere none are seen. */
const processesInCopy = () => {
  const found = [];
  for (const pid of safely(() => readdirSync("/proc"), []).filter((name) => /^\d+$/.test(name))) {
    const command = safely(() => readFileSync(`/proc/${pid}/cmdline`, "utf8"), "");
    if (command.includes(folder)) found.push(`${pid} ${command.replaceAll("\0", " ").trim()}`);
  }
  return found;
};

const safely = (action, fallback) => {
  try {
    return action();
  } catch {
    return fallback;
  }
};

const stop = async (server) => {
  signalGroup(server, "SIGINT");
  const inTime = await Promise.race([
    server.ended.then(() => true),
    sleep(STOP_SECONDS * 1000, false, { ref: false }),
  ]);
  if (!inTime) throw new Error(`the server did not stop within ${STOP_SECONDS} s of Ctrl-C`);
  for (let tries = 0; processesInCopy().length > 0 && tries < 50; tries += 1) await sleep(100);
  const left = processesInCopy();
  if (left.length > 0) throw new Error(`still running after the stop:\n${left.join("\n")}`);
};

const cleanUp = () => {
  for (const child of running) signalGroup(child, "SIGKILL");
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
};

const timed = async (name, action) => {
  const begin = Date.now();
  const result = await action();
  print(`${name}: ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  return result;
};

const tryReadme = async () => {
  await once(spawn("git", ["clone", "--quiet", checkout, copy], { stdio: "inherit" }), "exit");
  const { query, expected } = readmeExample();
  await timed("npm install", () => run("npm", ["install", "--no-audit", "--no-fund"]));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = start("npm", ["start"], { PORT: String(port) });
  await timed("npm start, to ready", () => untilReady(url, server));
  // What it cost also tells what is left at this moment, which no README can know.
  const { extensions: _, ...answer } = await ask(url, query);
  if (!isDeepStrictEqual(answer, expected)) {
    throw new Error(
      `README.md promises another answer than this one:\n${JSON.stringify(answer, null, 2)}`,
    );
  }
  print("the README's query has the README's answer");
  await timed("stop", () => stop(server));
};

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => {
    cleanUp();
    process.exit(130);
  });
}
try {
  await tryReadme();
} catch (error) {
  process.exitCode = 1;
  print(`the README does not hold: ${error.message}`);
} finally {
  cleanUp();
}
