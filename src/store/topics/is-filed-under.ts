import { isOneOf } from "../pages/criteria";
import { raw, type Sql, sql } from "../sql";

/** That an article is filed under one of some topics. @param article the column or value that holds its key. */
export function isFiledUnder(article: string, topics: readonly string[]): Sql {
  return sql`exists (select from article_topic f where f.article_id = ${raw(article)}
    and ${isOneOf("f.topic_id", topics)})`;
}
