import type { Patch } from "../../entities/revision";
import type { ChangeKind } from "../../shared/vocabulary";
import { type NodeRef, patchOf } from "../decisions/revisions";

/** Fields by the names that they have in the API; nodes in them are refs. "relations#12" is one element of the list "relations". */
export type Fields = Readonly<Record<string, unknown>>;

/** One thing that a transaction has done to a node. */
export interface Noted {
  readonly node: NodeRef;
  /** CREATED and SPLIT: it is there now and was not before; MERGED and RETRACTED the other way round; UPDATED: it is another now. */
  readonly kind: ChangeKind;
  /** Of what it changed; what it leaves out stays as it was. */
  readonly before?: Fields;
  readonly after?: Fields;
  /** What tells two states apart beyond these fields. */
  readonly digest?: { readonly before: string; readonly after: string };
  readonly because: string;
}

/** What a transaction changed of a node in the end. */
export interface NetChange {
  readonly node: NodeRef;
  readonly kind: ChangeKind;
  readonly patch: Patch | null;
  readonly because: string;
}

const WAS_THERE: { readonly [K in ChangeKind]: boolean } = {
  CREATED: false,
  SPLIT: false,
  UPDATED: true,
  MERGED: true,
  RETRACTED: true,
};
const IS_THERE: { readonly [K in ChangeKind]: boolean } = {
  CREATED: true,
  SPLIT: true,
  UPDATED: true,
  MERGED: false,
  RETRACTED: false,
};

/**
 * What is left of all that a transaction did, one change a node at most, in the order in which nodes were first touched: what was
 * made and taken away again, or taken away and made as it was, is no change. The last reason is told.
 */
export function netChanges(noted: readonly Noted[]): NetChange[] {
  const byNode = new Map<string, [Noted, ...Noted[]]>();
  for (const one of noted) {
    const key = `${one.node.nodeType}:${one.node.key}`;
    const known = byNode.get(key);
    if (known) known.push(one);
    else byNode.set(key, [one]);
  }
  return [...byNode.values()].flatMap((ofNode) => netChange(ofNode) ?? []);
}

function netChange(noted: readonly [Noted, ...Noted[]]): NetChange | null {
  const last = noted.at(-1) ?? noted[0];
  // Whatever is done to a node beside says nothing of whether it is there: the steps of one transaction may note it earlier or later.
  const moves = noted.filter(({ kind }) => kind !== "UPDATED");
  const [first, end] = [moves[0]?.kind ?? "UPDATED", moves.at(-1)?.kind ?? "UPDATED"];
  if (!WAS_THERE[first] && !IS_THERE[end]) return null;
  const patch = netPatch(noted);
  const told = { node: last.node, because: last.because };
  if (WAS_THERE[first] && IS_THERE[end]) {
    return patch || hasOtherDigest(noted) ? { ...told, kind: "UPDATED", patch } : null;
  }
  const kind = end;
  // Of what comes or goes, all fields do.
  return { ...told, kind, patch: kind === "CREATED" || kind === "RETRACTED" ? null : patch };
}

/** Each field as it was when it was first touched, and as it was left. */
function netPatch(noted: readonly Noted[]): Patch | null {
  const first: Record<string, unknown> = {};
  const last: Record<string, unknown> = {};
  for (const { before = {}, after = {} } of noted) {
    for (const field of Object.keys({ ...before, ...after })) {
      if (!(field in last)) first[field] = before[field];
      last[field] = after[field];
    }
  }
  const changed = patchOf(first, last);
  return changed && withLists(changed);
}

/** Elements of one list are put together: what has left it, and what has come to it. */
function withLists(patch: Patch): Patch {
  const fields: Record<string, { before: unknown; after: unknown }> = {};
  for (const [name, { before, after }] of Object.entries(patch)) {
    const [field = name, element] = name.split("#");
    if (element === undefined) fields[field] = { before, after };
    else {
      const list = fields[field] ?? { before: [], after: [] };
      fields[field] = {
        before: [...(list.before as unknown[]), ...(before === null ? [] : [before])],
        after: [...(list.after as unknown[]), ...(after === null ? [] : [after])],
      };
    }
  }
  return fields;
}

function hasOtherDigest(noted: readonly Noted[]): boolean {
  const digests = noted.flatMap(({ digest }) => digest ?? []);
  return digests.length > 0 && digests[0]?.before !== digests.at(-1)?.after;
}
