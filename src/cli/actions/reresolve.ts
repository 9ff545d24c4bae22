import { Presets, SingleBar } from "cli-progress";
import { type ReresolveProgress, reresolve } from "../../ingest/reresolve";
import { withMigratedDatabase } from "../database";
import { ExitCode } from "../exit-code";
import { interruptible } from "../interruption";
import { writeResult } from "../output";

/** Resolves everything that is stored anew, with a bar on a terminal; a signal stops it after the article under way. */
export function runReresolve(): Promise<ExitCode> {
  return interruptible(async (stop) => {
    const bar = process.stderr.isTTY ? createBar() : null;
    let reached: ReresolveProgress | null = null;
    try {
      await withMigratedDatabase((dataSource) =>
        reresolve(
          dataSource,
          (progress) => {
            if (reached === null) bar?.start(progress.total, progress.done, progress);
            else bar?.update(progress.done, progress);
            reached = progress;
          },
          stop,
        ),
      );
    } finally {
      bar?.stop();
    }
    await writeResult(`${describe(reached, stop.aborted)}\n`);
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

function describe(reached: ReresolveProgress | null, stopped: boolean): string {
  if (stopped) return "stopped; the next run goes on from here";
  return reached === null ? "no articles" : `resolved ${reached.articles} articles anew`;
}
