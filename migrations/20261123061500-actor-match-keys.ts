import type { MigrationInterface, QueryRunner } from "typeorm";

/** By what actors that may be the same are found. Written like the tables of origins: see there for what has no foreign key. */
export class ActorMatchKeys20261123061500 implements MigrationInterface {
  name = "ActorMatchKeys20261123061500";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE actor_match_key (
        key int NOT NULL,
        actor_id bigint NOT NULL,
        CONSTRAINT actor_match_key_pkey PRIMARY KEY (key, actor_id)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE actor_match_key");
  }
}
