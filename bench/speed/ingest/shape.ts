import type { DataSource } from "typeorm";

/** What is stored, as figures whose names tell them: so that it can be judged how like news it is. */
export async function shapeOf(dataSource: DataSource): Promise<ReadonlyMap<string, string>> {
  const [row]: Record<string, string>[] = await dataSource.query(`
    with n as (select count(*)::float8 as articles from article)
    select
      (select count(*) from article_version) / articles as "versions an article",
      (select count(distinct article_id) from article_relation
        where kind in ('DUPLICATE_OF', 'NEAR_DUPLICATE_OF')) / articles as "share of near-duplicates",
      (select avg(size) from origin_cluster) as "articles an origin cluster",
      (select count(*) from statement where current) / articles as "statements an article",
      (select count(*) from claim_appearance where current) / articles as "claims an article",
      (select count(*)::float8 / count(distinct claim_id) from claim_wording) as "wordings a claim",
      (select count(*) from claim_relation) / articles as "relations of claims an article",
      (select count(*)::float8 / count(distinct utterance_id) from statement_utterance) as "statements an utterance",
      (select count(*) from mention where current) / articles as "mentions an article",
      (select count(*) from actor where identity is not null)::float8 as "actors known by name",
      pg_database_size(current_database()) / 1e6 as "database, MB"
    from n`);
  return new Map(
    Object.entries(row ?? {}).map(([name, figure]) => [name, Number(figure).toFixed(2)]),
  );
}
