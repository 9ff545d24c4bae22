import type { EntityManager } from "typeorm";
import { Revision } from "../../entities";
import type { Patch } from "../../entities/revision";
import type { ChangeKind } from "../../shared/vocabulary";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { insertRows, type NewRow } from "../writes/rows";

/** Stands as who changed it where something follows from what somebody else changed. */
export const SYSTEM = "hearsay";

/** Who decides something, and when. */
export interface Decider {
  readonly by: string;
  readonly at: Date;
}

/** What is noted in the trail of a node. */
export interface NewRevision extends Decider {
  /** GraphQL type and key of what was changed. */
  readonly node: { readonly type: string; readonly id: string };
  readonly kind: ChangeKind;
  /** Only fields that changed; null where there is nothing to tell beside the kind. */
  readonly patch: Patch | null;
  readonly reason: string | null;
}

/** Adds to the trail what was changed, in the transaction that changes it. What is added can neither be changed nor deleted. */
export async function recordRevisions(
  manager: EntityManager,
  revisions: readonly NewRevision[],
): Promise<void> {
  await insertRows(
    manager,
    Revision,
    revisions.map(({ node, ...rest }): NewRow<Revision> => {
      return { ...rest, nodeType: node.type, nodeId: node.id };
    }),
  );
}

/** The same for one revision. */
export function recordRevision(manager: EntityManager, revision: NewRevision): Promise<void> {
  return recordRevisions(manager, [revision]);
}

/** The fields of which two states differ, as a patch; null where none do. */
export function patchOf(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Patch | null {
  const changed = Object.keys(after).filter(
    (field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null),
  );
  if (changed.length === 0) return null;
  return Object.fromEntries(
    changed.map((field) => [field, { before: before[field] ?? null, after: after[field] ?? null }]),
  );
}

/** A node that a patch tells of; the API shows its id. */
export interface NodeRef {
  readonly nodeType: string;
  readonly key: string;
}

/** Nodes of one type, for patches; null where there is no list. */
export function nodeRefs(nodeType: string, keys: readonly string[] | null): NodeRef[] | null {
  return keys === null ? null : keys.map((key) => ({ nodeType, key }));
}

/** What a trail is asked for by. */
export interface TrailOf {
  readonly type: string;
  readonly id: string;
}

/**
 * The trails of some nodes, oldest entry first. A claim's is that of all its wordings; a statement's is that of the decisions on
 * it, whichever version they were made in.
 */
export async function findRevisions(
  manager: EntityManager,
  nodes: readonly TrailOf[],
): Promise<{ readonly node: TrailOf; readonly revision: Revision }[]> {
  const metadata = metadataOf(manager, Revision);
  const rows = await rowsOf<Record<string, unknown> & { of_type: string; of_id: string }>(
    manager,
    sql`with asked as (
        select * from unnest(${nodes.map(({ type }) => type)}::text[], ${nodes.map(({ id }) => id)}::bigint[]) as n (type, id)),
      trail as (
        select type, id, id as node_id from asked
        union select a.type, a.id, w.wording_id from asked a join claim_wording w on w.claim_id = a.id where a.type = 'Claim'
        union select a.type, a.id, d.decision_id from asked a join decided_statement d on d.statement_id = a.id
          where a.type = 'Statement')
      select trail.type as of_type, trail.id as of_id, ${columnsOf(metadata)}
      from trail join revision t on t.node_type = trail.type and t.node_id = trail.node_id order by t.id`,
  );
  return rows.map((row) => ({
    node: { type: row.of_type, id: row.of_id },
    revision: entityOf<Revision>(metadata, row),
  }));
}
