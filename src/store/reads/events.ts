import type { EntityManager } from "typeorm";
import { Event, EventAccount } from "../../entities";
import type { ParticipantRole } from "../../shared/vocabulary";
import { canonicalOf } from "../identity/members";
import { columnsOf, entityOf, metadataOf, rowsOf } from "../pages/rows";
import { sql } from "../sql";

/** The events that some reports tell of, by the reports' keys; an event's own key is that of one of its reports. */
export async function findEventsOfReports(
  manager: EntityManager,
  reports: readonly string[],
): Promise<{ readonly report: string; readonly event: Event }[]> {
  const metadata = metadataOf(manager, Event);
  const rows = await rowsOf<Record<string, unknown> & { report: string }>(
    manager,
    sql`select e.report_id as report, ${columnsOf(metadata)}
      from report_event e join event t on t.id = e.event_id where e.report_id = any(${reports}::bigint[])`,
  );
  return rows.map((row) => ({ report: row.report, event: entityOf<Event>(metadata, row) }));
}

/** The events that the current version of each article tells of, in the order of its text. */
export async function findEventsOfArticles(
  manager: EntityManager,
  articles: readonly string[],
): Promise<{ readonly article: string; readonly event: Event }[]> {
  const metadata = metadataOf(manager, Event);
  const rows = await rowsOf<Record<string, unknown> & { article: string }>(
    manager,
    sql`select r.article_id as article, ${columnsOf(metadata)}
      from (select e.article_id, e.event_id, min(o.position) as position
        from report_event e join event_report o on o.article_id = e.article_id and o.id = e.report_id
        where e.article_id = any(${articles}::bigint[]) group by e.article_id, e.event_id) as r
      join event t on t.id = r.event_id order by r.article_id, r.position`,
  );
  return rows.map((row) => ({ article: row.article, event: entityOf<Event>(metadata, row) }));
}

/** Who takes part in each event by any of its reports, whoever most reports name first; actors by those that stand for them. */
export function findParticipants(
  manager: EntityManager,
  events: readonly string[],
): Promise<{ readonly event: string; readonly actor: string; readonly role: ParticipantRole }[]> {
  return rowsOf(
    manager,
    sql`select event, actor, role from (
        select distinct on (e.event_id, ${canonicalOf("p.actor_id")}) e.event_id as event,
          ${canonicalOf("p.actor_id")} as actor, p.role, p.position, e.report_id
        from report_event e join event_participant p on p.article_id = e.article_id and p.report_id = e.report_id
        where e.event_id = any(${events}::bigint[])
        order by e.event_id, ${canonicalOf("p.actor_id")}, p.position, e.report_id) as found
      order by event, position, actor`,
  );
}

/** An account with the actor that stands for whoever gives it. */
export interface FoundAccount {
  readonly event: string;
  readonly account: EventAccount;
}

/** Who tells of each event, the earliest article first; of one who tells the same in one article several times, the first. */
export async function findAccounts(
  manager: EntityManager,
  events: readonly string[],
): Promise<FoundAccount[]> {
  const metadata = metadataOf(manager, EventAccount);
  const rows = await rowsOf<Record<string, unknown> & { event: string; teller: string | null }>(
    manager,
    sql`select event, found.teller, ${columnsOf(metadata, "found")} from (
        select distinct on (e.event_id, t.article_id, ${canonicalOf("t.actor_id")}, t.factuality)
          e.event_id as event, ${canonicalOf("t.actor_id")} as teller, a.sort_at, ${columnsOf(metadata)}
        from report_event e
        join event_account t on t.article_id = e.article_id and t.report_id = e.report_id
        join article a on a.id = t.article_id
        where e.event_id = any(${events}::bigint[])
        order by e.event_id, t.article_id, ${canonicalOf("t.actor_id")}, t.factuality, t.trigger_start) as found
      order by event, found.sort_at, found.article_id, found.trigger_start, found.position`,
  );
  return rows.map(({ event, teller, ...row }) => ({
    event,
    account: Object.assign(entityOf<EventAccount>(metadata, row), { actorId: teller }),
  }));
}

/** The keys of the claims whose wording covers the words that name each event, in the order in which they appeared. */
export function findClaimsOfEvents(
  manager: EntityManager,
  events: readonly string[],
): Promise<{ readonly event: string; readonly claim: string }[]> {
  return rowsOf(
    manager,
    sql`select e.event_id as event, w.claim_id as claim
      from report_event e
      join event_account x on x.article_id = e.article_id and x.report_id = e.report_id
      join claim_appearance c on c.article_id = x.article_id and c.version_id = x.version_id and c.current
        and c.evidence_start <= x.trigger_start and c.evidence_end >= x.trigger_end
      join claim_wording w on w.wording_id = c.claim_id
      where e.event_id = any(${events}::bigint[])
      group by e.event_id, w.claim_id order by e.event_id, min(c.seen_at), w.claim_id`,
  );
}
