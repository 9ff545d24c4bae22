import { InputError } from "../shared/errors";
import type { SeenChange } from "../store/changes/read-changes";
import { decodeCursor, encodeCursor } from "./cursor";

const LIST = "changes";
const order = "instant";

/** Where a reader of the log goes on behind a change. */
export function changeCursor({ id, at }: SeenChange): string {
  return encodeCursor(LIST, { key: at.toISOString().replace("Z", "000Z"), id });
}

/**
 * The change that a cursor stands behind.
 * @param where the argument that held the cursor, for messages.
 * @throws InputError where it is no cursor of the log.
 */
export function seenChange(cursor: string | null | undefined, where: string): SeenChange | null {
  if (cursor === null || cursor === undefined) return null;
  const { key, id } = decodeCursor(LIST, order, cursor, where);
  return { id, at: new Date(key) };
}

/** What to say to somebody who goes on from a change that is none of this log. */
export function foreignCursor(where: string): InputError {
  return new InputError(
    `${where}: this cursor is none of this server's log of changes, for instance because the database was restored from a copy. Load what you keep anew, and go on from latestChange.`,
  );
}
