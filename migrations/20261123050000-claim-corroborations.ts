import type { MigrationInterface, QueryRunner } from "typeorm";

/** How well claims are supported. Written like the tables of origins: see there for what has no foreign key. */
export class ClaimCorroborations20261123050000 implements MigrationInterface {
  name = "ClaimCorroborations20261123050000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE claim_corroboration (
        claim_id bigint NOT NULL,
        status text NOT NULL,
        articles int NOT NULL,
        outlets int NOT NULL,
        independent_origins int NOT NULL,
        origin_ids bigint[] NOT NULL,
        cluster_ids bigint[] NOT NULL,
        denied_by_ids bigint[] NOT NULL,
        explanation text NOT NULL,
        CONSTRAINT claim_corroboration_pkey PRIMARY KEY (claim_id)
      );
      CREATE INDEX claim_corroboration_status ON claim_corroboration (status, claim_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE claim_corroboration");
  }
}
