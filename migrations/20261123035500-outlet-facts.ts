import type { MigrationInterface, QueryRunner } from "typeorm";

/** What sort of publication an outlet is, where it sits, who owns it and whether a government decides what it reports. */
export class OutletFacts20261123035500 implements MigrationInterface {
  name = "OutletFacts20261123035500";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outlet
        ADD COLUMN kind text NOT NULL DEFAULT 'OTHER',
        ADD COLUMN country text,
        ADD COLUMN state_controlled boolean,
        ADD COLUMN owner_id bigint,
        ADD CONSTRAINT outlet_owner_fkey FOREIGN KEY (owner_id) REFERENCES actor (id);
      ALTER TABLE outlet ALTER COLUMN kind DROP DEFAULT;
      CREATE INDEX outlet_owner ON outlet (owner_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outlet
        DROP COLUMN kind, DROP COLUMN country, DROP COLUMN state_controlled, DROP COLUMN owner_id;
    `);
  }
}
