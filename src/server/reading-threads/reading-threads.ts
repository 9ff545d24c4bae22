import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Reader, ReaderAnswer } from "../../reading/reader";
import { InvariantError } from "../../shared/errors";
import type { ReadingResult, ReadingTask } from "./reading-thread";

/** The built-in reader on threads of its own. */
export interface ReadingThreads extends Reader {
  /** Ends the threads. What is not read by then is never answered. */
  close(): Promise<void>;
}

/** More would wait for the one thread that stores what they read. */
const MOST_THREADS = 2;

interface Waiting {
  readonly resolve: (answer: ReaderAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads articles beside the thread that is asked, so that this one goes on serving and storing meanwhile: on as many threads as
 * there are cores besides its own.
 * @public to the tests of compiled programs.
 */
export function startReadingThreads(): ReadingThreads {
  const count = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
  const threads = Array.from({ length: count }, () => new ReadingThread());
  return {
    read: (text, context) => leastBusy(threads).read({ text, context }),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

/** The same for the time of `work`. */
export async function withReadingThreads<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
  const threads = startReadingThreads();
  try {
    return await work(threads);
  } finally {
    await threads.close();
  }
}

function leastBusy(threads: readonly ReadingThread[]): ReadingThread {
  const [first, ...others] = threads;
  if (!first) throw new InvariantError("no thread reads");
  return others.reduce((best, thread) => (thread.pending < best.pending ? thread : best), first);
}

class ReadingThread {
  private readonly worker = new Worker(join(__dirname, "reading-thread.js"));
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  constructor() {
    this.worker.on("message", (result: ReadingResult) => this.settle(result));
    this.worker.on("error", (error) => this.fail(error));
    this.worker.on("exit", (code) =>
      this.fail(new InvariantError(`a reading thread ended: ${code}`)),
    );
    // The thread waits for articles; that alone keeps no process alive.
    this.worker.unref();
  }

  get pending(): number {
    return this.waiting.size;
  }

  read(task: Omit<ReadingTask, "id">): Promise<ReaderAnswer> {
    this.asked += 1;
    const id = this.asked;
    this.worker.ref();
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ ...task, id });
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private settle(result: ReadingResult): void {
    const waiting = this.waiting.get(result.id);
    this.waiting.delete(result.id);
    if (this.waiting.size === 0) this.worker.unref();
    if ("answer" in result) waiting?.resolve(result.answer);
    else waiting?.reject(result.error);
  }

  private fail(error: unknown): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
