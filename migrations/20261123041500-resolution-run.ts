import type { MigrationInterface, QueryRunner } from "typeorm";

/** How far a run that resolves everything anew has come, so that one that was cut off goes on; empty where none is under way. */
export class ResolutionRun20261123041500 implements MigrationInterface {
  name = "ResolutionRun20261123041500";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE resolution_run (
        step text NOT NULL,
        after_article_id bigint NOT NULL,
        CONSTRAINT resolution_run_pkey PRIMARY KEY (step)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE resolution_run");
  }
}
