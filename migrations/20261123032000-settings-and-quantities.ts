import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Where, in which medium, on which occasion and on what condition something is said, and how much or how many is spoken of.
 * What was stored before has none of it until it is read again.
 */
export class SettingsAndQuantities20261123032000 implements MigrationInterface {
  name = "SettingsAndQuantities20261123032000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE statement
        ADD COLUMN medium_id bigint,
        ADD COLUMN venue text,
        ADD COLUMN occasion text,
        ADD COLUMN condition_span int[] NOT NULL DEFAULT '{}',
        ADD CONSTRAINT statement_medium_fkey FOREIGN KEY (medium_id) REFERENCES outlet (id);
      ALTER TABLE statement ALTER COLUMN condition_span DROP DEFAULT;
      CREATE INDEX statement_medium ON statement (medium_id, current, sort_day, id);

      CREATE INDEX attribution_hop_agents ON attribution_hop USING gin (agent_ids);

      ALTER TABLE claim ADD COLUMN condition text;

      CREATE TABLE quantity (
        article_id bigint NOT NULL,
        version_id bigint NOT NULL,
        position int NOT NULL,
        value float8 NOT NULL,
        high float8,
        unit text,
        approximate boolean NOT NULL,
        start_offset int NOT NULL,
        end_offset int NOT NULL,
        CONSTRAINT quantity_pkey PRIMARY KEY (article_id, version_id, position),
        CONSTRAINT quantity_version_fkey FOREIGN KEY (article_id, version_id) REFERENCES article_version (article_id, id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE quantity;
      DROP INDEX attribution_hop_agents;
      ALTER TABLE claim DROP COLUMN condition;
      ALTER TABLE statement
        DROP COLUMN medium_id, DROP COLUMN venue, DROP COLUMN occasion, DROP COLUMN condition_span;
    `);
  }
}
