import { parentPort } from "node:worker_threads";
import { builtInReader, type ReaderAnswer } from "../../reading/reader";
import type { ReadingContext } from "../../reading/reading";

/** A text to be read, under a number that the answer comes back with. */
export interface ReadingTask {
  readonly id: number;
  readonly text: string;
  readonly context: ReadingContext;
}

/** What became of a task. */
export type ReadingResult =
  | { readonly id: number; readonly answer: ReaderAnswer }
  | { readonly id: number; readonly error: unknown };

// This file is a thread's program: nothing is exported that runs.
parentPort?.on("message", ({ id, text, context }: ReadingTask) => {
  parentPort?.postMessage(attempt(id, text, context));
});

function attempt(id: number, text: string, context: ReadingContext): ReadingResult {
  try {
    return { id, answer: builtInReader.read(text, context) };
  } catch (error) {
    return { id, error };
  }
}
