import type { DataSource } from "typeorm";
import { AuditEntry } from "../../src/entities";

/** Takes all rows out of all tables, whichever there are, but for the audit log, which lets nobody do so. */
export async function emptyTables(dataSource: DataSource): Promise<void> {
  const tables = dataSource.entityMetadatas
    .filter(({ target }) => target !== AuditEntry)
    .map(({ tableName }) => tableName);
  await dataSource.query(`truncate ${tables.join(", ")}`);
}
