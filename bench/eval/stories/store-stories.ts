import type { DataSource } from "typeorm";
import { type IngestOutcome, ingestArticle } from "../../../src/ingest/ingest-article";
import { builtInReader } from "../../../src/reading/reader";
import { goldReader } from "./gold-reader";
import type { Story } from "./story";

/** Whose statements are measured: the built-in reader's, or those of the answer sheets. */
export type Reading = "end to end" | "gold statements";

/**
 * Stores the articles of all stories in one database, in order of publication.
 * @returns what became of each file.
 */
export async function storeStories(
  dataSource: DataSource,
  stories: readonly Story[],
  reading: Reading,
): Promise<ReadonlyMap<string, IngestOutcome>> {
  const articles = stories
    .flatMap(({ articles, statements }) =>
      articles.map(({ file, document }) => ({
        file,
        document,
        statements: statements.filter((statement) => statement.file === file),
      })),
    )
    .sort(
      (a, b) =>
        Number(a.document.publishedAt) - Number(b.document.publishedAt) ||
        a.file.localeCompare(b.file),
    );
  const outcomes = new Map<string, IngestOutcome>();
  for (const { file, document, statements } of articles) {
    const reader = reading === "end to end" ? builtInReader : goldReader(statements);
    const now = document.publishedAt ?? new Date(0);
    outcomes.set(file, await ingestArticle(dataSource, document, { reader, now }));
  }
  return outcomes;
}
