import { Event } from "../../entities";
import type { EventType } from "../../shared/vocabulary";
import { isActor } from "../identity/members";
import { all, raw, type Sql, sql } from "../sql";
import { type DayRange, given, isWord, overlaps } from "./criteria";
import type { Order } from "./order";
import type { List } from "./page";

/** Which events. Ids are the database's keys. */
export interface EventCriteria {
  readonly types?: readonly EventType[] | null | undefined;
  readonly participants?: readonly string[] | null | undefined;
  readonly when?: DayRange | null | undefined;
  readonly expected?: boolean | null | undefined;
  /** Actors on whose word it is told. */
  readonly accordingTo?: readonly string[] | null | undefined;
}

const latestFirst: Order = { kind: "day", key: raw("t.sort_day"), direction: "desc" };

/** Events that some published article's current version tells of, latest first. */
export function events(criteria: EventCriteria): List<Event> {
  const conditions = [
    given(criteria.types, (types) => isWord("t.type", types)),
    given(criteria.participants, (keys) =>
      isReported("event_participant", isActor("x.actor_id", keys)),
    ),
    given(criteria.accordingTo, (keys) => isReported("event_account", isActor("x.actor_id", keys))),
    given(criteria.when, (days) => overlaps("t.when_range", days)),
    given(criteria.expected, (expected) => sql`t.expected = ${expected}`),
  ].filter((condition) => condition !== null);
  return { entity: Event, where: all(conditions), order: latestFirst };
}

/** That a report of the event has a row "x" in a table of what hangs on reports. */
function isReported(table: "event_participant" | "event_account", condition: Sql): Sql {
  return sql`t.id in (select e.event_id from ${raw(table)} x
    join report_event e on e.article_id = x.article_id and e.report_id = x.report_id where ${condition})`;
}
