import type { EntityManager } from "typeorm";
import { EventAccount, EventParticipant, EventReport } from "../../entities";
import { flattenSpans } from "../../entities/spans";
import type { EventMention, ReadEvent } from "../../reading/reading";
import { contentText, wordsOf } from "../../resolution/claims";
import { eventTitle } from "../../resolution/events/event-title";
import { saidTime } from "../../resolution/said-time";
import { insertRows, nextIds } from "../writes/rows";
import type { ReadVersion, StoredCast } from "../writes/statement-rows";

/**
 * Stores what one article version tells of events.
 * @param statementIds the keys of its statements, in the order of the attributions.
 */
export async function saveEvents(
  manager: EntityManager,
  version: ReadVersion,
  cast: StoredCast,
  statementIds: readonly string[],
): Promise<void> {
  const { articleId, reading } = version;
  const ids = await nextIds(manager, EventReport, reading.events.length);
  const rows = reading.events.map((event, position) => ({
    report: reportRow(version, event, position, ids[position] ?? ""),
    participants: participantRows(event, cast),
    accounts: event.mentions.flatMap((mention) =>
      accountRows(version, mention, cast, statementIds),
    ),
  }));
  await insertRows(
    manager,
    EventReport,
    rows.map(({ report }) => report),
  );
  await insertRows(
    manager,
    EventParticipant,
    rows.flatMap(({ report, participants }) =>
      participants.map((part, position) => ({ articleId, reportId: report.id, position, ...part })),
    ),
  );
  await insertRows(
    manager,
    EventAccount,
    rows.flatMap(({ report, accounts }) =>
      accounts.map((account, position) => ({
        articleId,
        reportId: report.id,
        position,
        ...account,
      })),
    ),
  );
}

function reportRow(
  version: ReadVersion,
  event: ReadEvent,
  position: number,
  id: string,
): EventReport {
  const { articleId, versionId, reading, publishedAt, firstSeenAt } = version;
  const { type, kind, expected, condition, place, mentions } = event;
  const { edtf, earliest, latest, precision, basis, mention } = saidTime(
    event.when,
    null,
    firstSeenAt,
  );
  const said = reading.attributions.some(
    ({ cue }) => cue !== null && mentions.some(({ trigger }) => cue.start === trigger.start),
  );
  return {
    articleId,
    id,
    versionId,
    current: true,
    position,
    type,
    kind,
    title: eventTitle(reading, event),
    isSaid: said,
    expected,
    condition: condition && wordsOf(reading, condition),
    place: place && contentText(reading, [place]),
    edtf,
    earliest,
    latest,
    precision,
    basis,
    whenSpan: mention === null ? [] : flattenSpans([mention]),
    day: (publishedAt ?? firstSeenAt).toISOString().slice(0, "YYYY-MM-DD".length),
  };
}

/** Two of the reading's actors may be stored as one: each once. */
function participantRows({ participants }: ReadEvent, { actorIds }: StoredCast) {
  const roles = new Map<string, Pick<EventParticipant, "actorId" | "role">>();
  for (const { actor, role } of participants) {
    const actorId = actorIds[actor];
    if (actorId !== undefined && !roles.has(actorId)) roles.set(actorId, { actorId, role });
  }
  return [...roles.values()];
}

/** One for each of joint speakers. */
function accountRows(
  { versionId, reading }: ReadVersion,
  { trigger, evidence, attribution, factuality }: EventMention,
  { actorIds }: StoredCast,
  statementIds: readonly string[],
) {
  const speakers = attribution === null ? [] : (reading.attributions[attribution]?.speakers ?? []);
  const tellers =
    speakers.length === 0 ? [null] : speakers.map((speaker) => actorIds[speaker] ?? null);
  return [...new Set(tellers)].map((actorId) => ({
    versionId,
    statementId: attribution === null ? null : (statementIds[attribution] ?? null),
    actorId,
    factuality,
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
    evidenceStart: evidence.start,
    evidenceEnd: evidence.end,
  }));
}
