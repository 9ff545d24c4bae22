import type { EntityManager } from "typeorm";
import { normaliseName } from "../../resolution/normalise-name";
import { type NamedTopic, topicKey } from "../../resolution/topic-key";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";

/**
 * Files an article under topics, by one statement however many there are. Where its document names none, what it was filed under
 * before stays.
 * @param isStored whether the article may be filed under others, which these replace.
 */
export async function fileUnder(
  manager: EntityManager,
  articleId: string,
  topics: readonly NamedTopic[],
  isStored: boolean,
): Promise<void> {
  if (topics.length === 0) return;
  if (isStored) {
    await rowsOf(manager, sql`delete from article_topic where article_id = ${articleId}`);
  }
  const named = topics.map((topic) => ({
    ...topic,
    key: topicKey(topic),
    name_key: normaliseName(topic.name),
  }));
  const distinct = [...new Map(named.map((topic) => [topic.key, topic])).values()];
  const wanted = JSON.stringify(distinct.map((topic, position) => ({ ...topic, position })));
  // What is stored is only read, so that ingests under one topic do not wait for each other; what is new is written in sorted
  // order, and an ingest that loses the race for it is given the other's row.
  await rowsOf(
    manager,
    sql`with wanted as (
        select * from json_to_recordset(${wanted}::json)
          as w (key text, name text, name_key text, scheme text, code text, position int)),
      known as (
        select t.id, t.key from topic t where t.key in (select key from wanted)),
      made as (
        insert into topic (key, name, name_key, scheme, code)
        select key, name, name_key, scheme, code from wanted
        where key not in (select key from known) order by key
        on conflict (key) do update set name = topic.name
        returning id, key)
      insert into article_topic (article_id, topic_id, position)
      select ${articleId}::bigint, t.id, w.position
      from (select * from known union all select * from made) as t join wanted w on w.key = t.key`,
  );
}
