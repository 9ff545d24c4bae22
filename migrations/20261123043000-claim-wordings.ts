import type { MigrationInterface, QueryRunner } from "typeorm";

/** Claims in several wordings. Written like the tables of origins: see there for what has no foreign key. */
export class ClaimWordings20261123043000 implements MigrationInterface {
  name = "ClaimWordings20261123043000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE claim_print (
        claim_id bigint NOT NULL,
        force text NOT NULL,
        polarity text NOT NULL,
        negations int NOT NULL,
        is_hedged boolean NOT NULL,
        subject_id bigint,
        object_id bigint,
        subject_terms int[] NOT NULL,
        predicate int NOT NULL,
        names int[] NOT NULL,
        terms int[] NOT NULL,
        generic_terms int[] NOT NULL,
        opposites int[] NOT NULL,
        condition int[] NOT NULL,
        is_conditional boolean NOT NULL,
        figures jsonb NOT NULL,
        dates jsonb NOT NULL,
        bound text NOT NULL,
        keys int[] NOT NULL,
        CONSTRAINT claim_print_pkey PRIMARY KEY (claim_id)
      );
      CREATE INDEX claim_print_keys ON claim_print USING gin (keys) WITH (fastupdate = off);

      CREATE TABLE claim_wording (
        wording_id bigint NOT NULL,
        claim_id bigint NOT NULL,
        CONSTRAINT claim_wording_pkey PRIMARY KEY (wording_id)
      );
      INSERT INTO claim_wording (wording_id, claim_id) SELECT id, id FROM claim;
      CREATE INDEX claim_wording_claim ON claim_wording (claim_id, wording_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE claim_wording, claim_print");
  }
}
