import { createHash } from "node:crypto";
import type { DataSource, EntityManager } from "typeorm";
import { type ArticleDocument, documentOfText } from "../formats/document";
import { READER_VERSION, readArticle } from "../reading/english";
import type { Reading, ReadingContext } from "../reading/reading";
import {
  addVersion,
  claimArticleKeys,
  createArticle,
  findEarlierCopy,
  handOverKeys,
  lockArticle,
  nextArticleId,
  type StoredArticle,
  updateArticle,
} from "../store/writes/articles";
import { ensureOutlet, type OutletKey } from "../store/writes/outlets";
import { saveReading } from "../store/writes/save-reading";
import { type AdmittedDocument, admit } from "./admit";
import { inTransaction } from "./transaction";

export { type ArticleDocument, documentOfText };

/** What reads articles, and the version that its results are marked with. */
export interface Reader {
  readonly version: string;
  readonly read: (text: string, context: ReadingContext) => Reading;
}

export interface IngestOptions {
  /** The built-in reader unless told otherwise. */
  readonly reader?: Reader;
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
  /** What was normalised or left out, in words. */
  readonly problems: readonly string[];
}

const builtIn: Reader = { version: READER_VERSION, read: readArticle };

/**
 * The one way in: reads a document, resolves who and what it speaks of, and stores all of it in one transaction, or nothing.
 * The same document again changes nothing, however often and however many at once. An article is known again by its address
 * or, among the articles of its outlet, by its text; another text or headline at its address is a new version.
 * @throws InputError or LimitError where the document cannot be stored, saying why.
 */
export async function ingestArticle(
  dataSource: DataSource,
  document: ArticleDocument,
  options: IngestOptions = {},
): Promise<IngestOutcome> {
  const now = options.now ?? new Date();
  const reader = options.reader ?? builtIn;
  const admitted = admit(document, now);
  // Read before the transaction opens, so that no lock is held meanwhile.
  const reading = reader.read(admitted.text, {
    headline: admitted.headline ?? undefined,
    outlet: admitted.outlet ?? undefined,
    publishedAt: admitted.publishedAt ?? undefined,
  });
  return inTransaction(dataSource, async (manager) => {
    const outlet = await ensureOutlet(manager, admitted.outlet, admitted.domain);
    const incoming: Incoming = {
      document: admitted,
      sha256: createHash("sha256").update(admitted.text).digest("hex"),
      reading,
      readerVersion: reader.version,
      outlet,
      now,
    };
    return store(manager, incoming);
  });
}

interface Incoming {
  readonly document: AdmittedDocument;
  readonly sha256: string;
  readonly reading: Reading;
  readonly readerVersion: string;
  readonly outlet: OutletKey | null;
  readonly now: Date;
}

async function store(manager: EntityManager, incoming: Incoming): Promise<IngestOutcome> {
  const { document, sha256 } = incoming;
  const articleId = await identify(manager, incoming);
  const stored = await lockArticle(manager, articleId);
  const duplicateOf = await findEarlierCopy(manager, articleId, sha256);
  const outcome = { articleId, duplicateOf, problems: document.problems };
  if (stored && !isChanged(stored, incoming)) {
    await adoptAddress(manager, stored, document);
    return { ...outcome, versionId: stored.current.id, newArticle: false, newVersion: false };
  }
  const versionId = await storeVersion(manager, incoming, articleId, stored);
  return { ...outcome, versionId, newArticle: !stored, newVersion: stored !== null };
}

/** The key of the article that the document is: a stored one, or a fresh one. */
async function identify(manager: EntityManager, incoming: Incoming): Promise<string> {
  const { document, sha256, outlet } = incoming;
  const byText = `text ${outlet?.id ?? ""} ${sha256}`;
  const byAddress = document.url === null ? null : `url ${document.url}`;
  const fresh = await nextArticleId(manager);
  const keys = byAddress === null ? [byText] : [byAddress, byText];
  const owners = await claimArticleKeys(manager, keys, fresh);
  const known = [byAddress, byText]
    .map((key) => (key === null ? undefined : owners.get(key)))
    .find((owner) => owner !== undefined && owner !== fresh);
  if (known === undefined) return fresh;
  await handOverKeys(manager, fresh, known);
  return known;
}

/** Only its own address can bring an article a new version: elsewhere an old text may still be going round. */
function isChanged({ article, current }: StoredArticle, { document, sha256 }: Incoming): boolean {
  if (document.url === null || document.url !== article.url) return false;
  return sha256 !== current.sha256 || document.headline !== current.headline;
}

/** An article that came in without its address gets it when it comes again with one. */
async function adoptAddress(
  manager: EntityManager,
  { article }: StoredArticle,
  { url }: AdmittedDocument,
): Promise<void> {
  if (article.url === null && url !== null) await updateArticle(manager, article.id, { url });
}

async function storeVersion(
  manager: EntityManager,
  incoming: Incoming,
  articleId: string,
  stored: StoredArticle | null,
): Promise<string> {
  const { document, sha256, reading, outlet, now } = incoming;
  const fields = {
    url: document.url,
    outletId: outlet?.id ?? null,
    headline: document.headline,
    bylines: [...document.bylines],
    dateline: document.dateline,
    language: document.language,
    publishedAt: document.publishedAt,
    pubStatus: document.pubStatus,
  };
  const firstSeenAt = stored?.article.firstSeenAt ?? now;
  if (stored) await updateArticle(manager, articleId, fields);
  else {
    const rest = { firstSeenAt, edNote: null, currentVersionId: null };
    await createArticle(manager, { id: articleId, ...fields, ...rest });
  }
  const versionId = await addVersion(manager, {
    articleId,
    version: (stored?.current.version ?? 0) + 1,
    text: document.text,
    headline: document.headline,
    sha256,
    seenAt: now,
    paragraphStarts: reading.text.paragraphs.map(({ start }) => start),
    sentenceStarts: reading.text.sentences.map(({ start }) => start),
  });
  await saveReading(manager, {
    articleId,
    versionId,
    reading,
    outletActorId: outlet?.actorId ?? null,
    language: document.language,
    publishedAt: document.publishedAt,
    firstSeenAt,
    readAt: now,
    readerVersion: incoming.readerVersion,
  });
  return versionId;
}
