import type { MigrationInterface, QueryRunner } from "typeorm";

/** Acts of speaking that several statements report. Written like the tables of origins: see there for what has no foreign key. */
export class Utterances20261123040500 implements MigrationInterface {
  name = "Utterances20261123040500";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE statement_speech (
        article_id bigint NOT NULL,
        statement_id bigint NOT NULL,
        speaker_key text,
        is_named boolean NOT NULL,
        day date NOT NULL,
        earliest date,
        latest date,
        is_denied boolean NOT NULL,
        polarity text NOT NULL,
        audience text[] NOT NULL,
        words int[] NOT NULL,
        names int[] NOT NULL,
        negated int[] NOT NULL,
        figures int[] NOT NULL,
        quoted_grams int[] NOT NULL,
        keys int[] NOT NULL,
        CONSTRAINT statement_speech_pkey PRIMARY KEY (article_id, statement_id),
        CONSTRAINT statement_speech_statement_fkey FOREIGN KEY (article_id, statement_id) REFERENCES statement (article_id, id)
      );
      CREATE INDEX statement_speech_keys ON statement_speech USING gin (keys) WITH (fastupdate = off);

      CREATE TABLE statement_utterance (
        article_id bigint NOT NULL,
        statement_id bigint NOT NULL,
        utterance_id bigint NOT NULL,
        CONSTRAINT statement_utterance_pkey PRIMARY KEY (article_id, statement_id)
      );
      CREATE INDEX statement_utterance_utterance ON statement_utterance (utterance_id, statement_id);

      CREATE TABLE utterance (
        id bigint NOT NULL,
        statements int NOT NULL,
        CONSTRAINT utterance_pkey PRIMARY KEY (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE utterance, statement_utterance, statement_speech");
  }
}
