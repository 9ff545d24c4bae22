import type { MigrationInterface, QueryRunner } from "typeorm";

/** The offices that articles give actors. What was stored before has none until it is read again. */
export class ActorRoles20261123044500 implements MigrationInterface {
  name = "ActorRoles20261123044500";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE actor_role (
        article_id bigint NOT NULL,
        version_id bigint NOT NULL,
        position int NOT NULL,
        actor_id bigint NOT NULL,
        title text NOT NULL,
        organization_id bigint,
        former boolean NOT NULL,
        evidence int[] NOT NULL,
        current boolean NOT NULL,
        day date NOT NULL,
        CONSTRAINT actor_role_pkey PRIMARY KEY (article_id, version_id, position),
        CONSTRAINT actor_role_version_fkey FOREIGN KEY (article_id, version_id) REFERENCES article_version (article_id, id),
        CONSTRAINT actor_role_actor_fkey FOREIGN KEY (actor_id) REFERENCES actor (id),
        CONSTRAINT actor_role_organization_fkey FOREIGN KEY (organization_id) REFERENCES actor (id)
      );
      CREATE INDEX actor_role_actor ON actor_role (actor_id, current, title, organization_id, former, day);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE actor_role`);
  }
}
