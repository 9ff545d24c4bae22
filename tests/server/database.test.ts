import { DatabaseUnreachableError, migrate, openDatabase } from "../../src/server/database";
import { countStatements, createScratchDatabase, useDatabase } from "../support/database";

describe("database", () => {
  const database = useDatabase();

  test("a test file's database is migrated", async () => {
    const [row] = await database.dataSource().query("SELECT to_regclass('article') AS article");
    expect(row.article).toBe("article");
    expect(await database.dataSource().showMigrations()).toBe(false);
  });

  test("migrating in parallel migrates once", async () => {
    const scratch = await createScratchDatabase("empty");
    const open = await Promise.all(
      [1, 2, 3].map(() => openDatabase({ url: scratch.url, poolSize: 3 })),
    );
    try {
      await Promise.all(open.map(migrate));
      const [{ count }] = (await open[0]?.query("SELECT count(*)::int FROM migrations")) ?? [];
      expect(count).toBe(open[0]?.migrations.length);
    } finally {
      await Promise.all(open.map((dataSource) => dataSource.destroy()));
      await scratch.drop();
    }
  });

  test.each([
    ["that nobody serves", "postgres://reader:secret@127.0.0.1:1/news", "ECONNREFUSED"],
    ["that does not exist", null, "does not exist"],
  ])("a database %s is told, without its password", async (_name, address, reason) => {
    const url = address ?? database.url().replace(/hearsay_test_\w+/, "no_such_database");
    const opened = openDatabase({ url, poolSize: 1 });
    await expect(opened).rejects.toThrow(DatabaseUnreachableError);
    await expect(opened).rejects.toThrow(reason);
    await expect(opened).rejects.not.toThrow("secret");
  });

  test("statements are counted, transaction control is not", async () => {
    const dataSource = database.dataSource();
    const counted = await countStatements(dataSource, () =>
      dataSource.transaction(async (manager) => {
        await manager.query("SELECT 1");
        return manager.query("SELECT 2 AS two");
      }),
    );
    expect(counted.result).toEqual([{ two: 2 }]);
    expect(counted.statements).toEqual(["SELECT 1", "SELECT 2 AS two"]);
    expect(counted.count).toBe(2);
    const later = await countStatements(dataSource, async () => undefined);
    expect(later.count).toBe(0);
  });
});
