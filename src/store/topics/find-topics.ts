import { type EntityManager, Like } from "typeorm";
import { Topic } from "../../entities";
import { normaliseName } from "../../resolution/normalise-name";
import { containing } from "../pages/actor-lists";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { type Sql, sql } from "../sql";

/** A topic of one of the things asked about. */
export interface FoundTopic {
  /** Key of the article or claim. */
  readonly of: string;
  readonly topic: Topic;
}

/** Topics by name; with a text, those whose name or code holds it. */
export function findTopics(
  manager: EntityManager,
  text: string | null | undefined,
  most: number,
): Promise<Topic[]> {
  const where = text
    ? [{ nameKey: Like(containing(normaliseName(text))) }, { code: Like(containing(text)) }]
    : {};
  return manager.find(Topic, { where, order: { name: "ASC", id: "ASC" }, take: most });
}

/** What each article is filed under, in its own order. */
export function findTopicsOfArticles(
  manager: EntityManager,
  articles: readonly string[],
): Promise<FoundTopic[]> {
  return find(manager, (columns) => {
    return sql`select f.article_id as "of", ${columns} from article_topic f join topic t on t.id = f.topic_id
      where f.article_id = any(${articles}::bigint[]) order by f.article_id, f.position`;
  });
}

/** What the articles are filed under whose current versions carry each claim, by name. */
export function findTopicsOfClaims(
  manager: EntityManager,
  claims: readonly string[],
): Promise<FoundTopic[]> {
  return find(manager, (columns) => {
    return sql`select distinct w.claim_id as "of", ${columns} from claim_wording w
      join claim_appearance x on x.claim_id = w.wording_id and x.current
      join article_topic f on f.article_id = x.article_id join topic t on t.id = f.topic_id
      where w.claim_id = any(${claims}::bigint[]) order by w.claim_id, t.name, t.id`;
  });
}

async function find(manager: EntityManager, query: (columns: Sql) => Sql): Promise<FoundTopic[]> {
  const metadata = metadataOf(manager, Topic);
  const rows = await rowsOf<Record<string, unknown> & { readonly of: string }>(
    manager,
    query(columnsOf(metadata)),
  );
  return rows.map((row) => ({ of: row.of, topic: entityOf<Topic>(metadata, row) }));
}
