import type { EntityManager } from "typeorm";
import { EventPrintRow } from "../../entities";
import { datelinePlace } from "../../resolution/events/dateline-place";
import { printEvent, type ToldEvent } from "../../resolution/events/event-print";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { insertRows } from "../writes/rows";

interface ToldRow extends Omit<ToldEvent, "sort" | "dateline"> {
  readonly reportId: string;
  readonly type: string;
  readonly kind: string;
}

/** Makes and stores anew what the reports of an article that count are compared by. Comes before the resolution lock is taken. */
export async function saveEventPrints(manager: EntityManager, articleId: string): Promise<void> {
  const rows = await rowsOf<ToldRow>(
    manager,
    sql`select r.id as "reportId", r.type, r.kind, r.is_said as "isSaid", r.expected, r.place,
        to_char(r.day, 'YYYY-MM-DD') as day,
        case when r.latest is not null then to_char(r.earliest, 'YYYY-MM-DD') end as earliest,
        case when r.earliest is not null then to_char(r.latest, 'YYYY-MM-DD') end as latest,
        coalesce((select json_agg(json_build_object('role', p.role, 'id', a.id::text) order by p.position)
          from event_participant p join actor own on own.id = p.actor_id join actor a on a.id = own.canonical_id
          where p.article_id = r.article_id and p.report_id = r.id and a.identity is not null), '[]') as parties,
        (select substring(v.text from x.evidence_start + 1 for x.evidence_end - x.evidence_start)
          from event_account x join article_version v on v.article_id = x.article_id and v.id = x.version_id
          where x.article_id = r.article_id and x.report_id = r.id and x.position = 0) as text
      from event_report r where r.article_id = ${articleId} and r.current order by r.id`,
  );
  const dateline = rows.length === 0 ? null : await datelineOf(manager, articleId);
  await manager.delete(EventPrintRow, { articleId });
  await insertRows(
    manager,
    EventPrintRow,
    rows.map(({ reportId, type, kind, ...told }) => {
      const print = printEvent({ ...told, sort: `${type} ${kind}`, dateline });
      return {
        articleId,
        reportId,
        ...print,
        parties: [...print.parties],
        places: [...print.places],
        words: [...print.words],
        keys: [...print.keys],
      };
    }),
  );
}

/** The place of an article's dateline: as the document gives it, else as its text opens; null where neither does. */
async function datelineOf(manager: EntityManager, articleId: string): Promise<string | null> {
  const [row] = await rowsOf<{ dateline: string | null; opening: string }>(
    manager,
    sql`select a.dateline, left(v.text, ${LONGEST_OPENING}::int) as opening
      from article a join article_version v on v.article_id = a.id and v.id = a.current_version_id
      where a.id = ${articleId}`,
  );
  return row ? (row.dateline ?? datelinePlace(row.opening)) : null;
}

const LONGEST_OPENING = 200;
