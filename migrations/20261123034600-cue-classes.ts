import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which speech act or attitude a statement's cue words. What was stored before tells it only when it is read again. */
export class CueClasses20261123034600 implements MigrationInterface {
  name = "CueClasses20261123034600";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE statement ADD COLUMN cue_class text");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE statement DROP COLUMN cue_class");
  }
}
