import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import {
  type EmbeddedPostgres,
  joinEmbeddedPostgres,
  startEmbeddedPostgres,
  startThrowawayPostgres,
} from "../../../src/server/embedded-postgres/embedded-postgres";
import {
  buildPrograms,
  processesNaming,
  type RunningProgram,
  startProgram,
  until,
} from "../../support/programs";

jest.setTimeout(120_000);

const holdPostgres = join(__dirname, "..", "..", "support", "hold-postgres.cjs");
const silent = () => undefined;

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows;
}

const parentOf = (pid: number) =>
  Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[1]);

describe("embedded PostgreSQL", () => {
  beforeAll(buildPrograms);

  let folder: string;
  let held: RunningProgram[];
  let own: EmbeddedPostgres[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-embedded-"));
    chmodSync(folder, 0o755); // Where we are root, PostgreSQL's account has to get in.
    held = [];
    own = [];
  });
  afterEach(async () => {
    for (const server of own) await server.stop();
    for (const program of held) program.process.kill("SIGKILL");
    await until(
      "every process of the test is gone",
      30,
      () => processesNaming(folder).length === 0,
    );
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (dataDir = folder) => {
    const server = await startEmbeddedPostgres(dataDir, silent);
    own.push(server);
    return server;
  };
  /** One in a process of its own, to be killed. */
  const hold = async () => {
    const program = startProgram([holdPostgres, folder]);
    held.push(program);
    const [, url = ""] = await program.printed(/^up (.*)$/m);
    return { program, url };
  };
  const postmasterPid = () =>
    Number.parseInt(readFileSync(join(folder, "postgres", "data", "postmaster.pid"), "utf8"), 10);
  const write = (url: string) => query(url, "CREATE TABLE kept AS SELECT 42 AS answer");
  const read = (url: string) => query(url, "SELECT answer FROM kept");
  const kept = [{ answer: 42 }];

  test("keeps its data over a stop; knows no network, and Unicode", async () => {
    const first = await start();
    await write(first.url);
    expect(await query(first.url, "SHOW listen_addresses")).toEqual([{ listen_addresses: "" }]);
    expect(await query(first.url, "SHOW fsync")).toEqual([{ fsync: "on" }]);
    const [words] = await query(
      first.url,
      `SELECT to_tsvector('simple', '“Été” ‘fini’')::text AS words`,
    );
    expect(words).toEqual({ words: "'fini':2 'été':1" });
    await first.stop();
    expect(processesNaming(folder)).toEqual([]);
    const second = await start();
    expect(await read(second.url)).toEqual(kept);
  });

  test("a second start on the same folder names the process that holds it and harms nobody", async () => {
    const first = await start();
    await write(first.url);
    await expect(start()).rejects.toThrow(`already in use by process ${process.pid}`);
    const other = startProgram([holdPostgres, folder]);
    expect(await other.ended).toBe(1);
    expect(other.output()).toContain(
      `already in use by process ${process.pid}: stop it, or set HEARSAY_DATA_DIR`,
    );
    expect(await read(first.url)).toEqual(kept);
  });

  test("a command line joins the PostgreSQL that runs, and has its own where none does", async () => {
    const { url } = await hold();
    await write(url);
    const joined = await joinEmbeddedPostgres(folder, silent);
    expect(await read(joined.url)).toEqual(kept);
    await joined.stop();
    expect(await read(url)).toEqual(kept);
    held[0]?.process.kill("SIGTERM");
    expect(await held[0]?.ended).toBe(0);
    const alone = await joinEmbeddedPostgres(folder, silent);
    own.push(alone);
    expect(await read(alone.url)).toEqual(kept);
  });

  test("command lines that start at once share one, and the last to finish is not cut off", async () => {
    const shares = await Promise.all([1, 2, 3].map(() => joinEmbeddedPostgres(folder, silent)));
    own.push(...shares);
    const urls = new Set(shares.map(({ url }) => url));
    expect(urls.size).toBe(1);
    const [url = ""] = urls;
    const client = new Client({ connectionString: url });
    await client.connect();
    const stopped = Promise.all(shares.map(({ stop }) => stop()));
    const slow = await client.query("SELECT 42 AS answer FROM pg_sleep(0.5)");
    expect(slow.rows).toEqual(kept);
    await client.end();
    await stopped;
    own.length = 0;
    expect(processesNaming(folder)).toEqual([]);
  });

  test("kill -9 of its owner and a new start at once lose nothing", async () => {
    const { program, url } = await hold();
    await write(url);
    program.process.kill("SIGKILL");
    await program.ended;
    const next = await start();
    expect(await read(next.url)).toEqual(kept);
  });

  test("kill -9 of its owner ends it without a new start", async () => {
    const { program } = await hold();
    program.process.kill("SIGKILL");
    await program.ended;
    await until("PostgreSQL is gone", 30, () => processesNaming(folder).length === 0);
  });

  const onLinux = process.platform === "linux" ? test : test.skip;

  onLinux("an orphan left running is shut down and its data taken over", async () => {
    const { program, url } = await hold();
    await write(url);
    const pid = postmasterPid();
    process.kill(parentOf(pid), "SIGKILL");
    program.process.kill("SIGKILL");
    await program.ended;
    expect(processesNaming(folder).some((running) => running.pid === pid)).toBe(true);
    const next = await start();
    expect(await read(next.url)).toEqual(kept);
    expect(postmasterPid()).not.toBe(pid);
  });

  onLinux("a crash of everything at once (power cut) is recovered from", async () => {
    const { program, url } = await hold();
    await write(url);
    const pid = postmasterPid();
    process.kill(parentOf(pid), "SIGKILL");
    process.kill(pid, "SIGKILL");
    program.process.kill("SIGKILL");
    await program.ended;
    expect(postmasterPid()).toBe(pid);
    const next = await start();
    expect(await read(next.url)).toEqual(kept);
  });

  test("a note about a pid that is now another process does not keep it from starting", async () => {
    const first = await start();
    await write(first.url);
    const note = join(folder, "postgres", "data", "postmaster.pid");
    const content = readFileSync(note, "utf8");
    await first.stop();
    writeFileSync(note, content.replace(/^\d+/, String(process.pid)));
    const next = await start();
    expect(await read(next.url)).toEqual(kept);
  });

  test("a first start that was cut off leaves nothing half-made", async () => {
    mkdirSync(join(folder, "postgres", "data.draft-1", "base"), { recursive: true });
    const server = await start();
    expect(await query(server.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    expect(existsSync(join(folder, "postgres", "data.draft-1"))).toBe(false);
  });

  test("a path too long for a socket is worked around", async () => {
    const long = join(folder, "x".repeat(60), "y".repeat(60));
    const server = await start(long);
    const socketFolder = new URL(server.url).searchParams.get("host") ?? "";
    expect(await query(server.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await server.stop();
    expect(existsSync(socketFolder)).toBe(false);
  });

  test("data of another major version is refused, untouched", async () => {
    await (await start()).stop();
    const file = join(folder, "postgres", "data", "PG_VERSION");
    writeFileSync(file, "13\n");
    await expect(start()).rejects.toThrow(/written by PostgreSQL 13, .*HEARSAY_DATA_DIR/);
    expect(existsSync(join(folder, "hearsay.lock"))).toBe(false);
  });

  test("a PostgreSQL that dies is noticed, one that is stopped is not", async () => {
    const server = await start();
    let isLost = false;
    void server.lost.then(() => {
      isLost = true;
    });
    process.kill(postmasterPid(), "SIGQUIT");
    await server.lost;
    await server.stop();
    isLost = false;
    await (await start()).stop();
    expect(isLost).toBe(false);
  });
});

describe("throw-away PostgreSQL", () => {
  const folderOf = (url: string) => new URL(url).searchParams.get("host") ?? "";

  test("leaves no process and no file when stopped", async () => {
    const server = await startThrowawayPostgres();
    const folder = folderOf(server.url);
    expect(existsSync(folder)).toBe(true);
    await server.stop();
    expect(existsSync(folder)).toBe(false);
    expect(processesNaming(folder)).toEqual([]);
  });

  test.each(["SIGKILL", "SIGINT", "SIGHUP"] as const)(
    "leaves no process and no file when its owner is ended by %s",
    async (signal) => {
      const program = startProgram([holdPostgres, "-"]);
      const [, url = ""] = await program.printed(/^up (.*)$/m);
      const folder = folderOf(url);
      expect(existsSync(folder)).toBe(true);
      program.process.kill(signal);
      await until("the folder and its processes are gone", 30, () => {
        return !existsSync(folder) && processesNaming(folder).length === 0;
      });
    },
  );
});
