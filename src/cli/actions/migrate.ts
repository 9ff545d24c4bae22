import type { DataSource } from "typeorm";
import { migrations } from "../../../migrations";
import { migrate } from "../../server/database";
import { withDatabase } from "../database";
import { writeResult } from "../output";

/** Applies what is not yet applied and prints its names. */
export function runMigrate(): Promise<void> {
  return withDatabase(async (dataSource) => {
    const before = await appliedMigrations(dataSource);
    await migrate(dataSource);
    const applied = [...(await appliedMigrations(dataSource))].filter((name) => !before.has(name));
    const lines = applied.map((name) => `applied ${name}`);
    await writeResult(`${lines.length > 0 ? lines.join("\n") : "nothing to apply"}\n`);
  });
}

/** Prints every migration of this version and whether it is applied; changes nothing. */
export function showMigrations(): Promise<void> {
  return withDatabase(async (dataSource) => {
    const applied = await appliedMigrations(dataSource);
    const lines = migrations.map(
      ({ name }) => `${applied.has(name) ? "applied" : "pending"} ${name}\n`,
    );
    await writeResult(lines.join(""));
  });
}

/** Names in the order in which they were applied; none where the database is still empty. */
async function appliedMigrations(dataSource: DataSource): Promise<ReadonlySet<string>> {
  const [{ table }] = await dataSource.query("SELECT to_regclass('migrations') AS table");
  if (table === null) return new Set();
  const rows: { readonly name: string }[] = await dataSource.query(
    "SELECT name FROM migrations ORDER BY id",
  );
  return new Set(rows.map(({ name }) => name));
}
