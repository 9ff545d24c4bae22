import type { DataSource } from "typeorm";
import type { ArticleDocument } from "../formats/document";
import { HearsayError } from "../shared/errors";
import { type IngestOptions, type IngestOutcome, ingestArticle } from "./ingest-article";

/** A document, or why there is none, under the name by which reports call it. */
export type NamedDocument =
  | { readonly name: string; readonly document: ArticleDocument }
  | { readonly name: string; readonly error: HearsayError };

/** What became of one of many documents. */
export type DocumentReport =
  | { readonly name: string; readonly outcome: IngestOutcome }
  | { readonly name: string; readonly error: HearsayError };

/**
 * Ingests documents one after the other and reports each as soon as it is stored or refused. A bad document is reported and
 * the others go on; whatever is no fault of the document ends it.
 */
export async function* ingestDocuments(
  dataSource: DataSource,
  documents: AsyncIterable<NamedDocument> | Iterable<NamedDocument>,
  options: IngestOptions = {},
): AsyncGenerator<DocumentReport> {
  for await (const item of documents) {
    if ("error" in item) yield item;
    else yield await report(dataSource, item.name, item.document, options);
  }
}

async function report(
  dataSource: DataSource,
  name: string,
  document: ArticleDocument,
  options: IngestOptions,
): Promise<DocumentReport> {
  try {
    return { name, outcome: await ingestArticle(dataSource, document, options) };
  } catch (error) {
    if (error instanceof HearsayError && error.code !== "INVARIANT") return { name, error };
    throw error;
  }
}
