import type { MigrationInterface, QueryRunner } from "typeorm";

/** What claims count, by whom and in which story they are told. What was stored before has none of it until it is resolved again. */
export class ClaimCounts20261123065500 implements MigrationInterface {
  name = "ClaimCounts20261123065500";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE claim_print
        ADD COLUMN counts jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN story int[] NOT NULL DEFAULT '{}',
        ADD COLUMN day text NOT NULL DEFAULT '1970-01-01',
        ADD COLUMN speakers bigint[] NOT NULL DEFAULT '{}',
        ADD COLUMN is_ahead boolean NOT NULL DEFAULT false;
      ALTER TABLE claim_print
        ALTER COLUMN counts DROP DEFAULT, ALTER COLUMN story DROP DEFAULT, ALTER COLUMN day DROP DEFAULT,
        ALTER COLUMN speakers DROP DEFAULT, ALTER COLUMN is_ahead DROP DEFAULT;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE claim_print DROP COLUMN counts, DROP COLUMN story, DROP COLUMN day, DROP COLUMN speakers, DROP COLUMN is_ahead",
    );
  }
}
