import { isBadInput } from "./describe-error";
import { ExitCode } from "./exit-code";
import { writeNote } from "./output";

/** Counts how many of many inputs went through. What is wrong with one is told on stderr, and the others go on. */
export class Tally {
  done = 0;
  failed = 0;

  /** Does the work on one input. @throws what is not the input's fault */
  async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.done += 1;
    } catch (error) {
      if (!isBadInput(error)) throw error;
      this.failed += 1;
      writeNote(`hearsay: ${error.message}`);
    }
  }

  get exitCode(): ExitCode {
    if (this.failed === 0) return ExitCode.ok;
    return this.done > 0 ? ExitCode.partlyFailed : ExitCode.badInput;
  }
}
