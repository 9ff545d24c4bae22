import type { DataSource } from "typeorm";
import {
  Event,
  EventAccount,
  EventParticipant,
  EventReport,
  ReportEvent,
} from "../../../src/entities";
import { actorKeys } from "./cast";

interface Span {
  readonly start: number;
  readonly end: number;
}

const DAY_MS = 86_400_000;
const SHARED = "11";

/**
 * Article number n tells that a ferry is to sail thirty days after it is published, event 10n, by its statement 10n+1 and by itself; and of a
 * meeting, of which all articles tell: event 11, of reports 10n+1.
 */
export async function storeEvents(
  { manager }: DataSource,
  n: number,
  publishedAt: Date,
  { promise, reasons }: { readonly promise: Span; readonly reasons: Span },
): Promise<void> {
  const inArticle = { articleId: String(n), versionId: String(10 * n + 1) };
  const dayAfter = (days: number) =>
    new Date(publishedAt.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  const time = (day: string) => ({
    edtf: day,
    earliest: day,
    latest: day,
    whenSpan: [] as number[],
  });
  const sailing = {
    type: "OTHER" as const,
    title: `Sailing by Ada Brenn, day ${n}`,
    expected: true,
    condition: "unless it rains",
    place: "the quay",
    precision: "DAY" as const,
    basis: "RELATIVE" as const,
    ...time(dayAfter(30)),
  };
  const meeting = {
    type: "CONSULT" as const,
    title: "Meeting of Ada Brenn and Harbour Office",
    expected: false,
    condition: null,
    place: null,
    precision: "DAY" as const,
    basis: "INFERRED" as const,
    ...time("2025-09-30"),
  };
  const [own, shared] = [String(10 * n), String(10 * n + 1)];
  const report = { ...inArticle, current: true, isSaid: false, day: dayAfter(0) };
  await manager.insert(EventReport, [
    { ...report, ...sailing, id: own, position: 0, kind: "sail" },
    { ...report, ...meeting, id: shared, position: 1, kind: "meeting" },
  ]);
  const part = (
    reportId: string,
    actorId: string,
    role: EventParticipant["role"],
    position: number,
  ) => ({
    ...{ articleId: String(n), reportId, actorId, role, position },
  });
  await manager.insert(EventParticipant, [
    part(own, actorKeys.brenn, "ACTOR", 0),
    part(own, actorKeys.reporters, "RECIPIENT", 1),
    part(shared, actorKeys.brenn, "ACTOR", 0),
    part(shared, actorKeys.harbourOffice, "ACTOR", 1),
  ]);
  const account = (reportId: string, position: number, { start, end }: Span) => ({
    ...{ ...inArticle, reportId, position, statementId: null, actorId: null },
    ...{ triggerStart: start, triggerEnd: end, evidenceStart: start, evidenceEnd: end },
  });
  const byBrenn = { statementId: String(10 * n + 1), actorId: actorKeys.brenn };
  await manager.insert(EventAccount, [
    { ...account(own, 0, promise), ...byBrenn, factuality: "PR_PLUS" },
    { ...account(own, 1, promise), ...byBrenn, factuality: "PR_PLUS" },
    { ...account(own, 2, reasons), factuality: "PS_PLUS" },
    { ...account(shared, 0, reasons), factuality: "CT_PLUS" },
  ]);
  await manager.insert(ReportEvent, [
    { articleId: String(n), reportId: own, eventId: own },
    { articleId: String(n), reportId: shared, eventId: SHARED },
  ]);
  const events = [{ ...sailing, id: own }, ...(n === 1 ? [{ ...meeting, id: SHARED }] : [])];
  await manager.insert(
    Event,
    events.map((event) => ({ ...event, whenVersionId: null, sortDay: event.latest })),
  );
}
