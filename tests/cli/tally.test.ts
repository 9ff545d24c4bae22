import { Tally } from "../../src/cli/tally";
import { InputError } from "../../src/shared/errors";

function tallyOf(outcomes: readonly ("good" | "bad")[]) {
  const told: string[] = [];
  const tally = new Tally((line) => told.push(line));
  const run = async () => {
    for (const [index, outcome] of outcomes.entries()) {
      await tally.attempt(`${index}.txt`, async () => {
        if (outcome === "bad") throw new InputError("text: empty");
      });
    }
    return tally.exitCode;
  };
  return { run, told };
}

describe("Tally", () => {
  it.each([
    [[], 0],
    [["good", "good"], 0],
    [["good", "bad"], 3],
    [["bad", "good", "bad"], 3],
    [["bad", "bad"], 2],
  ] as const)("ends %j with exit code %d", async (outcomes, exitCode) => {
    expect(await tallyOf(outcomes).run()).toBe(exitCode);
  });

  it("names the input that is wrong, once, also where the error names it", async () => {
    const { run, told } = tallyOf(["good", "bad"]);
    await run();
    expect(told).toEqual(["hearsay: 1.txt: text: empty"]);
    const tally = new Tally((line) => told.push(line));
    const failure = await tally.attempt("a.txt", async () => {
      throw new InputError("a.txt: byte 3 is not UTF-8");
    });
    expect(failure).toBe("a.txt: byte 3 is not UTF-8");
    expect(told.at(-1)).toBe("hearsay: a.txt: byte 3 is not UTF-8");
  });

  it("does not take a fault of ours for the input's", async () => {
    const tally = new Tally(() => undefined);
    const attempt = tally.attempt("a.txt", async () => {
      throw new TypeError("x is not a function");
    });
    await expect(attempt).rejects.toThrow(TypeError);
    expect(tally.failed).toBe(0);
  });
});
