import type { DataSource, EntityManager } from "typeorm";
import {
  Actor,
  ArticleOrigin,
  ClaimAppearance,
  ClaimCorroboration,
  ClaimRelation,
  ClaimWording,
  EventAccount,
  Mention,
  ReportEvent,
  Statement,
  StatementActor,
} from "../../../src/entities";
import { spansOf } from "../../../src/entities/spans";
import type { IngestOutcome } from "../../../src/ingest/ingest-article";
import { groupBy } from "../../../src/shared/group-by";
import { findRelations } from "../../../src/store/reads/origins";
import type { Found } from "./found";

/**
 * What the database shows of articles that were stored.
 * @param outcomes what became of each file.
 */
export async function loadFound(
  dataSource: DataSource,
  outcomes: ReadonlyMap<string, IngestOutcome>,
): Promise<Found> {
  const { manager } = dataSource;
  const articleOf = new Map([...outcomes].map(([file, { articleId }]) => [file, articleId]));
  const latest = new Map([...outcomes].map(([file, { articleId }]) => [articleId, file]));
  const fileOf = new Map([...outcomes].map(([file, { versionId }]) => [versionId, file]));
  const inFile = <T extends { readonly versionId: string }, U>(
    rows: readonly T[],
    show: (row: T, file: string) => U,
  ): U[] =>
    rows.flatMap((row) => {
      const file = fileOf.get(row.versionId);
      return file === undefined ? [] : [show(row, file)];
    });
  const origins = await manager.find(ArticleOrigin);
  const statements = await manager.find(Statement);
  const contents = new Map(statements.map(({ id, contentSpans }) => [id, spansOf(contentSpans)]));
  const actors = await manager.find(Actor);
  const canonical = new Map(actors.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]));
  const canonicalOf = (id: string): string => canonical.get(id) ?? id;
  const speakers = await speakersOf(manager);
  const claimOf = new Map(
    (await manager.find(ClaimWording)).map(({ wordingId, claimId }) => [wordingId, claimId]),
  );
  const eventOf = new Map(
    (await manager.find(ReportEvent)).map(({ reportId, eventId }) => [reportId, eventId]),
  );
  return {
    articleOf,
    current: new Set(latest.values()),
    mentions: inFile(await manager.find(Mention), ({ start, end, kind, actorId }, file) => ({
      file,
      span: { start, end },
      kind,
      actor: actorId === null ? null : canonicalOf(actorId),
    })),
    statements: inFile(statements, ({ id }, file) => ({
      id,
      file,
      content: contents.get(id) ?? [],
      speakers: (speakers.get(id) ?? []).map(canonicalOf),
    })),
    appearances: inFile(await manager.find(ClaimAppearance), (appearance, file) => ({
      file,
      content: spansOf(appearance.contentSpans),
      voice: appearance.voice,
      wording: appearance.claimId,
      claim: claimOf.get(appearance.claimId) ?? appearance.claimId,
    })),
    triggers: inFile(await manager.find(EventAccount), (account, file) => ({
      file,
      span: { start: account.triggerStart, end: account.triggerEnd },
      event: eventOf.get(account.reportId) ?? null,
    })),
    relations: (await manager.find(ClaimRelation)).map(
      ({ sourceId, kind, targetId, rationale }) => ({
        source: sourceId,
        kind,
        target: targetId,
        rationale,
      }),
    ),
    corroborations: new Map(
      (await manager.find(ClaimCorroboration)).map((row) => [row.claimId, row]),
    ),
    clusterOf: new Map(origins.map(({ articleId, clusterId }) => [articleId, clusterId])),
    articleRelations: (await findRelations(manager, [...latest.keys()])).flatMap(
      ({ articleId, kind, targetId }) =>
        kind === "SHARES_SOURCE" ? [] : [{ article: articleId, kind, target: targetId }],
    ),
    actorNames: new Map(actors.map(({ id, name }) => [id, name])),
  };
}

/** The speakers of each statement, in their order. */
async function speakersOf(manager: EntityManager): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await manager.find(StatementActor, {
    where: { role: "SPEAKER" },
    order: { statementId: "ASC", position: "ASC" },
  });
  const byStatement = groupBy(rows, ({ statementId }) => statementId);
  return new Map([...byStatement].map(([id, own]) => [id, own.map(({ actorId }) => actorId)]));
}
