import { type EntityManager, In } from "typeorm";
import { ClaimRelation } from "../../entities";
import type { ClaimRelationKind } from "../../shared/vocabulary";
import { rowsOf } from "../pages/rows";
import { type Sql, sql } from "../sql";
import { insertRows } from "../writes/rows";

/** What a person says of two claims, by wordings of them. */
export interface HumanRelation {
  readonly sourceId: string;
  readonly kind: ClaimRelationKind;
  readonly targetId: string;
  readonly rationale: string;
}

/** Stands where rules have their version. */
const NO_RULES = "none";

/** That a person has said how two claims stand to each other, in whichever direction: then rules say nothing of them. */
export function isOverruled(one: Sql, other: Sql): Sql {
  return sql`exists (select from claim_wording hs
    join claim_relation h on h.source_id = hs.wording_id and h.method = 'HUMAN'
    join claim_wording ht on ht.wording_id = h.target_id
    where hs.claim_id in (${one}, ${other}) and ht.claim_id in (${one}, ${other}) and hs.claim_id <> ht.claim_id)`;
}

/** The claim that each of some wordings makes; those that make none are left out. */
export async function findClaims(
  manager: EntityManager,
  wordingIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf<{ id: string; claim: string }>(
    manager,
    sql`select wording_id as id, claim_id as claim from claim_wording where wording_id = any(${wordingIds}::bigint[])`,
  );
  return new Map(rows.map(({ id, claim }) => [id, claim]));
}

/** What people have said of two claims, in either direction. */
export async function findHumanRelations(
  manager: EntityManager,
  claimIds: readonly [string, string],
): Promise<ClaimRelation[]> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    sql`select h.id from claim_wording hs
      join claim_relation h on h.source_id = hs.wording_id and h.method = 'HUMAN'
      join claim_wording ht on ht.wording_id = h.target_id
      where hs.claim_id = any(${claimIds}::bigint[]) and ht.claim_id = any(${claimIds}::bigint[])`,
  );
  return manager.find(ClaimRelation, {
    where: { id: In(rows.map(({ id }) => id)) },
    order: { id: "ASC" },
  });
}

/** A relation, a person's or a rule's; null where there is none. */
export function findRelation(manager: EntityManager, id: string): Promise<ClaimRelation | null> {
  return manager.findOneBy(ClaimRelation, { id });
}

/** @returns the relation's key. */
export async function saveHumanRelation(
  manager: EntityManager,
  relation: HumanRelation,
  at: Date,
): Promise<string> {
  const { sourceId, targetId } = relation;
  await insertRows(manager, ClaimRelation, [
    {
      ...relation,
      method: "HUMAN",
      rule: null,
      extractorVersion: NO_RULES,
      generatedAt: at,
      confidence: 1,
    },
  ]);
  const { id } = await manager.findOneByOrFail(ClaimRelation, {
    sourceId,
    targetId,
    method: "HUMAN",
  });
  return id;
}

export async function deleteRelation(manager: EntityManager, id: string): Promise<void> {
  await manager.delete(ClaimRelation, { id });
}
