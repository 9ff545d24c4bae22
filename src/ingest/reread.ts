import type { DataSource, EntityManager } from "typeorm";
import { builtInReader, type ReaderAnswer } from "../reading/reader";
import { surfaceOf } from "../reading/surface/surface-text";
import { absencesOf } from "../resolution/absences/absences";
import { sameStatements } from "../resolution/versions/same-statements";
import { findShown, noteShown } from "../store/changes/shown-statements";
import { corroborate } from "../store/claims/corroborate";
import { applyDecisions } from "../store/decisions/apply-decisions";
import { lockArticleRow } from "../store/decisions/article-status";
import { dropUnworded } from "../store/decisions/replace-claims";
import { updateWhatCounts } from "../store/decisions/what-counts";
import { joinUtterances } from "../store/utterances/join-utterances";
import { findVersions } from "../store/utterances/save-speeches";
import { keepFoundAt, noteReader, placesOf } from "../store/writes/articles-read-again";
import { deleteReading, leaveUtterances } from "../store/writes/delete-reading";
import { saveReading } from "../store/writes/save-reading";
import {
  countStale,
  findStaleArticle,
  nextStale,
  type StaleArticle,
  type StaleVersion,
} from "../store/writes/stale-versions";
import type { ReresolveProgress } from "./reresolve";
import { resolveArticles } from "./resolve-articles";
import { inTransaction } from "./transaction";

const BATCH = 500;
const FIRST = "0";

/** The reader that stored versions are read again by. */
type Reader = Pick<typeof builtInReader, "read"> & { readonly version: string };

/**
 * Reads again, with the built-in reader, stored versions that an older one read. A statement that is found again keeps its key,
 * what people have decided holds, and what ties articles together is worked out anew. Each article is a transaction of its own,
 * so that the server may run meanwhile; a run that was cut off goes on with what is left.
 * @param onProgress is called after each article.
 * @param stop ends the run after the article under way.
 * @param now when it is read.
 */
export async function reread(
  dataSource: DataSource,
  onProgress: (progress: ReresolveProgress) => void,
  stop: AbortSignal,
  { reader = builtInReader, now = new Date() }: { reader?: Reader; now?: Date } = {},
): Promise<void> {
  const { manager } = dataSource;
  const total = await countStale(manager, reader.version);
  let [done, after] = [0, FIRST];
  for (;;) {
    const ids = await nextStale(manager, reader.version, after, BATCH);
    if (ids.length === 0) return;
    for (const id of ids) {
      if (stop.aborted) return;
      await rereadArticle(dataSource, id, reader, now);
      done += 1;
      onProgress({ step: "reading", articles: total, done, total: Math.max(done, total) });
      after = id;
    }
  }
}

async function rereadArticle(
  dataSource: DataSource,
  articleId: string,
  reader: Reader,
  now: Date,
): Promise<void> {
  const article = await findStaleArticle(dataSource.manager, reader.version, articleId);
  if (!article) return;
  // Read before the transaction opens, so that no lock is held meanwhile.
  const answers = article.versions.map((version) => ({
    version,
    answer: reader.read(version.text, {
      headline: version.headline ?? undefined,
      outlet: article.outlet ?? undefined,
      publishedAt: article.publishedAt ?? undefined,
    }),
  }));
  await inTransaction(dataSource, `Read again by ${reader.version}.`, async (manager) => {
    await lockArticleRow(manager, articleId);
    const before = await findShown(manager, articleId);
    // Noted as they are first, so that what is taken away and comes again as it was is no change.
    noteShown(manager, before, before);
    const left: ReplacedReading[] = [];
    for (const { version, answer } of answers) {
      left.push(await replaceReading(manager, article, version, answer, now));
    }
    const versionIds = await findVersions(manager, articleId);
    const { unworded } = await applyDecisions(manager, articleId, versionIds, now);
    await updateWhatCounts(manager, [articleId]);
    noteShown(manager, before, await findShown(manager, articleId));
    await resolveArticles(manager, [articleId]);
    const gone = left.flatMap(({ droppedIds }) => droppedIds);
    for (const [other, ids] of await leaveUtterances(manager, articleId, gone)) {
      await joinUtterances(manager, other, ids);
    }
    const wordings = [...unworded, ...left.flatMap(({ wordingIds }) => wordingIds)];
    await corroborate(manager, [articleId], await dropUnworded(manager, wordings));
  });
}

/** What another reading has left over of the one before. */
interface ReplacedReading {
  /** Statements that it does not find. */
  readonly droppedIds: readonly string[];
  readonly wordingIds: readonly string[];
}

async function replaceReading(
  manager: EntityManager,
  article: StaleArticle,
  version: StaleVersion,
  { reading, method, version: readerVersion }: ReaderAnswer,
  now: Date,
): Promise<ReplacedReading> {
  const { id: articleId, outletActorId, language, publishedAt, firstSeenAt } = article;
  const { statements, wordingIds } = await deleteReading(manager, articleId, version.id);
  const matches = sameStatements(statements.map(placesOf), reading.attributions);
  const keptIds = matches.map((match) => (match === null ? null : (statements[match]?.id ?? null)));
  await saveReading(
    manager,
    {
      ...{ articleId, versionId: version.id, reading, surface: surfaceOf(reading.text) },
      ...{ outletActorId, language, publishedAt, firstSeenAt, readAt: now, method, readerVersion },
    },
    keptIds,
  );
  await keepFoundAt(manager, statements);
  await noteReader(manager, articleId, version.id, {
    readerVersion,
    paragraphStarts: reading.text.paragraphs.map(({ start }) => start),
    sentenceStarts: reading.text.sentences.map(({ start }) => start),
    absences: absencesOf(reading, {
      hasOutlet: article.outletId !== null,
      hasAuthor: article.bylines.length > 0,
      hasDate: publishedAt !== null,
    }),
  });
  const kept = new Set(keptIds);
  return {
    droppedIds: statements.map(({ id }) => id).filter((id) => !kept.has(id)),
    wordingIds,
  };
}
