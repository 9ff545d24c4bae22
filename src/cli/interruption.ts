const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does work that is told when a signal asks it to stop, so that it can end what it has begun. A second signal ends the
 * process at once.
 */
export async function interruptible<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const abort = (): void => {
    release();
    controller.abort();
  };
  const release = (): void => {
    for (const signal of signals) process.off(signal, abort);
  };
  for (const signal of signals) process.on(signal, abort);
  return work(controller.signal).finally(release);
}
