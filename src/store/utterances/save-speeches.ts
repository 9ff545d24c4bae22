import { Any, type EntityManager } from "typeorm";
import { StatementSpeech } from "../../entities";
import { spansOf } from "../../entities/spans";
import { printSpeech, type ReportedSpeech } from "../../resolution/utterances/speech";

import { rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { insertRows } from "../writes/rows";

interface SpokenRow
  extends Omit<ReportedSpeech, "quoted" | "speakerKey" | "isNamed" | "earliest" | "latest"> {
  readonly statementId: string;
  readonly directSpans: number[];
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly speakers: readonly Speaker[];
}

interface Speaker {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly isNamed: boolean;
}

/**
 * Makes and stores what the statements of one version are compared by. Comes before the resolution lock is taken.
 * @returns the statements' keys.
 */
export async function saveSpeeches(
  manager: EntityManager,
  articleId: string,
  versionId: string,
): Promise<string[]> {
  const [version] = await rowsOf<{ text: string }>(
    manager,
    sql`select text from article_version where article_id = ${articleId} and id = ${versionId}`,
  );
  const spoken = await findSpoken(manager, articleId, versionId);
  const rows = spoken.map(({ statementId, speakers, directSpans, ...speech }) => ({
    articleId,
    statementId,
    ...printSpeech({
      ...speech,
      ...speakerOf(speakers),
      quoted: spansOf(directSpans).map((span) => (version?.text ?? "").slice(span.start, span.end)),
    }),
  }));
  const statementIds = rows.map(({ statementId }) => statementId);
  await manager.delete(StatementSpeech, { articleId, statementId: Any(statementIds) });
  await insertRows(
    manager,
    StatementSpeech,
    rows.map((row) => ({
      ...row,
      audience: [...row.audience],
      words: [...row.words],
      names: [...row.names],
      negated: [...row.negated],
      figures: [...row.figures],
      quotedGrams: [...row.quotedGrams],
      keys: [...row.keys],
    })),
  );
  return statementIds;
}

/** The keys of an article's versions, oldest first. */
export async function findVersions(manager: EntityManager, articleId: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    sql`select id from article_version where article_id = ${articleId} order by version`,
  );
  return rows.map(({ id }) => id);
}

/** The keys of the statements of all versions of an article. */
export async function findSpeeches(manager: EntityManager, articleId: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    sql`select statement_id as id from statement_speech where article_id = ${articleId} order by statement_id`,
  );
  return rows.map(({ id }) => id);
}

/** Those with an identity by their ids; descriptions, which are new actors in each article, by their words. */
function speakerOf(speakers: readonly Speaker[]): Pick<ReportedSpeech, "speakerKey" | "isNamed"> {
  if (speakers.length === 0) return { speakerKey: null, isNamed: false };
  const keys = speakers.map(({ id, kind, name, isNamed }) =>
    isNamed ? id : `${kind} ${name.toLowerCase()}`,
  );
  return {
    speakerKey: [...new Set(keys)].sort().join(" | "),
    isNamed: speakers.every(({ isNamed }) => isNamed),
  };
}

function findSpoken(
  manager: EntityManager,
  articleId: string,
  versionId: string,
): Promise<SpokenRow[]> {
  return rowsOf<SpokenRow>(
    manager,
    sql`select s.id as "statementId", s.text, s.direct_spans as "directSpans", s.polarity,
        'DENIED' = any(s.modalities) as "isDenied", to_char(s.sort_day, 'YYYY-MM-DD') as day,
        to_char(s.said_earliest, 'YYYY-MM-DD') as earliest, to_char(s.said_latest, 'YYYY-MM-DD') as latest,
        coalesce((select json_agg(json_build_object('id', a.id::text, 'kind', a.kind, 'name', a.name,
            'isNamed', a.identity is not null) order by p.position)
          from statement_actor p join actor own on own.id = p.actor_id join actor a on a.id = own.canonical_id
          where p.article_id = s.article_id and p.statement_id = s.id and p.role = 'SPEAKER'), '[]') as speakers,
        coalesce((select array_agg(distinct a.id::text)
          from statement_actor p join actor own on own.id = p.actor_id join actor a on a.id = own.canonical_id
          where p.article_id = s.article_id and p.statement_id = s.id and p.role = 'ADDRESSEE'
            and a.identity is not null), '{}') as audience
      from statement s where s.article_id = ${articleId} and s.version_id = ${versionId} order by s.id`,
  );
}
