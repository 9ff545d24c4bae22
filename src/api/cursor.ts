import { InputError } from "../shared/errors";
import type { KeyKind, Position } from "../store/pages/page";

/** Where a page ended, in which list: a cursor only continues the list and order that it came from. */
const KEY_FORMS: { readonly [K in KeyKind]: RegExp } = {
  instant: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/,
  day: /^\d{4}-\d\d-\d\d$/,
  number: /^\d{1,15}$/,
  text: /^[^\0]{1,1000}$/su,
};
const ID_FORM = /^[1-9]\d{0,17}$/;

/** @param list names the list and its order, for instance articles.PUBLISHED_DESC. */
export function encodeCursor(list: string, position: Position): string {
  return Buffer.from(JSON.stringify([list, position.key, position.id])).toString("base64url");
}

/** @throws InputError where it is no cursor of this list in this order. */
export function decodeCursor(list: string, kind: KeyKind, cursor: string): Position {
  const [from, key, id] = parse(cursor);
  if (from !== list && typeof from === "string" && from !== "") {
    throw new InputError(
      `after: this cursor belongs to another list or order; expected one of ${list}. Start again without it.`,
    );
  }
  const isPlace = typeof key === "string" && typeof id === "string" && ID_FORM.test(id);
  if (!isPlace || !isKey(kind, key)) {
    throw new InputError(
      'after: not a cursor. Cursors are the strings that "cursor", "endCursor" and "startCursor" return.',
    );
  }
  return { key, id };
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** PostgreSQL refuses days that are not in the calendar, so a forged key must not reach it. */
function isKey(kind: KeyKind, key: string): boolean {
  if (!KEY_FORMS[kind].test(key)) return false;
  if (kind !== "instant" && kind !== "day") return true;
  const day = key.slice(0, 10);
  const time = Date.parse(kind === "day" ? day : `${key.slice(0, 23)}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) && day >= "0001";
}
