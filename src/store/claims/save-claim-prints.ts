import type { EntityManager } from "typeorm";
import { ClaimPrintRow } from "../../entities";
import { spansOf } from "../../entities/spans";
import { type ClaimPrint, printClaim } from "../../resolution/claims/claim-print";
import { storyOf } from "../../resolution/claims/story";
import type { ActorSpan, WordedClaim, WordedQuantity } from "../../resolution/claims/worded-claim";
import { canonicalOf } from "../identity/members";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { insertRows } from "../writes/rows";

type WordedRow = Omit<
  WordedClaim,
  "text" | "content" | "condition" | "mentions" | "quantities" | "story"
> & {
  readonly claimId: string;
  readonly contentSpans: number[];
  readonly conditionSpan: number[];
};

/**
 * Makes and stores what the claims of one version are compared by, of those that it is the first to word: the lowest-numbered
 * version of the lowest-numbered article, so that it makes no difference in which order articles and their versions came in. To be
 * called under the resolution lock.
 * @returns the keys of all claims of the version.
 */
export async function saveClaimPrints(
  manager: EntityManager,
  articleId: string,
  versionId: string,
): Promise<string[]> {
  const claims = await findWorded(manager, articleId, versionId);
  const claimIds = [...new Set(claims.map(({ claimId }) => claimId))];
  const first = await firstWordedIn(manager, articleId, versionId, claimIds);
  const fresh = claims.filter(({ claimId }) => first.has(claimId));
  if (fresh.length > 0) await savePrints(manager, articleId, versionId, fresh);
  return claimIds;
}

async function savePrints(
  manager: EntityManager,
  articleId: string,
  versionId: string,
  claims: readonly WordedRow[],
): Promise<void> {
  const around = await findAround(manager, articleId, versionId);
  const rows = new Map<string, ClaimPrintRow>();
  for (const { claimId, contentSpans, conditionSpan, ...claim } of claims) {
    if (rows.has(claimId)) continue;
    const condition = spansOf(conditionSpan);
    const content = spansOf(contentSpans);
    rows.set(claimId, rowOf(claimId, printClaim({ ...claim, ...around, content, condition })));
  }
  const printed = [...rows.values()].sort((a, b) => Number(BigInt(a.claimId) - BigInt(b.claimId)));
  const printedIds = printed.map(({ claimId }) => claimId);
  await rowsOf(manager, sql`delete from claim_print where claim_id = any(${printedIds}::bigint[])`);
  await insertRows(manager, ClaimPrintRow, printed);
}

function rowOf(claimId: string, print: ClaimPrint): ClaimPrintRow {
  return {
    ...print,
    claimId,
    subjectTerms: [...print.subjectTerms],
    names: [...print.names],
    terms: [...print.terms],
    genericTerms: [...print.genericTerms],
    opposites: [...print.opposites],
    condition: [...print.condition],
    figures: [...print.figures],
    dates: [...print.dates],
    counts: [...print.counts],
    story: [...print.story],
    speakers: [...print.speakers],
    keys: [...print.keys],
  };
}

async function firstWordedIn(
  manager: EntityManager,
  articleId: string,
  versionId: string,
  claimIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    sql`select worded.id from unnest(${claimIds}::bigint[]) as worded (id)
      where not exists (select from claim_print p where p.claim_id = worded.id)
      or not exists (select from claim_appearance x where x.claim_id = worded.id
        and (x.article_id, x.version_id) < (${articleId}::bigint, ${versionId}::bigint))`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** The claims of a version with the statements that make them, in the order of the text. Only who has an identity is an actor here. */
function findWorded(
  manager: EntityManager,
  articleId: string,
  versionId: string,
): Promise<WordedRow[]> {
  return rowsOf<WordedRow>(
    manager,
    sql`select c.id as "claimId", x.content_spans as "contentSpans", x.condition_span as "conditionSpan",
        subject.id as "subjectId", c.subject_text as "subjectText", object.id as "objectId", c.object_text as "objectText",
        case when c.predicate <> c.text then c.predicate end as predicate, c.polarity, coalesce(s.cue_class, 'SPEECH') as "cueClass",
        coalesce((select array_agg(distinct a.canonical_id::text)
          from statement_actor p join actor a on a.id = p.actor_id
          where p.article_id = s.article_id and p.statement_id = s.id and p.role = 'SPEAKER'
            and a.identity is not null), '{}') as speakers,
        x.article_id as "articleId", to_char(coalesce(s.sort_day, (x.seen_at at time zone 'UTC')::date), 'YYYY-MM-DD') as day
      from claim_appearance x
      left join statement s on s.article_id = x.article_id and s.id = x.statement_id
      join claim c on c.id = x.claim_id
      left join actor subject on subject.id = ${canonicalOf("c.subject_id")} and subject.identity is not null
      left join actor object on object.id = ${canonicalOf("c.object_id")} and object.identity is not null
      where x.article_id = ${articleId} and x.version_id = ${versionId} order by x.evidence_start, x.id`,
  );
}

/** The text of a version, what it mentions and counts, and what it is about. */
async function findAround(
  manager: EntityManager,
  articleId: string,
  versionId: string,
): Promise<Pick<WordedClaim, "text" | "mentions" | "quantities" | "story">> {
  const ofVersion = sql`t.article_id = ${articleId} and t.version_id = ${versionId}`;
  const [version] = await rowsOf<{ text: string }>(
    manager,
    sql`select text from article_version where article_id = ${articleId} and id = ${versionId}`,
  );
  const mentions = await rowsOf<ActorSpan>(
    manager,
    sql`select t.start_offset as start, t.end_offset as end, a.id as "actorId"
      from mention t join actor own on own.id = t.actor_id
      join actor a on a.id = own.canonical_id and a.identity is not null
      where ${ofVersion} order by t.start_offset, t.id`,
  );
  const quantities = await rowsOf<WordedQuantity>(
    manager,
    sql`select t.start_offset as start, t.end_offset as end, t.value, t.high, t.unit, t.approximate
      from quantity t where ${ofVersion} order by t.position`,
  );
  const names = await rowsOf<Omit<ActorSpan, "actorId">>(
    manager,
    sql`select t.start_offset as start, t.end_offset as end from mention t left join actor a on a.id = t.actor_id
      where ${ofVersion} and t.kind = 'NAME' and a.kind is distinct from 'NEWS_ORGANIZATION'
      order by t.start_offset, t.id`,
  );
  const text = version?.text ?? "";
  return { text, mentions, quantities, story: storyOf(text, names) };
}
