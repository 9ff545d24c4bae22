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

const article = (outlet: string): string =>
  JSON.stringify({
    outlet,
    url: `https://${outlet.toLowerCase()}.example/quay`,
    text: "The harbour office of Port Ansel said on Monday that the old quay would be closed for a week.",
  });

describe("hearsay reresolve", () => {
  it("does its work once more and says on how many articles", async () => {
    expect(await run(["reresolve"])).toEqual({ stdout: "no articles\n", stderr: "", exitCode: 0 });
    const stored = await run(["ingest", "-"], `${article("Courier")}\n${article("Gazette")}\n`);
    expect(stored.exitCode).toBe(0);
    expect(await run(["reresolve"])).toEqual({
      stdout: "resolved 2 articles anew\n",
      stderr: "",
      exitCode: 0,
    });
  });
});
