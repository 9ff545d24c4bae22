import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { program, runHearsay } from "./run-hearsay";

let folder: string;
let server: ChildProcess | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-embedded-"));
  // Where the tests run as root, PostgreSQL's own account has to get in.
  await chmod(folder, 0o755);
});
afterAll(async () => {
  if (server?.exitCode === null) {
    server.kill("SIGINT");
    await once(server, "close");
  }
  await rm(folder, { recursive: true, force: true });
});

const environment = () => ({
  HEARSAY_DATA_DIR: join(folder, "data"),
  HEARSAY_SAMPLES: "off",
  PORT: "0",
});

const hearsay = (args: readonly string[], input = "") =>
  runHearsay(args, { env: environment(), input });

/** Starts `hearsay serve`. @returns its address, once it is ready */
async function startServer(): Promise<string> {
  server = spawn(process.execPath, [program, "serve"], {
    env: { PATH: process.env.PATH, ...environment() },
  });
  let output = "";
  for await (const chunk of server.stdout ?? []) {
    output += chunk;
    if (output.includes("Ready in")) return output.match(/http:\S+(?=\/graphql)/)?.[0] ?? "";
  }
  throw new Error(`the server ended before it was ready: ${output}`);
}

async function countArticles(url: string): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ articles { totalCount } }" }),
  });
  const { data } = (await response.json()) as { data: { articles: { totalCount: number } } };
  return data.articles.totalCount;
}

describe("hearsay on the embedded database", () => {
  it("starts it for one command, and for the next one on the same data", async () => {
    const ingested = await hearsay(["ingest", "-"], "The quay will close, Mara Venn said.");
    expect(ingested).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("1 new") });
    const asked = await hearsay(["query", "-"], "{ articles { totalCount } }");
    expect(JSON.parse(asked.stdout)).toEqual({ data: { articles: { totalCount: 1 } } });
  });

  it("shares it with a server that runs, which a second server may not", async () => {
    const url = await startServer();
    expect(await countArticles(url)).toBe(1);
    const ingested = await hearsay(["ingest", "-"], "The quay will open, Jon Pell said.");
    expect(ingested).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("1 new") });
    expect(await countArticles(url)).toBe(2);
    const second = await hearsay(["serve"]);
    expect(second.exitCode).toBe(2);
    expect(second.stderr).toContain("is already in use by process");
    // The command's end has not taken the server's database away.
    expect(await countArticles(url)).toBe(2);
  });

  it("ends with 0 when the server is stopped", async () => {
    if (server === undefined) throw new Error("the server does not run");
    const closed = once(server, "close");
    server.kill("SIGINT");
    expect(await closed).toEqual([0, null]);
  });
});
