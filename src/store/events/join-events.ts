import type { EntityManager } from "typeorm";
import { Event } from "../../entities";
import type { EventPrint } from "../../resolution/events/event-print";
import { isSameEvent } from "../../resolution/events/same-event";
import { type EventReported, sumUp } from "../../resolution/events/sum-up";
import { components } from "../../shared/components";
import { groupBy } from "../../shared/group-by";
import { rowsOf } from "../pages/rows";
import { lockResolution } from "../resolution-lock";
import { type Sql, sql } from "../sql";
import { insertRows } from "../writes/rows";
import { type MovedReport, noteEvents, noteReports, type ToldEvent } from "./note-events";

interface StoredPrint extends EventPrint {
  readonly articleId: string;
  readonly reportId: string;
  /** The event that it is of; null where it is of none yet. */
  readonly eventId: string | null;
}

/**
 * Puts the reports of some articles, and all that are of an event with one of them, into the events that they tell of: what two reports tell of is
 * one where they match, or match with others that do. Reports that count no more leave theirs. Takes the resolution lock.
 */
export async function joinEvents(
  manager: EntityManager,
  articleIds: readonly string[],
): Promise<void> {
  await lockResolution(manager);
  const moving = await findMoving(manager, articleIds);
  const left = await leaveEvents(manager, articleIds);
  const staying = await findMatchable(manager, moving);
  const standing = [...new Set(staying.flatMap(({ eventId }) => eventId ?? []))];
  const nodes = [...moving.map(({ reportId }) => reportId), ...standing];
  const groups = components(nodes, linksOf(moving, staying)).map((ids) => [...ids].sort(byKey));
  await moveTo(manager, groups, moving);
  const events = groups.flatMap(([id]) => id ?? []);
  const told = await tellAgain(manager, events, [...new Set([...nodes, ...left])]);
  const eventOf = new Map(moving.map(({ reportId, eventId }) => [reportId, eventId]));
  await noteEvents(manager, told.before, told.after, eventOf);
}

/** An event that stays together stands for its reports by its own key, which is that of its first report and so of none that moves. */
function linksOf(
  moving: readonly StoredPrint[],
  staying: readonly StoredPrint[],
): (readonly [string, string])[] {
  const bySort = groupBy(moving, ({ sort }) => sort);
  const among = [...bySort.values()].flatMap((alike) =>
    alike.flatMap((one, at) =>
      alike
        .slice(at + 1)
        .filter((other) => isSameEvent(one, other))
        .map((other) => [one.reportId, other.reportId] as const),
    ),
  );
  const between = staying.flatMap((other) =>
    (bySort.get(other.sort) ?? [])
      .filter((one) => isSameEvent(one, other))
      .map((one) => [one.reportId, other.eventId ?? ""] as const),
  );
  return [...among, ...between];
}

function findMoving(manager: EntityManager, articleIds: readonly string[]): Promise<StoredPrint[]> {
  return printsWhere(
    manager,
    sql`(p.article_id, p.report_id) in (
      select own.article_id, own.report_id from event_print own where own.article_id = any(${articleIds}::bigint[])
      union select o.article_id, o.report_id
        from report_event own join report_event o on o.event_id = own.event_id
        where own.article_id = any(${articleIds}::bigint[]))`,
  );
}

/** Takes reports without a print out of their events. @returns the events that the articles' reports were of. */
async function leaveEvents(
  manager: EntityManager,
  articleIds: readonly string[],
): Promise<string[]> {
  const rows = await rowsOf<{
    articleId: string;
    reportId: string;
    before: string;
    isLeft: boolean;
  }>(
    manager,
    sql`with left_by as (
        delete from report_event e where e.article_id = any(${articleIds}::bigint[]) and not exists (
          select from event_print p where p.article_id = e.article_id and p.report_id = e.report_id)
        returning e.article_id, e.report_id)
      select e.article_id as "articleId", e.report_id as "reportId", e.event_id as before, l.report_id is not null as "isLeft"
      from report_event e
      left join left_by l on l.article_id = e.article_id and l.report_id = e.report_id
      where e.article_id = any(${articleIds}::bigint[])`,
  );
  const left = rows.filter(({ isLeft }) => isLeft).map((row) => ({ ...row, after: null }));
  noteReports(manager, left);
  return [...new Set(rows.map(({ before }) => before))];
}

/** Reports of other events that may tell of what one of these does. */
async function findMatchable(
  manager: EntityManager,
  moving: readonly StoredPrint[],
): Promise<StoredPrint[]> {
  const keys = [...new Set(moving.flatMap((print) => print.keys))];
  if (keys.length === 0) return [];
  // In two steps, because PostgreSQL takes keys for far more common than they are and would read whole tables.
  const rows = await rowsOf<{ article_id: string; report_id: string }>(
    manager,
    sql`select p.article_id, p.report_id from event_print p where p.keys && ${keys}::int[]`,
  );
  const found = await printsWhere(
    manager,
    sql`(p.article_id, p.report_id) in (select * from unnest(
      ${rows.map(({ article_id }) => article_id)}::bigint[], ${rows.map(({ report_id }) => report_id)}::bigint[]))`,
  );
  const own = new Set(moving.map(({ reportId }) => reportId));
  return found.filter(({ reportId, eventId }) => eventId !== null && !own.has(reportId));
}

function printsWhere(manager: EntityManager, where: Sql): Promise<StoredPrint[]> {
  return rowsOf<StoredPrint>(
    manager,
    sql`select p.article_id as "articleId", p.report_id as "reportId", e.event_id as "eventId", p.sort,
        p.is_said as "isSaid", p.expected, to_char(p.day, 'YYYY-MM-DD') as day,
        to_char(p.earliest, 'YYYY-MM-DD') as earliest, to_char(p.latest, 'YYYY-MM-DD') as latest,
        p.parties, p.places, p.words, p.keys
      from event_print p
      left join report_event e on e.article_id = p.article_id and e.report_id = p.report_id
      where ${where} order by p.report_id`,
  );
}

/** @param groups the keys of reports and of whole events that are one, the least first. */
async function moveTo(
  manager: EntityManager,
  groups: readonly (readonly string[])[],
  moving: readonly StoredPrint[],
): Promise<void> {
  const targetOf = new Map(groups.flatMap((ids) => ids.map((id) => [id, ids[0] ?? ""] as const)));
  const moved = [...targetOf].filter(([id, target]) => id !== target);
  const followed = await rowsOf<MovedReport>(
    manager,
    sql`update report_event e set event_id = m.target
      from unnest(${moved.map(([id]) => id)}::bigint[], ${moved.map(([, target]) => target)}::bigint[])
        as m (id, target) where e.event_id = m.id
      returning e.article_id as "articleId", e.report_id as "reportId", m.id as before, m.target as after`,
  );
  await rowsOf(
    manager,
    sql`insert into report_event (article_id, report_id, event_id)
      select * from unnest(${moving.map(({ articleId }) => articleId)}::bigint[],
        ${moving.map(({ reportId }) => reportId)}::bigint[],
        ${moving.map(({ reportId }) => targetOf.get(reportId) ?? "")}::bigint[])
      on conflict (article_id, report_id) do update set event_id = excluded.event_id
      where report_event.event_id <> excluded.event_id`,
  );
  const own = new Set(moving.map(({ reportId }) => reportId));
  noteReports(manager, [
    ...followed.filter(({ reportId }) => !own.has(reportId)),
    ...moving.map(({ articleId, reportId, eventId }) => {
      return { articleId, reportId, before: eventId, after: targetOf.get(reportId) ?? null };
    }),
  ]);
}

interface ReportedRow extends EventReported {
  readonly eventId: string;
}

/** Writes some events anew by the reports of them; of all that were touched, those without any go. @returns what was told, and what is. */
async function tellAgain(
  manager: EntityManager,
  events: readonly string[],
  touched: readonly string[],
): Promise<{ readonly before: readonly ToldEvent[]; readonly after: readonly ToldEvent[] }> {
  const before = await rowsOf<ToldEvent>(
    manager,
    sql`delete from event where id = any(${touched}::bigint[])
      returning id, title, type, expected, condition, place, edtf`,
  );
  const rows = await rowsOf<ReportedRow>(
    manager,
    sql`select e.event_id as "eventId", r.version_id as "versionId", r.title, r.type, r.expected, r.condition, r.place,
        r.edtf, to_char(r.earliest, 'YYYY-MM-DD') as earliest, to_char(r.latest, 'YYYY-MM-DD') as latest,
        r.precision, r.basis, r.when_span as "whenSpan", to_char(r.day, 'YYYY-MM-DD') as day,
        (select count(*)::int from event_participant p
          where p.article_id = r.article_id and p.report_id = r.id) as participants
      from report_event e join event_report r on r.article_id = e.article_id and r.id = e.report_id
      where e.event_id = any(${events}::bigint[]) order by r.id`,
  );
  const summedUp = [...groupBy(rows, ({ eventId }) => eventId)].flatMap(([id, reports]) => {
    const event = sumUp(reports);
    return event === null ? [] : [{ id, ...event, whenSpan: [...event.whenSpan] }];
  });
  await insertRows(manager, Event, summedUp);
  return { before, after: summedUp };
}

function byKey(one: string, other: string): number {
  return Number(BigInt(one) - BigInt(other));
}
