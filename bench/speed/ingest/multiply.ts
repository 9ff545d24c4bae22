import type { DataSource, EntityManager } from "typeorm";
import { type KeyedWording, wordingKeys } from "../../../src/resolution/claims/claim-keys";

/** What is copied, and how often. */
export interface Copies {
  /** The numbers of the first and the last copy; copies that are there already are not made again. */
  readonly from: number;
  readonly to: number;
  /** How many days the stored articles span. */
  readonly days: number;
}

/** More than any key of the base; each copy's keys lie so far behind those of the copy before it. */
export const STRIDE = 100_000_000n;
/** Tables that all articles share, or that hold what people decided. */
const SHARED = new Set([
  "outlet",
  "migrations",
  "resolution_run",
  "actor_judgement",
  "revision",
  "assessment",
  "claim_review",
  "statement_decision",
  "decided_statement",
]);
/** Rows that all articles share: actors whom other articles know again, and their names. */
const OWN_ACTOR = "exists (select from own_actor o where o.id = ";
/** Columns that refer to actors, whatever their table; all other keys refer to what is copied along. */
const ACTOR =
  /^(?:actor|subject|object|organization|owner|agent|to|on_word_of|origin|denied_by|speaker|holder)_ids?$/u;
const OUTLET = /^(?:outlet|medium)_id$/u;
/** Columns that tell articles and claims apart by what they say. */
const TELLING = new Set([
  "article.url",
  "article_key.key",
  "claim.key",
  "article_print.words_hash",
]);

/** Columns of numbers that stand for words in their time. */
const HASHED = new Set(["keys", "bands", "minima"]);

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

/**
 * Makes many articles of the stored ones without reading any: each copy has rows like theirs under other keys, as many days
 * later. Its texts share no shingle with theirs, its speeches no key, and its claims those keys that recur between the stories
 * of the base, as those of any later month would. Meant for a database that is only measured.
 */
export async function multiply(dataSource: DataSource, { from, to, days }: Copies): Promise<void> {
  if (from > to) return;
  await dataSource.transaction(async (manager) => {
    await manager.query("set local session_replication_role = replica");
    await manager.query("set local maintenance_work_mem = '512MB'");
    const columns = await columnsOf(manager);
    const indexes = await dropIndexes(manager);
    await manager.query(
      "create temp table own_actor on commit drop as select id from actor where identity is null",
    );
    await manager.query("create unique index on own_actor (id)");
    await splitKeys(manager);
    for (let copy = from; copy <= to; copy += 1) {
      for (const [table, own] of columns) await copyTable(manager, table, own, copy, days);
    }
    for (const index of indexes) await manager.query(index);
    await advanceKeys(manager, columns);
  });
  await dataSource.query("vacuum analyze");
}

async function columnsOf(manager: EntityManager): Promise<ReadonlyMap<string, Column[]>> {
  const rows: Column[] = await manager.query(
    `select table_name as table, column_name as name, udt_name as type from information_schema.columns
      where table_schema = 'public' and is_generated = 'NEVER'
        and table_name in (select tablename from pg_tables where schemaname = 'public')
      order by table_name, ordinal_position`,
  );
  const tables = new Map<string, Column[]>();
  for (const row of rows.filter(({ table }) => !SHARED.has(table))) {
    tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
  }
  return tables;
}

/** All indexes but those of keys: made anew at once they cost a fraction. @returns how they are made. */
async function dropIndexes(manager: EntityManager): Promise<string[]> {
  const rows: { name: string; definition: string }[] = await manager.query(
    `select i.indexname as name, i.indexdef as definition from pg_indexes i
      where i.schemaname = 'public' and not exists (select from pg_constraint c where c.conname = i.indexname)`,
  );
  for (const { name } of rows) await manager.query(`drop index "${name}"`);
  return rows.map(({ definition }) => definition);
}

/** The keys of claims that recur when their story is over, and the others. */
async function splitKeys(manager: EntityManager): Promise<void> {
  await manager.query(
    "create temp table timeless on commit drop as select unnest($1::int[]) as key",
    [await findTimelessKeys(manager)],
  );
  await manager.query(`
    create temp table recurring on commit drop as
      select k.key from claim_print p join claim c on c.id = p.claim_id cross join unnest(p.keys) as k (key)
      where k.key in (select key from timeless)
      group by k.key having max(c.first_appeared_at) - min(c.first_appeared_at) > interval '18 hours'`);
  await manager.query(`
    create temp table split on commit drop as
      select p.claim_id, coalesce(array_agg(k.key) filter (where r.key is not null), '{}') as kept,
        coalesce(array_agg(k.key) filter (where r.key is null), '{}') as changed
      from claim_print p cross join unnest(p.keys) as k (key) left join recurring r on r.key = k.key group by p.claim_id`);
  await manager.query("create unique index on split (claim_id)");
}

/** A day on which nothing is told. */
const ANOTHER_DAY = "1900-01-01";

/** The keys that claims would have on any other day. What is bound to a day or a text is told of that alone. */
async function findTimelessKeys(manager: EntityManager): Promise<number[]> {
  const prints: (KeyedWording & { readonly keys: readonly number[] })[] = await manager.query(
    `select bound, names, subject_terms as "subjectTerms", names || terms || generic_terms as terms, keys
      from claim_print where bound !~ '^(day|article) '`,
  );
  const timeless = prints.flatMap(({ keys, ...wording }) => {
    const always = new Set(wordingKeys({ ...wording, day: ANOTHER_DAY }));
    return keys.filter((key) => always.has(key));
  });
  return [...new Set(timeless)];
}

async function copyTable(
  manager: EntityManager,
  table: string,
  columns: readonly Column[],
  copy: number,
  days: number,
): Promise<void> {
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  const values = columns.map((column) => copied(column, copy, days)).join(", ");
  const id = table === "actor" ? "t.id" : "t.actor_id";
  const isActor = /^actor/u.test(table) && !columns.some((column) => column.name === "article_id");
  const which = isActor ? `${OWN_ACTOR}${id})` : `t."${columns[0]?.name}" is not null`;
  const base = isActor ? id : `t."${keyOf(columns)}"`;
  await manager.query(
    `insert into "${table}" (${names}) select ${values} from "${table}" t where ${which} and ${base} < ${STRIDE}`,
  );
}

/** A column by which rows of the base are told from copies. */
function keyOf(columns: readonly Column[]): string {
  const key = columns.find(
    ({ name, type }) => type === "int8" && /(?:^|_)id$/u.test(name) && !ACTOR.test(name),
  );
  return (key ?? columns[0])?.name ?? "id";
}

function copied({ table, name, type }: Column, copy: number, days: number): string {
  const column = `t."${name}"`;
  const offset = STRIDE * BigInt(copy);
  const isId = /(?:^|_)ids?$/u.test(name);
  if (TELLING.has(`${table}.${name}`)) return `${column} || '~${copy}'`;
  if (table === "claim_print" && name === "keys") {
    return `(select s.kept || array(select c # ${changeOf(copy)} from unnest(s.changed) as c) from split s where s.claim_id = t.claim_id)`;
  }
  if (HASHED.has(name)) return changed(column, copy);
  if (table === "claim_print" && name === "day") {
    return `to_char(${column}::date + ${copy * days}, 'YYYY-MM-DD')`;
  }
  if (type === "timestamptz") return `${column} + interval '${copy * days} days'`;
  if (type === "date") return `${column} + ${copy * days}`;
  if (!isId || OUTLET.test(name)) return column;
  const isActors = ACTOR.test(name) && !(table === "actor" && name === "id");
  if (type === "int8")
    return isActors || name === "actor_name_id"
      ? actorOf(column, name, offset)
      : `${column} + ${offset}`;
  if (type !== "_int8") return column;
  const item = isActors
    ? `i + case when ${OWN_ACTOR}i) then ${offset} else 0 end`
    : `i + ${offset}`;
  return `array(select ${item} from unnest(${column}) with ordinality as u (i, at) order by at)`;
}

function actorOf(column: string, name: string, offset: bigint): string {
  const actor =
    name === "actor_name_id"
      ? `(select n.actor_id from actor_name n where n.id = ${column})`
      : column;
  return `${column} + case when ${OWN_ACTOR}${actor}) then ${offset} else 0 end`;
}

function changed(column: string, copy: number): string {
  return `array(select c # ${changeOf(copy)} from unnest(${column}) with ordinality as u (c, at) order by at)`;
}

/** What the numbers that stand for words of a copy differ by from those of the base. */
function changeOf(copy: number): number {
  return Math.imul(copy, 0x9e3779b1) >>> 1;
}

async function advanceKeys(
  manager: EntityManager,
  columns: ReadonlyMap<string, Column[]>,
): Promise<void> {
  for (const [table, own] of columns) {
    if (!own.some(({ name, type }) => name === "id" && type === "int8")) continue;
    await manager.query(
      `select setval(s, greatest((select max(id) from "${table}"), 1))
        from pg_get_serial_sequence('"${table}"', 'id') as s where s is not null`,
    );
  }
}
