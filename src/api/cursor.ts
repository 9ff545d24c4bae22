import { InputError } from "../shared/errors";
import type { KeyKind, Position } from "../store/pages/order";

const INSTANT = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z`;
const DAY = String.raw`\d{4}-\d\d-\d\d`;
const ID = String.raw`[1-9]\d{0,17}`;
/** As PostgreSQL writes a float4 that is not negative. */
const SCORE = String.raw`\d{1,9}(?:\.\d{1,12})?(?:e-\d\d)?`;
/** The row at an end of a batch of ranked rows; see ranked-page.ts. */
const BOUND = `(?:(?:${INSTANT}|${DAY}),${ID})?`;

/** Where a page ended, in which list: a cursor only continues the list and order that it came from. */
const KEY_FORMS: { readonly [K in KeyKind]: RegExp } = {
  instant: new RegExp(`^${INSTANT}$`),
  day: new RegExp(`^${DAY}$`),
  number: /^\d{1,15}$/,
  text: /^[^\0]{1,1000}$/su,
  score: new RegExp(`^${SCORE}$`),
  rank: new RegExp(`^${SCORE}\\|${BOUND}\\|${BOUND}$`),
};
const ID_FORM = new RegExp(`^${ID}$`);

/** @param list names the list and its order, for instance articles.PUBLISHED_DESC. */
export function encodeCursor(list: string, position: Position): string {
  return Buffer.from(JSON.stringify([list, position.key, position.id])).toString("base64url");
}

/**
 * @param where the argument that held the cursor, for messages.
 * @throws InputError where it is no cursor of this list in this order.
 */
export function decodeCursor(
  list: string,
  kind: KeyKind,
  cursor: string,
  where = "after",
): Position {
  const [from, key, id] = parse(cursor);
  if (from !== list && typeof from === "string" && from !== "") {
    throw new InputError(
      `${where}: this cursor belongs to another list or order; expected one of ${list}. Start again without it.`,
    );
  }
  const isPlace = typeof key === "string" && typeof id === "string" && ID_FORM.test(id);
  if (!isPlace || !isKey(kind, key)) {
    throw new InputError(
      `${where}: not a cursor. Cursors are the strings that "cursor", "endCursor" and "startCursor" return.`,
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

function isKey(kind: KeyKind, key: string): boolean {
  if (!KEY_FORMS[kind].test(key)) return false;
  if (kind === "text") return true;
  const dates = key.match(new RegExp(`${INSTANT}|${DAY}`, "g")) ?? [];
  return (
    dates.every(isInCalendar) &&
    !(Number.parseFloat(key) > 0 && Number.parseFloat(key) < LEAST_SCORE)
  );
}

/** PostgreSQL refuses smaller ones, so a forged score must not reach it. */
const LEAST_SCORE = 1e-37;

/** Nor must a day that is not in the calendar. */
function isInCalendar(date: string): boolean {
  const day = date.slice(0, 10);
  const time = Date.parse(date === day ? day : `${date.slice(0, 23)}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) && day >= "0001";
}
