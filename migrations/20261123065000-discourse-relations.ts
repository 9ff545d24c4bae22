import type { MigrationInterface, QueryRunner } from "typeorm";

/** How claims stand to each other as one article tells it. What was stored before has none until it is read again. */
export class DiscourseRelations20261123065000 implements MigrationInterface {
  name = "DiscourseRelations20261123065000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE discourse_relation (
        article_id bigint NOT NULL,
        source_statement_id bigint NOT NULL,
        target_statement_id bigint NOT NULL,
        source_id bigint NOT NULL,
        target_id bigint NOT NULL,
        kind text NOT NULL,
        why text NOT NULL,
        rule text NOT NULL,
        confidence double precision NOT NULL,
        CONSTRAINT discourse_relation_pkey PRIMARY KEY (article_id, source_statement_id, target_statement_id),
        CONSTRAINT discourse_relation_source_statement_fkey FOREIGN KEY (article_id, source_statement_id)
          REFERENCES statement (article_id, id),
        CONSTRAINT discourse_relation_target_statement_fkey FOREIGN KEY (article_id, target_statement_id)
          REFERENCES statement (article_id, id),
        CONSTRAINT discourse_relation_source_fkey FOREIGN KEY (source_id) REFERENCES claim (id),
        CONSTRAINT discourse_relation_target_fkey FOREIGN KEY (target_id) REFERENCES claim (id)
      );
      CREATE INDEX discourse_relation_source ON discourse_relation (source_id);
      CREATE INDEX discourse_relation_target ON discourse_relation (target_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE discourse_relation");
  }
}
