/** Lets what has a key in common run one after the other, in the order in which it came, and everything else at once. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Runs the work when all earlier work with one of the keys is done, however that ended. */
  async take<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
    const before = keys.map((key) => this.last.get(key));
    const result = Promise.allSettled(before).then(work);
    const settled = result.catch(() => undefined);
    for (const key of keys) this.last.set(key, settled);
    try {
      return await result;
    } finally {
      for (const key of keys) if (this.last.get(key) === settled) this.last.delete(key);
    }
  }
}
