import { Presets, SingleBar } from "cli-progress";
import type { DataSource } from "typeorm";
import type { ReresolveProgress } from "../ingest/reresolve";
import { withMigratedDatabase } from "./database";
import { ExitCode } from "./exit-code";
import { interruptible } from "./interruption";
import { writeResult } from "./output";

/** Work that goes through stored articles one by one and can be stopped after any. */
export type OverArticles = (
  dataSource: DataSource,
  onProgress: (progress: ReresolveProgress) => void,
  stop: AbortSignal,
) => Promise<void>;

/**
 * Runs such work with a bar on a terminal; a signal stops it after the article under way.
 * @param describe says what was done with so many articles.
 * @param nothing says that there was nothing to do.
 */
export function runOverArticles(
  work: OverArticles,
  describe: (articles: number) => string,
  nothing: string,
): Promise<ExitCode> {
  return interruptible(async (stop) => {
    const bar = process.stderr.isTTY ? createBar() : null;
    let reached: ReresolveProgress | null = null;
    const onProgress = (progress: ReresolveProgress): void => {
      if (reached === null) bar?.start(progress.total, progress.done, progress);
      else bar?.update(progress.done, progress);
      reached = progress;
    };
    try {
      await withMigratedDatabase((dataSource) => work(dataSource, onProgress, stop));
    } finally {
      bar?.stop();
    }
    const told = (progress: ReresolveProgress | null): string =>
      progress === null ? nothing : describe(progress.articles);
    const outcome = stop.aborted ? "stopped; the next run goes on from here" : told(reached);
    await writeResult(`${outcome}\n`);
    return stop.aborted ? ExitCode.interrupted : ExitCode.ok;
  });
}

function createBar(): SingleBar {
  return new SingleBar(
    {
      format: "{bar} {percentage}% | {step} of {articles} articles, {duration_formatted}",
      stream: process.stderr,
      // Signals are the command's own to handle.
      gracefulExit: false,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
}
