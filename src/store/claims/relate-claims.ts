import type { EntityManager } from "typeorm";
import {
  type ClaimRelationReading,
  type PlacedClaim,
  relationOf,
} from "../../resolution/claims/claim-relations";
import { pairsWithKey } from "../../resolution/claims/pairs-with-key";
import { rowsOf } from "../pages/rows";
import { lockResolution } from "../resolution-lock";
import { sql } from "../sql";
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
  const rows = await rowsOf<{ ends: string[] }>(
    manager,
    sql`with gone as (
        delete from claim_relation r
        where r.method <> 'HUMAN'
          and (r.source_id = any(${wordingIds}::bigint[]) or r.target_id = any(${wordingIds}::bigint[]))
          and not exists (select from unnest(
              ${relations.map(({ sourceId }) => sourceId)}::bigint[],
              ${relations.map(({ targetId }) => targetId)}::bigint[],
              ${relations.map(({ kind }) => kind)}::text[], ${relations.map(({ rule }) => rule)}::text[]
            ) as wanted (source_id, target_id, kind, rule)
            where wanted.source_id = r.source_id and wanted.target_id = r.target_id
              and wanted.kind = r.kind and wanted.rule = r.rule)
        returning r.source_id, r.target_id)
      select array[source_id, target_id]::text[] as ends from gone`,
  );
  return [...new Set(rows.flatMap(({ ends }) => ends))];
}

async function save(
  manager: EntityManager,
  relations: readonly ClaimRelationReading[],
): Promise<void> {
  if (relations.length === 0) return;
  await rowsOf(
    manager,
    sql`insert into claim_relation (source_id, kind, target_id, rationale, method, rule, extractor_version, generated_at, confidence)
      select x."sourceId", x.kind, x."targetId", x.rationale, 'RULE', x.rule, ${RULES_VERSION}, now(), x.confidence
      from json_to_recordset(${JSON.stringify(relations)}) as
        x ("sourceId" bigint, kind text, "targetId" bigint, rationale text, rule text, confidence float8)
      on conflict (source_id, target_id, method) do nothing`,
  );
}
