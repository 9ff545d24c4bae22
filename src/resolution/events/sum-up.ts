import type { DateBasis, DatePrecision, EventType } from "../../shared/vocabulary";
import { narrowestTime } from "../utterances/narrowest-time";

/** One report of an event, as far as the event is told by it. */
export interface EventReported {
  readonly versionId: string;
  readonly title: string;
  readonly type: EventType;
  readonly expected: boolean;
  readonly condition: string | null;
  readonly place: string | null;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  readonly whenSpan: readonly number[];
  /** The day of the report. */
  readonly day: string;
  /** How many take part by it. */
  readonly participants: number;
}

/** What several reports together tell of one event. */
export interface SummedUpEvent extends Omit<EventReported, "versionId" | "day" | "participants"> {
  readonly whenVersionId: string | null;
  /** The last day on which it may be or, where that is open, the first one, else that of its first report. */
  readonly sortDay: string;
}

/**
 * One event from the reports of it, in whatever order they come: the words of the report that names most participants, the narrowest time, and
 * expected only while nobody tells that it happened. Null for no reports.
 */
export function sumUp(reports: readonly EventReported[]): SummedUpEvent | null {
  const sorted = [...reports].sort(fullestFirst);
  const [fullest] = sorted;
  const told = sorted.filter(({ expected }) => !expected);
  const timed = told.length > 0 ? told : sorted;
  const dated = narrowestTime(
    timed.map((report) => ({
      ...report,
      saidEarliest: report.earliest,
      saidLatest: report.latest,
    })),
  );
  if (fullest === undefined || dated === null) return null;
  const firstOf = (field: "condition" | "place"): string | null =>
    sorted.find((report) => report[field] !== null)?.[field] ?? null;
  const firstDay = reports.map(({ day }) => day).sort()[0] ?? fullest.day;
  return {
    title: fullest.title,
    type: fullest.type,
    expected: told.length === 0,
    condition: firstOf("condition"),
    place: firstOf("place"),
    edtf: dated.edtf,
    earliest: dated.earliest,
    latest: dated.latest,
    precision: dated.precision,
    basis: dated.basis,
    whenSpan: dated.whenSpan,
    whenVersionId: dated.whenSpan.length === 0 ? null : dated.versionId,
    sortDay: dated.latest ?? dated.earliest ?? firstDay,
  };
}

function fullestFirst(one: EventReported, other: EventReported): number {
  return (
    other.participants - one.participants ||
    one.day.localeCompare(other.day) ||
    one.title.localeCompare(other.title) ||
    Number(BigInt(one.versionId) - BigInt(other.versionId))
  );
}
