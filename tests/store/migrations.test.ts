import type { DataSource } from "typeorm";
import { migrations } from "../../migrations";
import { migrate, openDatabase } from "../../src/server/database";
import { createScratchDatabase, type ScratchDatabase } from "../support/database";

let scratch: ScratchDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  scratch = await createScratchDatabase("empty");
  dataSource = await openDatabase({ url: scratch.url, poolSize: 2 });
});
afterAll(async () => {
  await dataSource.destroy();
  await scratch.drop();
});

/** Every table, column, index and constraint of ours, as PostgreSQL describes it; TypeORM's own list of migrations aside. */
async function schema(): Promise<unknown> {
  return dataSource.query(`
    select table_name as "table", 'column ' || column_name as name,
      concat_ws(' ', data_type, is_nullable, is_identity, generation_expression) as definition
    from information_schema.columns where table_schema = 'public' and table_name <> 'migrations'
    union all
    select tablename, 'index ' || indexname, indexdef
    from pg_indexes where schemaname = 'public' and tablename <> 'migrations'
    union all
    select conrelid::regclass::text, 'constraint ' || conname, pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'public'::regnamespace and conrelid::regclass::text not in ('migrations', '-')
    order by 1, 2`);
}

/**
 * What TypeORM would change to make the tables fit the entities. It asks a table of its own about generated columns, which
 * this project does without.
 */
async function differences(): Promise<string[]> {
  await dataSource.query(
    `create table typeorm_metadata (type text, database text, schema text, "table" text, name text, value text)`,
  );
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  await dataSource.query("drop table typeorm_metadata");
  return upQueries.map(({ query }) => query).filter((query) => !query.includes("typeorm_metadata"));
}

describe("migrations", () => {
  it("make the tables that the entities describe, and besides only what PostgreSQL computes for searching and sorting", async () => {
    await migrate(dataSource);
    expect((await differences()).sort()).toEqual([
      'ALTER TABLE "actor" DROP COLUMN "canonical_id"',
      'ALTER TABLE "article" DROP COLUMN "sort_at"',
      'ALTER TABLE "article_version" DROP COLUMN "search"',
      'ALTER TABLE "claim" DROP COLUMN "search"',
      'ALTER TABLE "claim_appearance" DROP COLUMN "valid_range"',
      'ALTER TABLE "event" DROP COLUMN "when_range"',
      'ALTER TABLE "statement" DROP COLUMN "said_range"',
      'ALTER TABLE "statement" DROP COLUMN "search"',
      'DROP INDEX "public"."actor_canonical"',
      'DROP INDEX "public"."article_outlet"',
      'DROP INDEX "public"."article_print_bands"',
      'DROP INDEX "public"."article_sort"',
      'DROP INDEX "public"."article_version_search"',
      'DROP INDEX "public"."claim_appearance_valid"',
      'DROP INDEX "public"."claim_print_keys"',
      'DROP INDEX "public"."claim_search"',
      'DROP INDEX "public"."event_print_keys"',
      'DROP INDEX "public"."event_when_range"',
      'DROP INDEX "public"."statement_said_range"',
      'DROP INDEX "public"."statement_search"',
      'DROP INDEX "public"."statement_speech_keys"',
    ]);
  });

  it("are undone by their downs, one by one, and can be done again", async () => {
    const after = await schema();
    for (const _ of migrations) await dataSource.undoLastMigration({ transaction: "each" });
    expect(await schema()).toEqual([]);
    await migrate(dataSource);
    expect(await schema()).toEqual(after);
  });

  it("tie nothing below an article to another article", async () => {
    const shared = [
      "actor",
      "actor_judgement",
      "actor_match_key",
      "actor_name",
      "api_key",
      "audit_entry",
      "change",
      "outlet",
      "article",
      "article_key",
      "assessment",
      "claim",
      "claim_corroboration",
      "claim_print",
      "claim_relation",
      "claim_review",
      "claim_wording",
      "event",
      "origin_cluster",
      "topic",
      "utterance",
      "resolution_run",
      "revision",
    ];
    const unique = await dataSource.query<{ table: string; definition: string }[]>(`
      select tablename as "table", indexdef as definition from pg_indexes
      where schemaname = 'public' and indexdef like 'CREATE UNIQUE%' and tablename <> 'migrations'`);
    const below = unique.filter(({ table }) => !shared.includes(table));
    expect(below.length).toBeGreaterThan(0);
    for (const { definition } of below) expect(definition).toMatch(/\(article_id[,)]/);
  });
});
