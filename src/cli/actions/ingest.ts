import type { DataSource } from "typeorm";
import { encodeGlobalId } from "../../api/global-id";
import { ARTICLES_AT_ONCE } from "../../ingest/articles-at-once";
import type { IngestOutcome, Reader } from "../../ingest/ingest-article";
import { type DocumentReport, ingestDocuments } from "../../ingest/ingest-documents";
import { readConfig } from "../../server/config";
import { articleReader } from "../../server/language-model/article-reader";
import { withReadingThreads } from "../../server/reading-threads/reading-threads";
import { type ArticleSource, articleSources } from "../article-sources";
import { withMigratedDatabase } from "../database";
import { ExitCode } from "../exit-code";
import { interruptible } from "../interruption";
import { writeNote, writeResult } from "../output";
import { Progress } from "../progress";
import { type ReadDocument, readDocuments } from "../read-documents";
import { Tally } from "../tally";

/** How results are written. */
export interface IngestOptions {
  readonly json?: boolean;
}

/** What became of an article that went through. */
type Status = "new" | "new-version" | "unchanged";

/**
 * Stores the articles that paths stand for, one transaction each and several at once. What is wrong with one is told on stderr
 * and the others go on; a signal stops after the articles under way.
 */
export async function runIngest(
  paths: readonly string[],
  { json = false }: IngestOptions,
): Promise<ExitCode> {
  const missing = new Tally(writeNote);
  const sources: ArticleSource[] = [];
  for (const path of paths) {
    await missing.attempt(path, async () => {
      sources.push(...(await articleSources(path)));
    });
  }
  if (sources.length === 0) return missing.exitCode;
  return interruptible(async (stop) => {
    const run = await withMigratedDatabase((dataSource) =>
      withReadingThreads((threads) =>
        ingest(dataSource, articleReader(readConfig(), threads), sources, json, stop),
      ),
    );
    run.tally.failed += missing.failed;
    const summary = summarise(run);
    if (json) writeNote(summary);
    else await writeResult(`${summary}\n`);
    return stop.aborted ? ExitCode.interrupted : run.tally.exitCode;
  });
}

interface Run {
  readonly tally: Tally;
  readonly statuses: Record<Status, number>;
}

async function ingest(
  dataSource: DataSource,
  reader: Reader,
  sources: readonly ArticleSource[],
  json: boolean,
  stop: AbortSignal,
): Promise<Run> {
  const progress = new Progress(totalSize(sources), json);
  const tally = new Tally((line) => progress.note(line));
  const statuses = { new: 0, "new-version": 0, unchanged: 0 };
  const tell = async (report: DocumentReport): Promise<void> => {
    if ("error" in report) throw report.error;
    const { name, outcome } = report;
    const status = statusOf(outcome);
    statuses[status] += 1;
    if (json) return writeResult(asLine(name, status, outcome));
    for (const problem of outcome.problems) progress.note(`${name}: ${problem}`);
  };
  // What fails ends the waiting for more input as well.
  const end = new AbortController();
  const ending = AbortSignal.any([stop, end.signal]);
  try {
    const documents = documentsOf(sources, (bytes) => progress.advance(bytes), ending);
    const options = { reader, atOnce: ARTICLES_AT_ONCE };
    for await (const report of ingestDocuments(dataSource, documents, options)) {
      const error = await tally.attempt(report.name, () => tell(report));
      if (json && error !== null) {
        await writeResult(`${JSON.stringify({ name: report.name, status: "failed", error })}\n`);
      }
      progress.count(tally.done, tally.failed);
    }
  } finally {
    end.abort();
    progress.stop();
  }
  return { tally, statuses };
}

async function* documentsOf(
  sources: readonly ArticleSource[],
  onBytes: (count: number) => void,
  stop: AbortSignal,
): AsyncGenerator<ReadDocument> {
  for (const source of sources) {
    for await (const found of readDocuments(source, { onBytes, stop })) {
      if (stop.aborted) return;
      yield found;
    }
  }
}

function totalSize(sources: readonly ArticleSource[]): number | null {
  let total = 0;
  for (const { size } of sources) {
    if (size === null) return null;
    total += size;
  }
  return total;
}

function statusOf({ newArticle, newVersion }: IngestOutcome): Status {
  if (newArticle) return "new";
  return newVersion ? "new-version" : "unchanged";
}

function asLine(name: string, status: Status, outcome: IngestOutcome): string {
  const { articleId, versionId, duplicateOf, problems } = outcome;
  const result = {
    name,
    status,
    article: encodeGlobalId("Article", articleId),
    version: encodeGlobalId("ArticleVersion", versionId),
    duplicateOf: duplicateOf === null ? null : encodeGlobalId("Article", duplicateOf),
    problems,
  };
  return `${JSON.stringify(result)}\n`;
}

function summarise({ tally, statuses }: Run): string {
  const articles = tally.done === 1 ? "1 article" : `${tally.done} articles`;
  const parts = [
    `${statuses.new} new`,
    `${statuses["new-version"]} with a new version`,
    `${statuses.unchanged} unchanged`,
    `${tally.failed} failed`,
  ];
  return `${articles}: ${parts.join(", ")}`;
}
