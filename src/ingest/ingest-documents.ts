import type { DataSource } from "typeorm";
import type { ArticleDocument } from "../formats/document";
import { HearsayError } from "../shared/errors";
import { windowed } from "../shared/windowed";
import { type IngestOptions, type IngestOutcome, ingestArticle } from "./ingest-article";
import { Turns } from "./turns";

/** A document, or why there is none, under the name by which reports call it. */
export type NamedDocument =
  | { readonly name: string; readonly document: ArticleDocument }
  | { readonly name: string; readonly error: unknown };

/** What became of one of many documents. */
export type DocumentReport =
  | { readonly name: string; readonly outcome: IngestOutcome }
  | { readonly name: string; readonly error: HearsayError };

export interface BatchOptions extends IngestOptions {
  /** So many documents are under way at most; 1 unless told otherwise. */
  readonly atOnce?: number;
}

/**
 * Ingests documents and reports each, in their order, as soon as it and all before it are stored or refused. Documents of one
 * address, and those of one text, follow each other in their order, also where several documents are under way. A bad document
 * is reported and the others go on; whatever is no fault of a document ends it when those under way are done.
 */
export async function* ingestDocuments(
  dataSource: DataSource,
  documents: AsyncIterable<NamedDocument> | Iterable<NamedDocument>,
  { atOnce = 1, ...options }: BatchOptions = {},
): AsyncGenerator<DocumentReport> {
  const turns = new Turns();
  yield* windowed(documents, atOnce, (item) => report(dataSource, item, options, turns));
}

async function report(
  dataSource: DataSource,
  item: NamedDocument,
  options: IngestOptions,
  turns: Turns,
): Promise<DocumentReport> {
  const { name } = item;
  try {
    if ("error" in item) throw item.error;
    const { document } = item;
    const keys = [document.text, ...(document.url === null ? [] : [document.url])];
    const store = () => ingestArticle(dataSource, document, options);
    return { name, outcome: await turns.take(keys, store) };
  } catch (error) {
    if (error instanceof HearsayError && error.code !== "INVARIANT") return { name, error };
    throw error;
  }
}
