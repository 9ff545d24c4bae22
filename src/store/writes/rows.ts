import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";

/** A row to be written: an entity without what the database gives itself. */
export type NewRow<T> = Omit<T, "id"> & { readonly id?: string };

/**
 * Writes rows by one statement, however many there are: they travel as one JSON parameter, which PostgreSQL turns into the
 * table's own row type.
 * @param onConflict what becomes of rows whose keys are there already: "on conflict … do nothing"; else they are an error.
 */
export async function insertRows<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly NewRow<T>[],
  onConflict = "",
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { tableName, columns } = manager.connection.getMetadata(entity);
  const written = columns.filter(({ propertyName }) => propertyName in first);
  const names = written.map(({ databaseName }) => `"${databaseName}"`).join(", ");
  await manager.query(
    `insert into "${tableName}" (${names})
     select ${names} from json_populate_recordset(null::"${tableName}", $1) ${onConflict}`,
    [toJson(manager, entity, rows)],
  );
}

/** Rows as JSON under their columns' names, for json_populate_recordset. */
export function toJson<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly Partial<NewRow<T>>[],
): string {
  const { columns } = manager.connection.getMetadata(entity);
  return JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(
        columns
          .filter(({ propertyName }) => propertyName in row)
          .map(({ databaseName, propertyName }) => [
            databaseName,
            (row as ObjectLiteral)[propertyName],
          ]),
      ),
    ),
  );
}

/** Fresh keys of a table, for rows that refer to each other before they are written. */
export async function nextIds<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  count: number,
): Promise<string[]> {
  if (count === 0) return [];
  const { tableName } = manager.connection.getMetadata(entity);
  const rows = await manager.query<{ id: string }[]>(
    `select nextval(pg_get_serial_sequence($1, 'id')) as id from generate_series(1, $2::int)`,
    [`"${tableName}"`, count],
  );
  return rows.map(({ id }) => id);
}
