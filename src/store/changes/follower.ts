import type { Change } from "../../entities";
import type { SeenChange } from "./read-changes";

/** Somebody does not take what they are told as fast as it happens. */
export class TooSlowError extends Error {
  constructor(
    /** The last change that they took; null where there was none before they began. */
    readonly seen: SeenChange | null,
  ) {
    super("Too many changes wait to be taken");
  }
}

/** Gives what follows a place in the log; an empty list where there is nothing more for now. */
export type Replay = () => Promise<readonly Change[] | "live">;

/**
 * The changes that one subscriber is told: first what the log holds behind the place where they begin, read as fast as they take it;
 * then what happens. What they do not take waits, up to a bound.
 */
export class Follower implements AsyncIterableIterator<Change> {
  private readonly waiting: Change[] = [];
  private taker: ((result: IteratorResult<Change, undefined>) => void) | null = null;
  private failure: Error | null = null;
  private isLive = false;
  private isOver = false;

  /**
   * @param seen the last change that the subscriber has seen
   * @param replay called until it says that from now on changes are pushed
   * @param leave called once, when nothing more is to be pushed
   * @param most so many changes may wait
   */
  constructor(
    private seen: SeenChange | null,
    private readonly replay: Replay,
    private readonly leave: () => void,
    private readonly most: number,
  ) {}

  /** Tells what happened; what comes before the subscriber's place was told already. */
  push(changes: readonly Change[]): void {
    for (const change of changes) {
      if (this.isOver) return;
      if (this.taker) this.give(change);
      else if (this.waiting.length < this.most) this.waiting.push(change);
      else this.fail(new TooSlowError(this.seen));
    }
  }

  /** Ends with an error, which whoever takes next gets; what waits is dropped. */
  fail(error: Error): void {
    if (this.isOver) return;
    this.failure = error;
    this.end();
  }

  /** Ends; what waits is still given. */
  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    if (this.failure) this.waiting.length = 0;
    this.leave();
    const taker = this.taker;
    this.taker = null;
    taker?.({ done: true, value: undefined });
  }

  async next(): Promise<IteratorResult<Change, undefined>> {
    while (!this.isLive && !this.isOver && this.waiting.length === 0) {
      const found = await this.replay();
      if (found === "live") this.isLive = true;
      else this.waiting.push(...found);
    }
    if (this.failure) {
      const { failure } = this;
      this.failure = null;
      throw failure;
    }
    const change = this.waiting.shift();
    if (change) return this.taken(change);
    if (this.isOver) return { done: true, value: undefined };
    return new Promise((resolve) => {
      this.taker = resolve;
    });
  }

  async return(): Promise<IteratorResult<Change, undefined>> {
    this.waiting.length = 0;
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private give(change: Change): void {
    const taker = this.taker;
    this.taker = null;
    taker?.(this.taken(change));
  }

  private taken(change: Change): IteratorResult<Change, undefined> {
    this.seen = change;
    return { done: false, value: change };
  }
}
