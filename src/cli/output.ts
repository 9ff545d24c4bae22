import { createColors, isColorSupported } from "picocolors";

/** Whoever reads our results has gone (`hearsay … | head`): a reason to stop, not a failure. */
export class OutputClosedError extends Error {}

// A closed pipe also raises an "error" event, which would end the process before anything is cleaned up.
process.stdout.on("error", () => undefined);
process.stderr.on("error", () => undefined);

/**
 * Writes results to stdout and waits until they are handed over, so that a slow reader slows us down.
 * @throws OutputClosedError when nobody reads any more
 */
export function writeResult(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(new OutputClosedError("nobody reads the output", { cause: error }));
      else resolve();
    });
  });
}

/** Writes one line for people to stderr: notes, warnings, errors. Never results. */
export function writeNote(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Colours for stdout: on a terminal only, and not where NO_COLOR is set. */
export function resultColors(): ReturnType<typeof createColors> {
  return createColors(process.stdout.isTTY === true && isColorSupported);
}
