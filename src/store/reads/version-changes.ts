import type { EntityManager } from "typeorm";
import type { ArticleVersion } from "../../entities";
import { spansOf } from "../../entities/spans";
import type { VersionStatement } from "../../resolution/versions/statement-changes";
import { type VersionChange, versionChanges } from "../../resolution/versions/version-changes";
import { groupBy } from "../../shared/group-by";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";

export type { VersionChange };

interface Row extends Omit<VersionStatement, "places"> {
  readonly versionId: string;
  readonly places: number[];
}

/** Two versions of one article. */
export interface VersionPair {
  readonly before: ArticleVersion;
  readonly after: ArticleVersion;
}

/** What changed from the one to the other of each pair, in the order of the texts. */
export async function findVersionChanges(
  manager: EntityManager,
  pairs: readonly VersionPair[],
): Promise<VersionChange[][]> {
  const rows = await findStatements(
    manager,
    pairs.flatMap(({ before, after }) => [before, after]),
  );
  const ofVersions = groupBy(rows, ({ versionId }) => versionId);
  const readVersion = (version: ArticleVersion) => {
    const statements = (ofVersions.get(version.id) ?? []).map(
      ({ versionId: _, places, ...statement }) => ({ ...statement, places: spansOf(places) }),
    );
    return { ...version, statements };
  };
  return pairs.map(({ before, after }) => versionChanges(readVersion(before), readVersion(after)));
}

/** What was read of some versions, as far as they are compared by it, in the order of their texts. */
function findStatements(
  manager: EntityManager,
  versions: readonly ArticleVersion[],
): Promise<Row[]> {
  const distinct = [...new Map(versions.map((version) => [version.id, version])).values()];
  return rowsOf<Row>(
    manager,
    sql`select s.version_id as "versionId", s.id, s.text, p.speaker_key as "speakerKey",
        concat_ws(' ', s.cue_lemma, s.modalities::text, s.polarity,
          case when s.said_basis <> 'INFERRED' then s.said_edtf end) as manner,
        'DENIED' = any(s.modalities) as "isDenied",
        s.content_spans || s.cue_span || s.source_spans as places,
        array(select distinct w.claim_id::text from claim_appearance x join claim_wording w on w.wording_id = x.claim_id
          where x.article_id = s.article_id and x.statement_id = s.id) as "claimIds"
      from unnest(${distinct.map(({ articleId }) => articleId)}::bigint[], ${distinct.map(({ id }) => id)}::bigint[])
        as v (article_id, id)
      join statement s on s.article_id = v.article_id and s.version_id = v.id
      left join statement_speech p on p.article_id = s.article_id and p.statement_id = s.id
      where not exists (select from decided_statement d
        where d.article_id = s.article_id and d.statement_id = s.id and d.retracted)
      order by s.position`,
  );
}
