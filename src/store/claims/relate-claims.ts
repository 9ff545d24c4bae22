import type { EntityManager } from "typeorm";
import {
  type ClaimRelationReading,
  type PlacedClaim,
  relationOf,
} from "../../resolution/claims/claim-relations";
import { pairsWithKey } from "../../resolution/claims/pairs-with-key";
import { noteChange } from "../changes/record-changes";
import { rowsOf } from "../pages/rows";
import { lockResolution } from "../resolution-lock";
import { raw, type Sql, sql } from "../sql";
import { findNeighbourhood, type Neighbourhood, type StoredPrint } from "./claim-prints";
import { findDiscourseRelations } from "./discourse-relations";

/** Of the rules that relate claims; another one where they give other relations. */
const RULES_VERSION = "claims-2";

/**
 * Decides anew how some wordings stand to each other and to all others: by their words, else as articles tell it. Relations that are as they were keep their keys. To be
 * called under the resolution lock.
 * @param neighbourhood of these wordings.
 * @returns the wordings at both ends of the relations that are gone.
 */
export async function relateClaims(
  manager: EntityManager,
  wordingIds: readonly string[],
  neighbourhood: Neighbourhood,
): Promise<string[]> {
  if (wordingIds.length === 0) return [];
  const byWording = pairsWithKey(neighbourhood).flatMap(
    ([one, other]) => relationOf(placed(one), placed(other)) ?? [],
  );
  const told = await findDiscourseRelations(manager, wordingIds);
  const known = new Set(byWording.map(pairOf));
  const relations = [...byWording, ...told.filter((relation) => !known.has(pairOf(relation)))];
  const gone = await removeOthers(manager, wordingIds, relations);
  await save(manager, relations);
  return gone;
}

/** The same for all claims of some articles. */
export async function relateClaimsAgain(
  manager: EntityManager,
  articleIds: readonly string[],
): Promise<string[]> {
  const own = await rowsOf<{ id: string }>(
    manager,
    sql`select distinct claim_id as id from claim_appearance where article_id = any(${articleIds}::bigint[])`,
  );
  const wordingIds = own.map(({ id }) => id);
  await lockResolution(manager);
  return relateClaims(manager, wordingIds, await findNeighbourhood(manager, wordingIds));
}

function placed(print: StoredPrint): PlacedClaim {
  const { claimId, text, firstAppearedAt } = print;
  return { claimId, text, firstAppearedAt, print };
}

/** The same whichever of the two is the source. */
function pairOf({ sourceId, targetId }: ClaimRelationReading): string {
  return [sourceId, targetId].sort().join(" ");
}

async function removeOthers(
  manager: EntityManager,
  wordingIds: readonly string[],
  relations: readonly ClaimRelationReading[],
): Promise<string[]> {
  const rows = await deleteRuleRelations(
    manager,
    sql`(r.source_id = any(${wordingIds}::bigint[]) or r.target_id = any(${wordingIds}::bigint[]))
          and not exists (select from unnest(
              ${relations.map(({ sourceId }) => sourceId)}::bigint[],
              ${relations.map(({ targetId }) => targetId)}::bigint[],
              ${relations.map(({ kind }) => kind)}::text[], ${relations.map(({ rule }) => rule)}::text[]
            ) as wanted (source_id, target_id, kind, rule)
            where wanted.source_id = r.source_id and wanted.target_id = r.target_id
              and wanted.kind = r.kind and wanted.rule = r.rule)`,
  );
  return [...new Set(rows.flatMap(({ sourceId, targetId }) => [sourceId, targetId]))];
}

/** A relation that was found or is gone, between wordings, with the claims that these are of. */
interface WrittenRelation {
  readonly id: string;
  readonly sourceId: string;
  readonly kind: string;
  readonly targetId: string;
  readonly source: string | null;
  readonly target: string | null;
}

const WITH_CLAIMS = raw(`select r.id, r.source_id as "sourceId", r.kind, r.target_id as "targetId",
    ws.claim_id as source, wt.claim_id as target from written r
  left join claim_wording ws on ws.wording_id = r.source_id left join claim_wording wt on wt.wording_id = r.target_id`);

/** Takes away relations "r" that rules have given. @returns those that were there. */
export async function deleteRuleRelations(
  manager: EntityManager,
  where: Sql,
): Promise<WrittenRelation[]> {
  const rows = await rowsOf<WrittenRelation>(
    manager,
    sql`with written as (
        delete from claim_relation r where r.method <> 'HUMAN' and ${where}
        returning r.id, r.source_id, r.kind, r.target_id)
      ${WITH_CLAIMS}`,
  );
  for (const relation of rows) noteRelation(manager, relation, "before");
  return rows;
}

/** Both claims, where the wordings are of any, stand to each other otherwise than before. */
function noteRelation(
  manager: EntityManager,
  { id, kind, sourceId, targetId, source, target }: WrittenRelation,
  when: "before" | "after",
): void {
  if (source === target) return;
  const told = {
    source: { nodeType: "Claim", key: source ?? sourceId },
    kind,
    target: { nodeType: "Claim", key: target ?? targetId },
  };
  const fields = { [when]: { [`relations#${id}`]: told } };
  for (const key of [source, target]) {
    if (key === null) continue;
    noteChange(manager, { nodeType: "Claim", key }, { kind: "UPDATED", ...fields });
  }
}

async function save(
  manager: EntityManager,
  relations: readonly ClaimRelationReading[],
): Promise<void> {
  if (relations.length === 0) return;
  const rows = await rowsOf<WrittenRelation>(
    manager,
    sql`with written as (insert into claim_relation (source_id, kind, target_id, rationale, method, rule, extractor_version, generated_at, confidence)
      select x."sourceId", x.kind, x."targetId", x.rationale, 'RULE', x.rule, ${RULES_VERSION}, now(), x.confidence
      from json_to_recordset(${JSON.stringify(relations)}) as
        x ("sourceId" bigint, kind text, "targetId" bigint, rationale text, rule text, confidence float8)
      on conflict (source_id, target_id, method) do nothing
      returning id, source_id, kind, target_id)
      ${WITH_CLAIMS}`,
  );
  for (const relation of rows) noteRelation(manager, relation, "after");
}
