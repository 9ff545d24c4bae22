import type { EntityManager } from "typeorm";
import { isSameUtterance } from "../../resolution/utterances/same-utterance";
import { type SpeechPrint, searchKeys } from "../../resolution/utterances/speech";
import { components } from "../../shared/components";
import { noteChange } from "../changes/record-changes";
import { rowsOf } from "../pages/rows";
import { lockResolution } from "../resolution-lock";
import { type Sql, sql } from "../sql";

interface StoredSpeech extends SpeechPrint {
  readonly articleId: string;
  readonly statementId: string;
  /** The utterance that it is in; null where it is in none yet. */
  readonly utteranceId: string | null;
}

/**
 * Puts statements, and all that are in an utterance with one of them, into the utterances that they report: what two statements
 * report is one where they match, or match with others that do. Takes the resolution lock.
 */
export async function joinUtterances(
  manager: EntityManager,
  articleId: string,
  statementIds: readonly string[],
): Promise<void> {
  if (statementIds.length === 0) return;
  await lockResolution(manager);
  const moving = await findMoving(manager, articleId, statementIds);
  const staying = await findMatchable(manager, moving);
  const links = linksOf(moving, staying);
  const standing = [...new Set(staying.flatMap(({ utteranceId }) => utteranceId ?? []))];
  const nodes = [...moving.map(({ statementId }) => statementId), ...standing];
  const groups = components(nodes, links).map((ids) => [...ids].sort(byKey));
  const left = moving.flatMap(({ utteranceId }) => utteranceId ?? []);
  await moveTo(manager, groups, moving);
  await recount(manager, [...new Set([...nodes, ...left])]);
}

/**
 * An utterance that stays together stands for its statements by its own key, which is that of its first statement and so of none
 * that moves.
 */
function linksOf(
  moving: readonly StoredSpeech[],
  staying: readonly StoredSpeech[],
): (readonly [string, string])[] {
  return moving.flatMap((one, at) => [
    ...moving
      .slice(at + 1)
      .filter((other) => isSameUtterance(one, other))
      .map((other) => [one.statementId, other.statementId] as const),
    ...staying
      .filter((other) => isSameUtterance(one, other))
      .map((other) => [one.statementId, other.utteranceId ?? ""] as const),
  ]);
}

function findMoving(
  manager: EntityManager,
  articleId: string,
  statementIds: readonly string[],
): Promise<StoredSpeech[]> {
  return speechesWhere(
    manager,
    sql`(p.article_id, p.statement_id) in (
      select ${articleId}::bigint, unnest(${statementIds}::bigint[])
      union select o.article_id, o.statement_id
        from statement_utterance own join statement_utterance o on o.utterance_id = own.utterance_id
        where own.article_id = ${articleId} and own.statement_id = any(${statementIds}::bigint[]))`,
  );
}

/** Statements in other utterances that may report what one of these does. */
async function findMatchable(
  manager: EntityManager,
  moving: readonly StoredSpeech[],
): Promise<StoredSpeech[]> {
  const keys = [...new Set(moving.flatMap(searchKeys))];
  if (keys.length === 0) return [];
  // In two steps, because PostgreSQL takes keys for far more common than they are and would read whole tables.
  const rows = await rowsOf<{ article_id: string; statement_id: string }>(
    manager,
    sql`select p.article_id, p.statement_id from statement_speech p where p.keys && ${keys}::int[]`,
  );
  const found = await speechesWhere(
    manager,
    sql`(p.article_id, p.statement_id) in (select * from unnest(
      ${rows.map(({ article_id }) => article_id)}::bigint[], ${rows.map(({ statement_id }) => statement_id)}::bigint[]))`,
  );
  const own = new Set(moving.map(({ statementId }) => statementId));
  return found.filter(
    ({ statementId, utteranceId }) => utteranceId !== null && !own.has(statementId),
  );
}

function speechesWhere(manager: EntityManager, where: Sql): Promise<StoredSpeech[]> {
  return rowsOf<StoredSpeech>(
    manager,
    sql`select p.article_id as "articleId", p.statement_id as "statementId", u.utterance_id as "utteranceId",
        p.speaker_key as "speakerKey", p.is_named as "isNamed", to_char(p.day, 'YYYY-MM-DD') as day,
        to_char(p.earliest, 'YYYY-MM-DD') as earliest, to_char(p.latest, 'YYYY-MM-DD') as latest,
        p.is_denied as "isDenied", p.polarity, p.audience, p.words, p.names, p.negated, p.figures,
        p.quoted_grams as "quotedGrams", p.keys
      from statement_speech p
      left join statement_utterance u on u.article_id = p.article_id and u.statement_id = p.statement_id
      where ${where} order by p.statement_id`,
  );
}

/** @param groups the keys of statements and of whole utterances that are one, the least first. */
async function moveTo(
  manager: EntityManager,
  groups: readonly (readonly string[])[],
  moving: readonly StoredSpeech[],
): Promise<void> {
  const targetOf = new Map(groups.flatMap((ids) => ids.map((id) => [id, ids[0] ?? ""] as const)));
  const moved = [...targetOf].filter(([id, target]) => id !== target);
  const followed = await rowsOf<{ statement: string; before: string; after: string }>(
    manager,
    sql`update statement_utterance u set utterance_id = m.target
      from unnest(${moved.map(([id]) => id)}::bigint[], ${moved.map(([, target]) => target)}::bigint[])
        as m (id, target) where u.utterance_id = m.id
      returning u.statement_id as statement, m.id as before, m.target as after`,
  );
  const own = moving.flatMap(({ statementId, utteranceId }) =>
    utteranceId === null
      ? []
      : [{ statement: statementId, before: utteranceId, after: targetOf.get(statementId) ?? "" }],
  );
  for (const { statement, before, after } of [...followed, ...own]) {
    noteChange(
      manager,
      { nodeType: "Statement", key: statement },
      { kind: "UPDATED", before: asUtterance(before), after: asUtterance(after) },
    );
  }
  await rowsOf(
    manager,
    sql`insert into statement_utterance (article_id, statement_id, utterance_id)
      select * from unnest(${moving.map(({ articleId }) => articleId)}::bigint[],
        ${moving.map(({ statementId }) => statementId)}::bigint[],
        ${moving.map(({ statementId }) => targetOf.get(statementId) ?? "")}::bigint[])
      on conflict (article_id, statement_id) do update set utterance_id = excluded.utterance_id`,
  );
}

const asUtterance = (key: string) => ({ utterance: { nodeType: "Utterance", key } });

/** Brings the utterances of some keys in line with the statements that are in them; those without any go. */
async function recount(manager: EntityManager, utteranceIds: readonly string[]): Promise<void> {
  await rowsOf(manager, sql`delete from utterance where id = any(${utteranceIds}::bigint[])`);
  await rowsOf(
    manager,
    sql`insert into utterance (id, statements)
      select utterance_id, count(*) from statement_utterance
      where utterance_id = any(${utteranceIds}::bigint[]) group by utterance_id`,
  );
}

function byKey(one: string, other: string): number {
  return Number(BigInt(one) - BigInt(other));
}
