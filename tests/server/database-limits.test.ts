import { Pool } from "pg";
import type { DataSource } from "typeorm";
import { codeOf, createFormatError } from "../../src/api/errors";
import { openDatabase } from "../../src/server/database";
import { useDatabase } from "../support/database";

const database = useDatabase("empty");

let limited: DataSource;
beforeAll(async () => {
  limited = await openDatabase({ url: database.url(), poolSize: 2, statementSeconds: 1 });
});
afterAll(() => limited.destroy());

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );
/** What callers are told of an error, and nothing is reported as a fault. */
const wordsFor = (error: unknown) => {
  const report = jest.fn();
  const told = createFormatError(report)({ message: "unworded" }, error);
  expect(report).not.toHaveBeenCalled();
  return told;
};

describe("statements", () => {
  it("outside of transactions are given up after their time, and callers told to ask for less", async () => {
    const error = await failureOf(limited.query("select pg_sleep(30)"));
    expect(wordsFor(error)).toEqual({
      message: expect.stringMatching(/took too long.*ask for less/),
      extensions: { code: "LIMIT" },
    });
    expect(await limited.query("select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("of transactions are finished, however long they take, and the next question is bounded again", async () => {
    const slept = limited.transaction((manager) => manager.query("select pg_sleep(1.2), 1 as one"));
    expect(await slept).toMatchObject([{ one: 1 }]);
    expect(codeOf(await failureOf(limited.query("select pg_sleep(30)")))).toBe("LIMIT");
  });
});

test("a question that gets no connection in time may be asked again", async () => {
  const pool = new Pool({ connectionString: database.url(), max: 1, connectionTimeoutMillis: 20 });
  const held = await pool.connect();
  const error = await failureOf(pool.query("select 1"));
  held.release();
  await pool.end();
  expect(wordsFor(error)).toEqual({
    message: expect.stringMatching(/busy: try again/),
    extensions: { code: "UNAVAILABLE" },
  });
});
