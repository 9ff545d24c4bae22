import type { EntityManager } from "typeorm";
import { Change } from "../../entities";
import type { ChangeKind } from "../../shared/vocabulary";
import type { NodeRef } from "../decisions/revisions";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { insertRows, type NewRow } from "../writes/rows";
import { type Fields, type NetChange, type Noted, netChanges } from "./net-changes";

/** What the transactions under way have changed so far. */
const underWay = new WeakMap<EntityManager, { because: string; readonly noted: Noted[] }>();

/** From now on, what this transaction changes is noted. @param because of what, in words for analysts. */
export function recordChanges(manager: EntityManager, because: string): void {
  underWay.set(manager, { because, noted: [] });
}

/** Gives the reason of what this transaction changes from here on. */
export function changesBecause(manager: EntityManager, because: string): void {
  const record = underWay.get(manager);
  if (record) record.because = because;
}

/**
 * Notes what happened to some nodes of one type, for the log; what comes to nothing until the transaction ends is left out of it.
 * Where nobody records, as in a repair by hand, nothing is noted.
 */
export function noteChanges(
  manager: EntityManager,
  nodeType: string,
  kind: ChangeKind,
  keys: readonly string[],
): void {
  for (const key of keys) noteChange(manager, { nodeType, key }, { kind });
}

/** The same for one node, with what changed of it. */
export function noteChange(
  manager: EntityManager,
  node: NodeRef,
  change: Omit<Noted, "node" | "because">,
): void {
  const record = underWay.get(manager);
  record?.noted.push({ node, because: record.because, ...change });
}

/** Notes that one node is the same as another from now on. */
export function noteMerged(
  manager: EntityManager,
  nodeType: string,
  key: string,
  into: string,
): void {
  const [before, after] = [asId(nodeType, key), asId(nodeType, into)];
  noteChange(manager, { nodeType, key }, { kind: "MERGED", before, after });
}

/** Notes that a node is one of its own again. @param from what it was the same as. */
export function noteSplit(
  manager: EntityManager,
  nodeType: string,
  key: string,
  from: string,
): void {
  const [before, after] = [asId(nodeType, from), asId(nodeType, key)];
  noteChange(manager, { nodeType, key }, { kind: "SPLIT", before, after });
}

const asId = (nodeType: string, key: string): Fields => ({ id: { nodeType, key } });

/**
 * Writes what this transaction has changed to the log. To be called last in it: from here to its end no other transaction writes
 * to the log.
 */
export async function saveChanges(manager: EntityManager): Promise<void> {
  const noted = netChanges(underWay.get(manager)?.noted ?? []);
  const changes = await withoutUncounted(manager, noted);
  await insertRows(
    manager,
    Change,
    changes.map(({ node, ...change }): NewRow<Omit<Change, "at">> => {
      return { ...change, nodeType: node.nodeType, nodeId: node.key };
    }) as NewRow<Change>[],
  );
}

/** Statements of old versions, and retracted ones, are told to be gone; whatever becomes of them then, nobody is told. */
async function withoutUncounted(
  manager: EntityManager,
  changes: readonly NetChange[],
): Promise<readonly NetChange[]> {
  const isUpdate = ({ kind, node }: NetChange) =>
    kind === "UPDATED" && node.nodeType === "Statement";
  const keys = changes.filter(isUpdate).map(({ node }) => node.key);
  if (keys.length === 0) return changes;
  const rows = await rowsOf<{ id: string }>(
    manager,
    sql`select id from statement where id = any(${keys}::bigint[]) and current`,
  );
  const counting = new Set(rows.map(({ id }) => id));
  return changes.filter((change) => !isUpdate(change) || counting.has(change.node.key));
}
