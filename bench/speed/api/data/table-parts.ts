import type { Client } from "pg";

/** What is made again once rows are there: at once it costs a fraction, and constraints are checked for all rows. */
export interface TableParts {
  readonly indexes: readonly string[];
  readonly foreignKeys: readonly string[];
}

const FOREIGN_KEYS = `select conrelid::regclass::text as "table", quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
  from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;
const INDEXES = `select i.indexname as name, i.indexdef as definition from pg_indexes i
  where i.schemaname = 'public' and not exists (select from pg_constraint c where c.conname = i.indexname)`;

/** Drops foreign keys and all indexes but those of primary keys. */
export async function dropTableParts(client: Client): Promise<TableParts> {
  const foreignKeys = await client.query<{ table: string; name: string; definition: string }>(
    FOREIGN_KEYS,
  );
  for (const { table, name } of foreignKeys.rows) {
    await client.query(`alter table ${table} drop constraint ${name}`);
  }
  const indexes = await client.query<{ name: string; definition: string }>(INDEXES);
  for (const { name } of indexes.rows) await client.query(`drop index "${name}"`);
  return {
    indexes: indexes.rows.map(({ definition }) => definition),
    foreignKeys: foreignKeys.rows.map(
      ({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`,
    ),
  };
}

/** Makes again what was dropped. @throws what PostgreSQL says of a row that breaks a constraint. */
export async function restoreTableParts(
  client: Client,
  { indexes, foreignKeys }: TableParts,
): Promise<void> {
  for (const statement of [...indexes, ...foreignKeys]) await client.query(statement);
}

/** Keys given from now on are none of those that are there. */
export async function advanceSequences(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string }>(
    `select table_name as "table" from information_schema.columns
      where table_schema = 'public' and column_name = 'id' and is_identity = 'YES'`,
  );
  for (const { table } of rows) {
    await client.query(
      `select setval(pg_get_serial_sequence('"${table}"', 'id'), greatest((select max(id) from "${table}"), 1))`,
    );
  }
}
