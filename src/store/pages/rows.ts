import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import { join, markLookUp, raw, type Sql, sql, write } from "../sql";

/** Runs a query and gives its rows as the driver does; of an update or a deletion those that it returns. */
export async function rowsOf<Row>(manager: EntityManager, query: Sql): Promise<Row[]> {
  return send(manager, write(query));
}

/** The same for a query that looks rows up by keys; its text must not depend on what is asked. */
export async function lookUp<Row>(manager: EntityManager, query: Sql): Promise<Row[]> {
  const written = write(query);
  markLookUp(written.values);
  return send(manager, written);
}

async function send<Row>(
  manager: EntityManager,
  { text, values }: ReturnType<typeof write>,
): Promise<Row[]> {
  const result = await manager.query<Row[] | [rows: Row[], count: number]>(text, values);
  // TypeORM answers updates and deletions with their rows and how many there were. A row is never an array.
  const [first] = result;
  return Array.isArray(first) ? first : (result as Row[]);
}

/** The entities of some keys, in any order. */
export async function findById<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  keys: readonly string[],
): Promise<T[]> {
  const metadata = metadataOf(manager, entity);
  const rows = await lookUp<Record<string, unknown>>(
    manager,
    sql`select ${columnsOf(metadata)} from ${tableOf(metadata)} t where t.id = any(${keys}::bigint[])`,
  );
  return rows.map((row) => entityOf<T>(metadata, row));
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
  const entity: Record<string, unknown> = new (metadata.target as new () => ObjectLiteral)();
  for (const { name, property, read } of columnReaders(metadata)) {
    const value = row[name];
    entity[property] = read ? read(value) : value;
  }
  return entity as T;
}

/** How one column of a row becomes one property. */
interface ColumnReader {
  readonly name: string;
  readonly property: string;
  /** Null where the driver gives the value as the entity has it. */
  readonly read: ((value: unknown) => unknown) | null;
}

/** What the driver gives as entities have it. The rest, such as days, goes through TypeORM. */
const taken = new Set<unknown>([
  "text",
  "bigint",
  "int4",
  "float8",
  "bool",
  "jsonb",
  "timestamptz",
]);

/** Worked out once for each entity: looking it up for each value took longer than all else about a row. */
const readersOf = new WeakMap<EntityMetadata, readonly ColumnReader[]>();

function columnReaders(metadata: EntityMetadata): readonly ColumnReader[] {
  const known = readersOf.get(metadata);
  if (known) return known;
  const { driver } = metadata.connection;
  const readers = loadedColumns(metadata).map((column) => ({
    name: column.databaseName,
    property: column.propertyName,
    read:
      taken.has(column.type) && !column.transformer
        ? null
        : (value: unknown): unknown => driver.prepareHydratedValue(value, column),
  }));
  readersOf.set(metadata, readers);
  return readers;
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
