import { once } from "node:events";
import { finished } from "node:stream/promises";
import { Client } from "pg";
import { type CopyStreamQuery, from } from "pg-copy-streams";
import { copyLine, type Row, type Value } from "./copy-text";

/** Where rows go to. All rows of one table have the same columns. */
export interface Sink {
  add(table: string, row: Row): void;
}

interface Target {
  readonly client: Client;
  readonly columns: readonly string[];
  /** What columns hold that no row gives. */
  readonly blanks: Row;
  readonly stream: CopyStreamQuery;
  /** Settles when the database has taken everything, or refused some of it. */
  readonly done: Promise<void>;
}

/** Copies rows into many tables at the same time, each by a connection of its own. They are there once it is closed. */
export class CopySink implements Sink {
  private readonly targets = new Map<string, Target>();
  private readonly waiting = new Map<string, Row[]>();

  constructor(private readonly url: string) {}

  add(table: string, row: Row): void {
    const rows = this.waiting.get(table);
    if (rows) rows.push(row);
    else this.waiting.set(table, [row]);
  }

  /** Sends what was added, as fast as the database takes it. */
  async flush(): Promise<void> {
    for (const [table, rows] of this.waiting) {
      const [first] = rows;
      if (first === undefined) continue;
      const target = this.targets.get(table) ?? (await this.open(table, Object.keys(first)));
      const { blanks, columns, done, stream } = target;
      const lines = rows.map((row) => copyLine(columns, { ...blanks, ...row })).join("");
      this.waiting.set(table, []);
      if (!stream.write(lines)) await Promise.race([once(stream, "drain"), done]);
    }
  }

  async close(): Promise<void> {
    await this.flush();
    for (const { client, done, stream } of this.targets.values()) {
      stream.end();
      await done.finally(() => client.end());
    }
  }

  private async open(table: string, given: readonly string[]): Promise<Target> {
    const client = new Client({ connectionString: this.url });
    await client.connect();
    const blanks = await blanksOf(client, table, given);
    const columns = [...given, ...Object.keys(blanks)];
    const names = columns.map((column) => `"${column}"`).join(", ");
    const stream = client.query(from(`copy "${table}" (${names}) from stdin`));
    const done = finished(stream);
    // Whoever writes or closes next is told.
    done.catch(() => undefined);
    const target = { client, columns, blanks, stream, done };
    this.targets.set(table, target);
    return target;
  }
}

/** Columns that must hold something and are not given hold what says nothing: so that a new one needs no rows of its own here. */
async function blanksOf(client: Client, table: string, given: readonly string[]): Promise<Row> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select column_name as name, udt_name as type from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_nullable = 'NO' and column_default is null
        and is_identity = 'NO' and is_generated = 'NEVER' and column_name <> all ($2)`,
    [table, given],
  );
  return Object.fromEntries(rows.map(({ name, type }) => [name, blankOf(type)]));
}

function blankOf(type: string): Value {
  if (type.startsWith("_")) return [];
  if (type === "bool") return false;
  if (type.startsWith("int") || type.startsWith("float")) return 0;
  if (type === "timestamptz" || type === "date") return new Date(0);
  return type.startsWith("json") ? "{}" : "";
}
