import type { ArticleDocument } from "../formats/document";
import { admit } from "../ingest/admit";
import type { ReadingContext } from "../reading/reading";
import type { ReadDocument } from "./read-documents";

/**
 * The document as it would be stored, so that offsets count in the same text.
 * @throws what is wrong with it
 */
export function admitted(found: ReadDocument): ArticleDocument {
  if ("error" in found) throw found.error;
  return admit(found.document, new Date());
}

/** What a reader may know of a document beside its text. */
export function contextOf(document: ArticleDocument): ReadingContext {
  return {
    headline: document.headline ?? undefined,
    outlet: document.outlet ?? undefined,
    publishedAt: document.publishedAt ?? undefined,
  };
}
