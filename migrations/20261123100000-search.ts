import type { MigrationInterface, QueryRunner } from "typeorm";

/** Actors by the words of their names, short ones too, which trigrams do not find: what speaker:un in a search is looked up by. */
export class Search20261123100000 implements MigrationInterface {
  name = "Search20261123100000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE INDEX actor_name_words ON actor_name USING gin (to_tsvector('simple', name_key))",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX actor_name_words");
  }
}
