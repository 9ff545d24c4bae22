import { Actor } from "../../src/entities";
import { inTransaction } from "../../src/ingest/transaction";
import { useDatabase } from "../support/database";

jest.setTimeout(60_000);
const database = useDatabase();
const insert = "insert into actor (kind, name, identity) values ('PERSON', $1, $2)";

describe("inTransaction", () => {
  it("tries anew where another transaction took the same key, and keeps nothing of the first try", async () => {
    let tries = 0;
    const { manager: outside } = database.dataSource();
    const result = await inTransaction(database.dataSource(), "a test", async (manager) => {
      tries += 1;
      if (tries === 1) {
        await manager.query(insert, ["lost", null]);
        await outside.query(insert, ["first", "key"]);
      }
      await manager.query(insert, ["mine", tries === 1 ? "key" : "other key"]);
      return tries;
    });
    expect(result).toBe(2);
    const names = await outside.find(Actor, { select: { name: true }, order: { name: "ASC" } });
    expect(names.map(({ name }) => name)).toEqual(["first", "mine"]);
  });

  it("settles two that lock the same rows in two orders", async () => {
    const { manager } = database.dataSource();
    for (const name of ["a", "b"]) await manager.query(insert, [name, null]);
    const rename = (first: string, second: string) =>
      inTransaction(database.dataSource(), "a test", async (inner) => {
        await inner.query("update actor set country = 'XX' where name = $1", [first]);
        await inner.query("select pg_sleep(0.1)");
        await inner.query("update actor set country = 'YY' where name = $1", [second]);
      });
    await expect(Promise.all([rename("a", "b"), rename("b", "a")])).resolves.toHaveLength(2);
  });

  it("gives up at once where trying again is no use, and after five tries where it is none either", async () => {
    const failing = jest.fn(async () => {
      throw new Error("broken");
    });
    await expect(inTransaction(database.dataSource(), "a test", failing)).rejects.toThrow("broken");
    expect(failing).toHaveBeenCalledTimes(1);
    await database.dataSource().query(insert, ["taken", "taken"]);
    let tries = 0;
    const clash = inTransaction(database.dataSource(), "a test", async (manager) => {
      tries += 1;
      await manager.query(insert, ["again", "taken"]);
    });
    await expect(clash).rejects.toThrow("duplicate key");
    expect(tries).toBe(5);
  });
});
