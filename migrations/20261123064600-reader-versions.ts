import type { MigrationInterface, QueryRunner } from "typeorm";

/** By which reader each version was read, so that what an older one read can be read again. Unknown where nothing was found in it. */
export class ReaderVersions20261123064600 implements MigrationInterface {
  name = "ReaderVersions20261123064600";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE article_version ADD COLUMN reader_version text;
      UPDATE article_version v SET reader_version = s.extractor_version
        FROM (SELECT article_id, version_id, min(extractor_version) AS extractor_version FROM statement GROUP BY 1, 2) s
        WHERE s.article_id = v.article_id AND s.version_id = v.id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE article_version DROP COLUMN reader_version");
  }
}
