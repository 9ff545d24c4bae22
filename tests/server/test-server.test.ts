import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Client } from "pg";
import { createScratchDatabase } from "../support/database";
import { processesNaming, startProgram, until } from "../support/programs";

jest.setTimeout(180_000);

const jestFolder = dirname(createRequire(__filename).resolve("jest/package.json"));
const jestProgram = join(jestFolder, "bin", "jest.js");

describe("the tests' own PostgreSQL", () => {
  let temporary: string;
  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), "hearsay-runs-"));
    chmodSync(temporary, 0o1777);
  });
  afterEach(() => rmSync(temporary, { recursive: true }));

  /** Another run of jest, with a folder of its own for temporary files. */
  const startRun = (settings: Record<string, string> = {}) => {
    const chosen = join("tests", "server", "database.test.ts");
    const args = [jestProgram, chosen, "--selectProjects", "db", "--reporters", "default"];
    return startProgram(args, { TMPDIR: temporary, ...settings });
  };
  const leftFiles = () => readdirSync(temporary).filter((name) => name.startsWith("hearsay-"));
  const isClean = () => leftFiles().length === 0 && processesNaming(temporary).length === 0;

  test("is gone after a run", async () => {
    const run = startRun();
    expect(await run.ended).toBe(0);
    expect(isClean()).toBe(true);
  });

  test.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)("is gone after %s", async (signal) => {
    const run = startRun();
    await until("PostgreSQL of the run is up", 60, () => processesNaming(temporary).length > 0);
    run.process.kill(signal);
    await run.ended;
    await until("nothing is left of the run", 30, isClean);
  });

  test("on a server that is not ours, a later run drops what a killed one has left", async () => {
    const elsewhere = await createScratchDatabase("empty");
    const client = new Client({ connectionString: elsewhere.url });
    await client.connect();
    try {
      await client.query("CREATE DATABASE hearsay_test_killed_run");
      await client.query("CREATE DATABASE hearsay_testimony");
      const run = startRun({ TEST_DATABASE_URL: elsewhere.url });
      expect(await run.ended).toBe(0);
      const { rows } = await client.query(
        "SELECT datname FROM pg_database WHERE starts_with(datname, 'hearsay_test') ORDER BY 1",
      );
      const names = rows.map(({ datname }) => datname);
      expect(names).not.toContain("hearsay_test_killed_run");
      expect(names).toContain("hearsay_testimony");
      // Those of the run that this test belongs to are in use, and stay.
      expect(names).toContain(new URL(elsewhere.url).pathname.slice(1));
    } finally {
      await client.query("DROP DATABASE hearsay_testimony");
      await client.end();
      await elsewhere.drop();
    }
  });
});
