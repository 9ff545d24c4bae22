import type { EntityManager } from "typeorm";
import { nodeRefs } from "../decisions/revisions";
import { canonicalOf } from "../identity/members";
import { rowsOf } from "../pages/rows";
import { raw, type Sql, sql } from "../sql";
import type { Fields } from "./net-changes";
import { noteChange } from "./record-changes";

/** What statements that count show, by their keys. */
export type ShownStatements = ReadonlyMap<
  string,
  { readonly fields: Fields; readonly digest: string }
>;

interface ShownRow extends Record<string, unknown> {
  readonly id: string;
  readonly speakers: string[];
  readonly addressees: string[];
  readonly claims: string[];
  readonly digest: string;
}

/** What those of an article's statements that count show now. @param ids keys of the statements; all where it is left out. */
export async function findShown(
  manager: EntityManager,
  articleId: string,
  ids?: readonly string[],
): Promise<ShownStatements> {
  const rows = await rowsOf<ShownRow>(
    manager,
    sql`select s.id, s.text, s.quote_kind as "quoteKind", s.cue_lemma as "cueLemma", s.cue_stance as "cueStance",
        s.attribution_type as "attributionType", s.modalities, s.polarity, s.said_edtf as "saidAt", s.venue, s.occasion,
        ${inRole("SPEAKER")} as speakers, ${inRole("ADDRESSEE")} as addressees,
        array(select distinct x.claim_id::text as id from claim_appearance x
          where x.article_id = s.article_id and x.statement_id = s.id order by id) as claims,
        concat_ws(' ', s.content_spans, s.source_spans, s.cue_span, s.condition_span, s.said_basis, s.depth, s.method,
          (select json_agg(json_build_array(h.act, h.agent_ids, h.to_ids) order by h.position)
            from attribution_hop h where h.article_id = s.article_id and h.statement_id = s.id)) as digest
      from statement s where s.article_id = ${articleId} and s.current
        and ${ids ? sql`s.id = any(${ids}::bigint[])` : raw("true")}`,
  );
  return new Map(
    rows.map(({ id, speakers, addressees, claims, digest, ...own }) => {
      const others = {
        speakers: nodeRefs("Actor", speakers),
        addressees: nodeRefs("Actor", addressees),
        claims: nodeRefs("Claim", claims),
      };
      return [id, { fields: { ...own, ...others }, digest }];
    }),
  );
}

function inRole(role: string): Sql {
  return sql`array(select ${canonicalOf("p.actor_id")}::text from statement_actor p
    where p.article_id = s.article_id and p.statement_id = s.id and p.role = ${raw(`'${role}'`)} order by p.position)`;
}

/** Notes what statements show now that showed something else before; those that are in one of the two only are left out. */
export function noteShown(
  manager: EntityManager,
  before: ShownStatements,
  after: ShownStatements,
): void {
  for (const [key, now] of after) {
    const earlier = before.get(key);
    if (!earlier) continue;
    noteChange(
      manager,
      { nodeType: "Statement", key },
      {
        kind: "UPDATED",
        before: earlier.fields,
        after: now.fields,
        digest: { before: earlier.digest, after: now.digest },
      },
    );
  }
}
