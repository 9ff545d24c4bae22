import type { MigrationInterface, QueryRunner } from "typeorm";

/** Finds the few relations that people give among the many that rules give. */
export class HumanRelations20261123064500 implements MigrationInterface {
  name = "HumanRelations20261123064500";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE INDEX claim_relation_human ON claim_relation (source_id, target_id) WHERE method = 'HUMAN'",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX claim_relation_human");
  }
}
