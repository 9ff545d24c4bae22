import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a beginning of a word, as negotiat*, is looked up by: lexemes that begin like it, and the stems of words that begin like
 * it where a stem is shorter (negoti). Immutable, so that PostgreSQL works it out before it plans the search. And more words
 * whose frequency PostgreSQL knows: of a rare one taken for a common one it would look for matches along the whole index of dates.
 */
export class WordBeginnings20261123106000 implements MigrationInterface {
  name = "WordBeginnings20261123106000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION words_beginning(beginning tsquery, start text, words text[]) RETURNS tsquery
        LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT beginning || coalesce(
          (SELECT string_agg(DISTINCT stem, ' | ')
            FROM unnest(words) AS word CROSS JOIN unnest(ts_lexize('pg_catalog.english_stem', word)) AS stem
            WHERE NOT starts_with(stem, lower(start)) AND stem ~ '^[[:alnum:]]+$'),
          '')::tsquery
      $$;
      ALTER TABLE article_version ALTER COLUMN search SET STATISTICS 500;
      ALTER TABLE statement ALTER COLUMN search SET STATISTICS 500;
      ALTER TABLE claim ALTER COLUMN search SET STATISTICS 500;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE claim ALTER COLUMN search SET STATISTICS -1;
      ALTER TABLE statement ALTER COLUMN search SET STATISTICS -1;
      ALTER TABLE article_version ALTER COLUMN search SET STATISTICS -1;
      DROP FUNCTION words_beginning(tsquery, text, text[]);
    `);
  }
}
