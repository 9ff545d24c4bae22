import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import { join, raw, type Sql, write } from "../sql";

/** Runs a query and gives its rows as the driver does; of an update or a deletion those that it returns. */
export async function rowsOf<Row>(manager: EntityManager, query: Sql): Promise<Row[]> {
  const { text, values } = write(query);
  const result = await manager.query<Row[] | [rows: Row[], count: number]>(text, values);
  // TypeORM answers updates and deletions with their rows and how many there were. A row is never an array.
  const [first] = result;
  return Array.isArray(first) ? first : (result as Row[]);
}

/** The columns of an entity that are loaded by default, of the row called "t" or as said. */
export function columnsOf(metadata: EntityMetadata, row = "t"): Sql {
  return join(
    loadedColumns(metadata).map((column) => raw(`${row}."${column.databaseName}"`)),
    ", ",
  );
}

/** The entity that a row of `columnsOf` holds. */
export function entityOf<T extends ObjectLiteral>(
  metadata: EntityMetadata,
  row: Readonly<Record<string, unknown>>,
): T {
  const entity = metadata.create() as T;
  const { driver } = metadata.connection;
  for (const column of loadedColumns(metadata)) {
    const value: unknown = driver.prepareHydratedValue(row[column.databaseName], column);
    column.setEntityValue(entity, value);
  }
  return entity;
}

/** An entity's table as SQL names it. */
export function tableOf(metadata: EntityMetadata): Sql {
  return raw(`"${metadata.tableName}"`);
}

export function metadataOf<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
): EntityMetadata {
  return manager.connection.getMetadata(entity);
}

function loadedColumns(metadata: EntityMetadata): readonly ColumnMetadata[] {
  return metadata.columns.filter((column) => column.isSelect && !column.isVirtual);
}
