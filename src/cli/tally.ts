import { isBadInput } from "./describe-error";
import { ExitCode } from "./exit-code";

/** Counts how many of many inputs went through. What is wrong with one is told, and the others go on. */
export class Tally {
  done = 0;
  failed = 0;

  constructor(private readonly tell: (line: string) => void) {}

  /**
   * Does the work on one input.
   * @param name what messages call it
   * @returns why it did not go through; null where it did
   * @throws what is not the input's fault
   */
  async attempt(name: string, work: () => Promise<void>): Promise<string | null> {
    try {
      await work();
      this.done += 1;
      return null;
    } catch (error) {
      if (!isBadInput(error)) throw error;
      this.failed += 1;
      // Errors of files name them already; those of what was in them do not.
      const message = error.message.startsWith(name) ? error.message : `${name}: ${error.message}`;
      this.tell(`hearsay: ${message}`);
      return message;
    }
  }

  get exitCode(): ExitCode {
    if (this.failed === 0) return ExitCode.ok;
    return this.done > 0 ? ExitCode.partlyFailed : ExitCode.badInput;
  }
}
