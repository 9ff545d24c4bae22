import { createHash } from "node:crypto";
import type { DataSource, EntityManager } from "typeorm";
import { type ArticleDocument, documentOfText } from "../formats/document";
import { builtInReader, type Reader, type ReaderAnswer } from "../reading/reader";
import { type SurfaceText, surfaceOf } from "../reading/surface/surface-text";
import { absencesOf } from "../resolution/absences/absences";
import { datelinePlace } from "../resolution/events/dateline-place";
import { noteArticle } from "../store/changes/note-article";
import { changesBecause, noteChanges } from "../store/changes/record-changes";
import { applyDecisions } from "../store/decisions/apply-decisions";
import { updateWhatCounts } from "../store/decisions/what-counts";
import { fileUnder } from "../store/topics/file-under";
import {
  addVersion,
  claimArticleKeys,
  createArticle,
  findEarlierCopy,
  findUnchanged,
  handOverKeys,
  lockArticle,
  nextArticleId,
  type StoredArticle,
  updateArticle,
} from "../store/writes/articles";
import { ensureOutlet, type OutletKey } from "../store/writes/outlets";
import { saveReading } from "../store/writes/save-reading";
import { type AdmittedDocument, admit } from "./admit";
import { takeOverStatus } from "./decisions/set-article-status";
import { resolveVersion } from "./resolve-articles";
import { inTransaction } from "./transaction";

export { type ArticleDocument, documentOfText, type Reader };

export interface IngestOptions {
  /** The built-in reader unless told otherwise. */
  readonly reader?: Reader | undefined;
  /** The present moment; the clock's unless told otherwise. */
  readonly now?: Date;
}

/** What became of a document. */
export interface IngestOutcome {
  readonly articleId: string;
  /** The version that is current now. */
  readonly versionId: string;
  /** Whether the article was not stored before. */
  readonly newArticle: boolean;
  /** Whether an article that was stored before now has another text or headline. */
  readonly newVersion: boolean;
  /** The earliest other article with the very same text, for instance another outlet's; null where there is none. */
  readonly duplicateOf: string | null;
  /** What was normalised or left out, and where the reader could not go its usual way, in words. */
  readonly problems: readonly string[];
}

/**
 * The one way in: reads a document, resolves who and what it speaks of, and stores all of it in one transaction, or nothing.
 * The same document again changes nothing, however often and however many at once. An article is known again by its address
 * or, among the articles of its outlet, by its text; another text or headline is a new version of it.
 * @throws InputError or LimitError where the document cannot be stored, saying why.
 */
export async function ingestArticle(
  dataSource: DataSource,
  document: ArticleDocument,
  options: IngestOptions = {},
): Promise<IngestOutcome> {
  const now = options.now ?? new Date();
  const reader = options.reader ?? builtInReader;
  const admitted = admit(document, now);
  const sha256 = createHash("sha256").update(admitted.text).digest("hex");
  const same = await findSame(dataSource, admitted, sha256, now);
  if (same) return same;
  // Read before the transaction opens, so that no lock is held meanwhile.
  const answer = await reader.read(admitted.text, {
    headline: admitted.headline ?? undefined,
    outlet: admitted.outlet ?? undefined,
    publishedAt: admitted.publishedAt ?? undefined,
  });
  const surface = surfaceOf(answer.reading.text);
  const because = `A new article came in: ${called(admitted)}`;
  return inTransaction(dataSource, because, async (manager) => {
    const outlet = await ensureOutlet(manager, admitted.outlet, admitted.domain);
    const incoming: Incoming = {
      document: admitted,
      sha256,
      answer,
      surface,
      outlet,
      now,
    };
    return store(manager, incoming);
  });
}

/** What comes again word for word at its address need not be read again. */
async function findSame(
  dataSource: DataSource,
  { url, headline, problems, pubStatus }: AdmittedDocument,
  sha256: string,
  now: Date,
): Promise<IngestOutcome | null> {
  const { manager } = dataSource;
  const same = url === null ? null : await findUnchanged(manager, url, sha256, headline);
  if (!same) return null;
  const { articleId, versionId } = same;
  const isOther = pubStatus !== null && pubStatus !== same.pubStatus;
  const kept = isOther
    ? await inTransaction(dataSource, "Its document came in again.", (own) =>
        takeOverStatus(own, articleId, pubStatus, now),
      )
    : [];
  return {
    ...{ articleId, versionId, newArticle: false, newVersion: false },
    duplicateOf: await findEarlierCopy(manager, articleId, sha256),
    problems: [...problems, ...kept],
  };
}

/** How an article is called where changes are explained by it. */
function called({ headline, outlet, url, text }: AdmittedDocument): string {
  const title = headline ?? url ?? `${text.slice(0, 60).trim()}…`;
  return outlet === null ? title : `${title} (${outlet})`;
}

interface Incoming {
  readonly document: AdmittedDocument;
  readonly sha256: string;
  readonly answer: ReaderAnswer;
  readonly surface: SurfaceText;
  readonly outlet: OutletKey | null;
  readonly now: Date;
}

async function store(manager: EntityManager, incoming: Incoming): Promise<IngestOutcome> {
  const { document, sha256, answer } = incoming;
  const { articleId, isNewText } = await identify(manager, incoming);
  const stored = await lockArticle(manager, articleId);
  const duplicateOf = await findEarlierCopy(manager, articleId, sha256);
  const isNew = !stored || isChanged(stored, incoming, isNewText);
  if (!isNew) await adoptAddress(manager, stored, document);
  const { versionId, problems } = isNew
    ? await storeVersion(manager, incoming, articleId, stored)
    : { versionId: stored.current.id, problems: [] };
  const kept = await takeOverStatus(manager, articleId, document.pubStatus, incoming.now);
  return {
    ...{ articleId, versionId, newArticle: !stored, newVersion: isNew && stored !== null },
    duplicateOf,
    problems: [...document.problems, ...answer.problems, ...problems, ...kept],
  };
}

interface Identity {
  /** A stored article's key, or a fresh one. */
  readonly articleId: string;
  /** Whether the outlet never had this text before. */
  readonly isNewText: boolean;
}

/** Which article the document is: by its address, else by its outlet and text. */
async function identify(manager: EntityManager, incoming: Incoming): Promise<Identity> {
  const { document, sha256, outlet } = incoming;
  const byText = `text ${outlet?.id ?? ""} ${sha256}`;
  const byAddress = document.url === null ? null : `url ${document.url}`;
  const fresh = await nextArticleId(manager);
  const keys = byAddress === null ? [byText] : [byAddress, byText];
  const owners = await claimArticleKeys(manager, keys, fresh);
  const known = keys.map((key) => owners.get(key)).find((owner) => owner !== fresh);
  if (known !== undefined) await handOverKeys(manager, fresh, known);
  return { articleId: known ?? fresh, isNewText: owners.get(byText) === fresh };
}

/** At another address, or at none, an older text may still be going round: only a new one counts as a change there. */
function isChanged(
  { article, current }: StoredArticle,
  { document, sha256 }: Incoming,
  isNewText: boolean,
): boolean {
  if (document.url === null || document.url !== article.url) return isNewText;
  const newHeadline = document.headline !== null && document.headline !== current.headline;
  return sha256 !== current.sha256 || newHeadline;
}

/** An article that came in without its address gets it when it comes again with one. */
async function adoptAddress(
  manager: EntityManager,
  { article }: StoredArticle,
  document: AdmittedDocument,
): Promise<void> {
  const { url } = document;
  if (article.url !== null || url === null) return;
  changesBecause(manager, `It came in again, with its address: ${called(document)}`);
  await updateArticle(manager, article.id, { url });
  noteArticle(manager, article, { url });
}

async function storeVersion(
  manager: EntityManager,
  incoming: Incoming,
  articleId: string,
  stored: StoredArticle | null,
): Promise<{ readonly versionId: string; readonly problems: readonly string[] }> {
  const { document, sha256, outlet, now } = incoming;
  const { reading, method, version } = incoming.answer;
  const fields = fieldsOf(incoming, stored?.article ?? null);
  const firstSeenAt = stored?.article.firstSeenAt ?? now;
  if (stored) {
    changesBecause(manager, `A new version of an article came in: ${called(document)}`);
    await updateArticle(manager, articleId, fields);
    const { version } = stored.current;
    noteArticle(manager, stored.article, fields, { before: version, after: version + 1 });
  } else {
    noteChanges(manager, "Article", "CREATED", [articleId]);
    const rest = { firstSeenAt, edNote: null, currentVersionId: null };
    await createArticle(manager, { id: articleId, ...fields, ...rest });
  }
  await fileUnder(manager, articleId, document.topics, stored !== null);
  const versionId = await addVersion(manager, {
    articleId,
    version: (stored?.current.version ?? 0) + 1,
    text: document.text,
    headline: fields.headline,
    sha256,
    seenAt: now,
    readerVersion: version,
    paragraphStarts: reading.text.paragraphs.map(({ start }) => start),
    sentenceStarts: reading.text.sentences.map(({ start }) => start),
    absences: absencesOf(reading, {
      hasOutlet: fields.outletId !== null,
      hasAuthor: fields.bylines.length > 0,
      hasDate: fields.publishedAt !== null,
    }),
  });
  await saveReading(manager, {
    articleId,
    versionId,
    reading,
    surface: incoming.surface,
    outletActorId: outlet?.actorId ?? null,
    language: fields.language,
    publishedAt: fields.publishedAt,
    firstSeenAt,
    readAt: now,
    method,
    readerVersion: version,
  });
  const lapses = stored ? (await applyDecisions(manager, articleId, [versionId], now)).lapses : [];
  if (stored || fields.pubStatus !== "USABLE") await updateWhatCounts(manager, [articleId]);
  await resolveVersion(manager, articleId, versionId);
  return { versionId, problems: lapses };
}

/** What the document says of itself; what it leaves out stays as an earlier version said. A dateline may stand in the text only. */
function fieldsOf({ document, outlet }: Incoming, earlier: StoredArticle["article"] | null) {
  const { bylines, pubStatus } = document;
  return {
    url: earlier?.url ?? document.url,
    outletId: outlet?.id ?? earlier?.outletId ?? null,
    headline: document.headline ?? earlier?.headline ?? null,
    bylines: bylines.length > 0 ? [...bylines] : (earlier?.bylines ?? []),
    dateline: document.dateline ?? earlier?.dateline ?? datelinePlace(document.text),
    language: document.language ?? earlier?.language ?? null,
    publishedAt: document.publishedAt ?? earlier?.publishedAt ?? null,
    // What a later document tells of it is taken over at the end, unless somebody has decided on it.
    pubStatus: earlier?.pubStatus ?? pubStatus ?? "USABLE",
  };
}
