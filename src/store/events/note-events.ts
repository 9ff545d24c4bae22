import type { EntityManager } from "typeorm";
import type { Event } from "../../entities";
import type { Fields } from "../changes/net-changes";
import { noteChange, noteChanges, noteMerged, noteSplit } from "../changes/record-changes";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";

/** That a report is of another event than before; null where it is of none. */
export interface MovedReport {
  readonly articleId: string;
  readonly reportId: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Notes for events that reports are of them now, or are not any more. */
export function noteReports(manager: EntityManager, moved: readonly MovedReport[]): void {
  for (const { articleId, reportId, before, after } of moved) {
    if (before === after) continue;
    const account = { [`accounts#${reportId}`]: { nodeType: "Article", key: articleId } };
    const note = (key: string | null, fields: { before?: Fields; after?: Fields }): void => {
      if (key === null) return;
      noteChange(manager, { nodeType: "Event", key }, { kind: "UPDATED", ...fields });
    };
    note(before, { before: account });
    note(after, { after: account });
  }
}

/** What is told of an event by itself. */
export type ToldEvent = Pick<
  Event,
  "id" | "title" | "type" | "expected" | "condition" | "place" | "edtf"
>;

/**
 * Notes what became of events that were told anew.
 * @param eventOf which event each moved report was of before.
 */
export async function noteEvents(
  manager: EntityManager,
  before: readonly ToldEvent[],
  after: readonly ToldEvent[],
  eventOf: ReadonlyMap<string, string | null>,
): Promise<void> {
  const earlier = new Map(before.map((event) => [event.id, event]));
  for (const event of after) {
    const known = earlier.get(event.id);
    const partOf = eventOf.get(event.id) ?? null;
    if (known) {
      const fields = { before: shown(known), after: shown(event) };
      noteChange(manager, { nodeType: "Event", key: event.id }, { kind: "UPDATED", ...fields });
    } else if (partOf !== null && partOf !== event.id) {
      noteSplit(manager, "Event", event.id, partOf);
    } else noteChanges(manager, "Event", "CREATED", [event.id]);
  }
  const told = new Set(after.map(({ id }) => id));
  const gone = [...earlier.keys()].filter((id) => !told.has(id));
  if (gone.length > 0) await noteGone(manager, gone);
}

async function noteGone(manager: EntityManager, ids: readonly string[]): Promise<void> {
  const rows = await rowsOf<{ id: string; into: string | null }>(
    manager,
    sql`select gone.id, e.event_id as into from unnest(${ids}::bigint[]) as gone (id)
      left join report_event e on e.report_id = gone.id`,
  );
  for (const { id, into } of rows) {
    if (into === null) noteChanges(manager, "Event", "RETRACTED", [id]);
    else noteMerged(manager, "Event", id, into);
  }
}

function shown({ title, type, expected, condition, place, edtf }: ToldEvent) {
  return { title, type, expected, condition, place, when: edtf };
}
