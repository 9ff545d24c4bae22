import type { DataSource } from "typeorm";

/** Takes all rows out of all tables, whichever there are. */
export async function emptyTables(dataSource: DataSource): Promise<void> {
  const tables = dataSource.entityMetadatas.map(({ tableName }) => tableName);
  await dataSource.query(`truncate ${tables.join(", ")}`);
}
