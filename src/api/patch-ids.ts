import type { Patch } from "../entities/revision";
import type { NodeRef } from "../store/decisions/revisions";
import { encodeGlobalId, type NodeType } from "./global-id";

/** A patch as clients see it: what is stored as a type and a key is shown as an id. */
export function shownPatch(patch: Patch | null): object | null {
  return patch && (JSON.parse(JSON.stringify(patch), withIds) as object);
}

function withIds(_: string, value: unknown): unknown {
  return isNodeRef(value) ? encodeGlobalId(value.nodeType as NodeType, value.key) : value;
}

function isNodeRef(value: unknown): value is NodeRef {
  return typeof value === "object" && value !== null && "nodeType" in value && "key" in value;
}
