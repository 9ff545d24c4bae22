import { MultiBar, Presets } from "cli-progress";
import { writeNote } from "./output";

/** How far a run over many articles is, for people on stderr: a bar on a terminal, elsewhere nothing but the notes. */
export class Progress {
  private readonly bars: MultiBar | null;
  private readonly bar: ReturnType<MultiBar["create"]> | null;

  /**
   * @param total in bytes; null where it is not known, as of standard input
   * @param resultsFlow whether results are written all the while: a bar would get between them on the same terminal
   */
  constructor(total: number | null, resultsFlow: boolean) {
    const isVisible = process.stderr.isTTY && !(resultsFlow && process.stdout.isTTY);
    const amount = "{articles} articles, {failed} failed, {duration_formatted}";
    this.bars = isVisible
      ? new MultiBar(
          {
            format: total === null ? amount : `{bar} {percentage}% | ${amount}`,
            stream: process.stderr,
            // Signals are the command's own to handle.
            gracefulExit: false,
            hideCursor: true,
          },
          Presets.shades_classic,
        )
      : null;
    this.bar = this.bars?.create(Math.max(total ?? 0, 1), 0, { articles: 0, failed: 0 }) ?? null;
  }

  /** @param bytes that were read since the last call */
  advance(bytes: number): void {
    this.bar?.increment(bytes);
  }

  /** Tells the number of articles so far. */
  count(articles: number, failed: number): void {
    this.bar?.update({ articles, failed });
  }

  /** Writes a line, above the bar where there is one. */
  note(line: string): void {
    if (this.bars) this.bars.log(`${line}\n`);
    else writeNote(line);
  }

  stop(): void {
    // What was noted last is written by the next drawing.
    this.bars?.update();
    this.bars?.stop();
  }
}
