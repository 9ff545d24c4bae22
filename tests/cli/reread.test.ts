import { createScratchDatabase, type ScratchDatabase } from "../support/database";
import { runHearsay } from "./run-hearsay";

let database: ScratchDatabase;
beforeAll(async () => {
  database = await createScratchDatabase("empty");
});
afterAll(() => database.drop());

const run = (args: readonly string[], input?: string) =>
  runHearsay(args, {
    env: { DATABASE_URL: database.url },
    ...(input === undefined ? {} : { input }),
  });

describe("hearsay reread", () => {
  it("has nothing to do for what this reader has read", async () => {
    const nothing = {
      stdout: "nothing to read again: all articles are as this reader reads them\n",
      stderr: "",
      exitCode: 0,
    };
    expect(await run(["reread"])).toEqual(nothing);
    const text =
      "The harbour office of Port Ansel said on Monday that the old quay would be closed.";
    const stored = await run(["ingest", "-"], `${JSON.stringify({ outlet: "Courier", text })}\n`);
    expect(stored.exitCode).toBe(0);
    expect(await run(["reread"])).toEqual(nothing);
  });
});
