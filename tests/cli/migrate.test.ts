import { migrations } from "../../migrations";
import { createScratchDatabase, type ScratchDatabase } from "../support/database";
import { runHearsay } from "./run-hearsay";

let database: ScratchDatabase;
beforeAll(async () => {
  database = await createScratchDatabase("empty");
});
afterAll(() => database.drop());

const each = (word: string): string => migrations.map(({ name }) => `${word} ${name}\n`).join("");
const migrate = (...args: readonly string[]) =>
  runHearsay(["migrate", ...args], { env: { DATABASE_URL: database.url } });

describe("hearsay migrate", () => {
  it("shows what is pending, applies it once, and shows what was applied", async () => {
    const done = { stderr: "", exitCode: 0 };
    expect(await migrate("--status")).toEqual({ stdout: each("pending"), ...done });
    // The first look has changed nothing.
    expect(await migrate("--status")).toEqual({ stdout: each("pending"), ...done });
    expect(await migrate()).toEqual({ stdout: each("applied"), ...done });
    expect(await migrate()).toEqual({ stdout: "nothing to apply\n", ...done });
    expect(await migrate("--status")).toEqual({ stdout: each("applied"), ...done });
  });
});
