import type { EntityManager } from "typeorm";
import { Statement } from "../../entities";
import { noteChanges } from "../changes/record-changes";
import { rowsOf } from "../pages/rows";
import { type Sql, sql } from "../sql";

/** What was read of a version before. */
export interface DeletedReading {
  /** In the order of the reading. */
  readonly statements: readonly Statement[];
  /** The wordings of claims that it carried. */
  readonly wordingIds: readonly string[];
}

/**
 * Takes away everything that reading a version gave, so that another reading can take its place. What ties its statements and
 * reports to those of other articles stays until these are joined anew.
 */
export async function deleteReading(
  manager: EntityManager,
  articleId: string,
  versionId: string,
): Promise<DeletedReading> {
  const where = { articleId, versionId };
  const statements = await manager.find(Statement, { where, order: { position: "ASC" } });
  const ids = statements.map(({ id }) => id);
  const counting = statements.filter(({ current }) => current);
  noteChanges(
    manager,
    "Statement",
    "RETRACTED",
    counting.map(({ id }) => id),
  );
  const ofVersion = sql`article_id = ${articleId} and version_id = ${versionId}`;
  const ofStatements = sql`article_id = ${articleId} and statement_id = any(${ids}::bigint[])`;
  const ofReports = sql`article_id = ${articleId}
    and report_id in (select id from event_report where ${ofVersion})`;
  const carried = await rowsOf<{ id: string }>(
    manager,
    sql`with gone as (delete from claim_appearance where ${ofVersion} returning claim_id as id)
      select distinct id from gone`,
  );
  const deletions: readonly Sql[] = [
    sql`discourse_relation where article_id = ${articleId}
      and (source_statement_id = any(${ids}::bigint[]) or target_statement_id = any(${ids}::bigint[]))`,
    sql`event_account where ${ofReports}`,
    sql`event_participant where ${ofReports}`,
    sql`event_print where ${ofReports}`,
    sql`event_report where ${ofVersion}`,
    sql`claim_holding where ${ofStatements}`,
    sql`claim_holding h where h.article_id = ${articleId} and h.statement_id is null
      and not exists (select from claim_appearance x
        where x.article_id = h.article_id and x.claim_id = h.claim_id and x.statement_id is null)`,
    sql`attribution_hop where ${ofStatements}`,
    sql`statement_actor where ${ofStatements}`,
    sql`statement_speech where ${ofStatements}`,
    sql`decided_statement where ${ofStatements}`,
    sql`statement where ${ofVersion}`,
    sql`mention where ${ofVersion}`,
    sql`actor_role where ${ofVersion}`,
    sql`quantity where ${ofVersion}`,
  ];
  for (const deletion of deletions) await rowsOf(manager, sql`delete from ${deletion}`);
  return { statements, wordingIds: carried.map(({ id }) => id) };
}

/** Statements of other articles, by their article. */
export type StatementsByArticle = ReadonlyMap<string, readonly string[]>;

/**
 * Takes statements that are no more out of their utterances.
 * @returns those that were in an utterance with one of them, which are to be joined anew.
 */
export async function leaveUtterances(
  manager: EntityManager,
  articleId: string,
  statementIds: readonly string[],
): Promise<StatementsByArticle> {
  if (statementIds.length === 0) return new Map();
  const rows = await rowsOf<{ article: string; ids: string[] }>(
    manager,
    sql`with gone as (
        delete from statement_utterance
        where article_id = ${articleId} and statement_id = any(${statementIds}::bigint[]) returning utterance_id),
      emptied as (
        delete from utterance u using gone where u.id = gone.utterance_id)
      select o.article_id as article, array_agg(o.statement_id::text order by o.statement_id) as ids
      from statement_utterance o
      where o.utterance_id in (select utterance_id from gone)
        and not (o.article_id = ${articleId} and o.statement_id = any(${statementIds}::bigint[]))
      group by o.article_id order by o.article_id`,
  );
  return new Map(rows.map(({ article, ids }) => [article, ids]));
}
