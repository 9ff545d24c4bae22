import type { DataSource } from "typeorm";
import { encodeGlobalId } from "../../api/global-id";
import { type IngestOutcome, ingestArticle, type Reader } from "../../ingest/ingest-article";
import { readConfig } from "../../server/config";
import { articleReader } from "../../server/language-model/article-reader";
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
 * Stores the articles that paths stand for, one transaction each. What is wrong with one is told on stderr and the others
 * go on; a signal stops after the article under way.
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
  const reader = articleReader(readConfig());
  return interruptible(async (stop) => {
    const run = await withMigratedDatabase((dataSource) =>
      ingest(dataSource, reader, sources, json, stop),
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
  const store = async (found: ReadDocument): Promise<void> => {
    if ("error" in found) throw found.error;
    const outcome = await ingestArticle(dataSource, found.document, { reader });
    const status = statusOf(outcome);
    statuses[status] += 1;
    if (json) return writeResult(asLine(found.name, status, outcome));
    for (const problem of outcome.problems) progress.note(`${found.name}: ${problem}`);
  };
  try {
    const onBytes = (bytes: number): void => progress.advance(bytes);
    for (const source of sources) {
      for await (const found of readDocuments(source, { onBytes, stop })) {
        if (stop.aborted) return { tally, statuses };
        const error = await tally.attempt(found.name, () => store(found));
        if (json && error !== null) {
          await writeResult(`${JSON.stringify({ name: found.name, status: "failed", error })}\n`);
        }
        progress.count(tally.done, tally.failed);
      }
    }
  } finally {
    progress.stop();
  }
  return { tally, statuses };
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
