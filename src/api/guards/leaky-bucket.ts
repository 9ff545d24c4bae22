import { LRUCache } from "lru-cache";

/** How much each caller may ask for. */
export interface RateLimit {
  /** What may be asked for at once, after a rest. */
  readonly capacity: number;
  /** What comes back each second. */
  readonly perSecond: number;
}

/** What a bucket says to a demand. */
export interface Taken {
  /** What may still be asked for now. */
  readonly remaining: number;
  /** Whole seconds until so much may be asked for; null where it was granted. */
  readonly retryAfterSeconds: number | null;
}

/** Whoever was not heard of for long is forgotten, which forgives them nothing that has not leaked by then. */
const MOST_CALLERS = 10_000;

/**
 * A leaky bucket as a meter (ITU-T I.371, the generic cell rate algorithm's other form) for each caller: what is asked for fills
 * it, and it leaks at a steady rate. A demand that would overflow it is refused and fills nothing.
 */
export class LeakyBuckets {
  private readonly levels = new LRUCache<string, { readonly level: number; readonly at: number }>({
    max: MOST_CALLERS,
  });

  constructor(private readonly limit: RateLimit) {}

  /** @param now milliseconds of a clock that never goes back. */
  take(caller: string, amount: number, now: number): Taken {
    const { capacity, perSecond } = this.limit;
    const before = this.levels.get(caller);
    const leaked = before ? ((now - before.at) / 1000) * perSecond : 0;
    const level = Math.max(0, (before?.level ?? 0) - leaked);
    const excess = level + amount - capacity;
    if (excess > 0 && level > 0) {
      const retryAfterSeconds = Math.max(1, Math.ceil(Math.min(excess, level) / perSecond));
      return { remaining: Math.floor(capacity - level), retryAfterSeconds };
    }
    // What is larger than the bucket is granted to an empty one: else it could never be.
    const filled = Math.min(level + amount, capacity);
    this.levels.set(caller, { level: filled, at: now });
    return { remaining: Math.floor(capacity - filled), retryAfterSeconds: null };
  }
}
