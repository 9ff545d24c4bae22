import { InputError } from "../shared/errors";

/** The types that have an identity of their own and are served by node(id). */
export const nodeTypes = [
  "Outlet",
  "Article",
  "ArticleVersion",
  "Actor",
  "ActorJudgement",
  "Mention",
  "Statement",
  "Claim",
  "ClaimRelation",
  "ClaimReview",
  "OriginCluster",
  "Event",
  "Topic",
  "Utterance",
  "ApiKey",
  "Change",
] as const;
export type NodeType = (typeof nodeTypes)[number];

export interface GlobalId {
  readonly type: NodeType;
  /** The key of the row, a bigint in digits. */
  readonly key: string;
}

const FORM = new RegExp(`^(${nodeTypes.join("|")}):([1-9]\\d{0,17})$`);
const MAX_LENGTH = 64;

/** The opaque id that clients see: base64url of Type:key. */
export function encodeGlobalId(type: NodeType, key: string): string {
  return Buffer.from(`${type}:${key}`).toString("base64url");
}

/**
 * @param where the argument that held the id, for the message.
 * @throws InputError where it is not an id that this server gave out.
 */
export function decodeGlobalId(id: string, where: string): GlobalId {
  const match = id.length <= MAX_LENGTH ? FORM.exec(readBase64Url(id)) : null;
  if (!match) {
    throw new InputError(
      `${where}: ${shown(id)} is not an id. Ids are the strings that "id" fields return.`,
    );
  }
  return { type: match[1] as NodeType, key: match[2] as string };
}

/** @throws InputError where the id is malformed or names something of another type. */
export function keyOf(type: NodeType, id: string, where: string): string {
  const decoded = decodeGlobalId(id, where);
  if (decoded.type !== type) {
    throw new InputError(
      `${where}: expected an id of type ${type}, got ${shown(id)}, which is one of type ${decoded.type}.`,
    );
  }
  return decoded.key;
}

/** The keys of a list of ids, or nothing where there is no list. */
export function keysOf(
  type: NodeType,
  ids: readonly string[] | null | undefined,
  where: string,
): string[] | null {
  return ids ? ids.map((id, at) => keyOf(type, id, `${where}[${at}]`)) : null;
}

/** Decodes base64url strictly, so that one row has exactly one id. */
function readBase64Url(id: string): string {
  const text = Buffer.from(id, "base64url").toString("latin1");
  return Buffer.from(text, "latin1").toString("base64url") === id ? text : "";
}

function shown(id: string): string {
  return JSON.stringify(id.length > MAX_LENGTH ? `${id.slice(0, MAX_LENGTH)}…` : id);
}
