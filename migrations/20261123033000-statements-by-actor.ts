import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * An actor's statements in their order from one index: what decides over it stands beside the actor now, so that a page of
 * somebody who said a hundred thousand things costs what its rows cost.
 */
export class StatementsByActor20261123033000 implements MigrationInterface {
  name = "StatementsByActor20261123033000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE statement_actor ADD COLUMN current boolean, ADD COLUMN sort_day date;
      UPDATE statement_actor p SET current = s.current, sort_day = s.sort_day
        FROM statement s WHERE s.article_id = p.article_id AND s.id = p.statement_id;
      ALTER TABLE statement_actor ALTER COLUMN current SET NOT NULL, ALTER COLUMN sort_day SET NOT NULL;
      DROP INDEX statement_actor_actor;
      CREATE INDEX statement_actor_actor
        ON statement_actor (actor_id, role, current, sort_day, statement_id, article_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX statement_actor_actor;
      ALTER TABLE statement_actor DROP COLUMN current, DROP COLUMN sort_day;
      CREATE INDEX statement_actor_actor ON statement_actor (actor_id, role, article_id, statement_id);
    `);
  }
}
