import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * How articles go back to each other. What points to other articles or to actors has no foreign key there: it is written while
 * the resolution lock is held, and a foreign key would wait for rows that somebody who waits for that lock has locked.
 */
export class Origins20261123034500 implements MigrationInterface {
  name = "Origins20261123034500";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE article_print (
        article_id bigint NOT NULL,
        at timestamptz NOT NULL,
        words_hash text NOT NULL,
        minima int[] NOT NULL,
        shingles int NOT NULL,
        bands int[] NOT NULL,
        topic_names int[] NOT NULL,
        topic_words int[] NOT NULL,
        outlet_key text,
        is_correction boolean NOT NULL,
        correction_span int[] NOT NULL,
        CONSTRAINT article_print_pkey PRIMARY KEY (article_id),
        CONSTRAINT article_print_article_fkey FOREIGN KEY (article_id) REFERENCES article (id)
      );
      CREATE INDEX article_print_bands ON article_print USING gin (bands) WITH (fastupdate = off);
      CREATE INDEX article_print_outlet ON article_print (outlet_key, at);

      CREATE TABLE article_source (
        article_id bigint NOT NULL,
        position int NOT NULL,
        at timestamptz NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        key text NOT NULL,
        actor_id bigint,
        evidence_span int[] NOT NULL,
        CONSTRAINT article_source_pkey PRIMARY KEY (article_id, position),
        CONSTRAINT article_source_article_fkey FOREIGN KEY (article_id) REFERENCES article (id),
        CONSTRAINT article_source_actor_fkey FOREIGN KEY (actor_id) REFERENCES actor (id)
      );
      CREATE INDEX article_source_key ON article_source (key, at);

      CREATE TABLE article_relation (
        article_id bigint NOT NULL,
        kind text NOT NULL,
        target_id bigint NOT NULL,
        version_id bigint NOT NULL,
        similarity float8,
        evidence_span int[] NOT NULL,
        CONSTRAINT article_relation_pkey PRIMARY KEY (article_id, kind)
      );
      CREATE INDEX article_relation_target ON article_relation (target_id);

      CREATE TABLE article_origin (
        article_id bigint NOT NULL,
        cluster_id bigint NOT NULL,
        CONSTRAINT article_origin_pkey PRIMARY KEY (article_id)
      );
      CREATE INDEX article_origin_cluster ON article_origin (cluster_id, article_id);

      CREATE TABLE origin_cluster (
        id bigint NOT NULL,
        origin_id bigint,
        earliest_id bigint NOT NULL,
        size int NOT NULL,
        CONSTRAINT origin_cluster_pkey PRIMARY KEY (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "DROP TABLE origin_cluster, article_origin, article_relation, article_source, article_print",
    );
  }
}
