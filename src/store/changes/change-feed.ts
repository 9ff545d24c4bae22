import { type DataSource, QueryFailedError } from "typeorm";
import type { Change } from "../../entities";
import { groupBy } from "../../shared/group-by";
import { Follower } from "./follower";
import { findPassing, findStretch, type Passing, type Stretch, signatureOf } from "./passing";
import { findChangesSince, findLatestChange, type SeenChange } from "./read-changes";
import { WakeUps } from "./wake-ups";

/** So many changes are read at once. */
const MOST_AT_ONCE = 500;
/** So many may wait for one subscriber: some articles' worth. */
const MOST_WAITING = 1000;
/** The log is also looked at so often unasked, should a wake-up have gone astray. */
const LOOK_MILLISECONDS = 30_000;
/** How soon reading on is tried again. */
const RETRY_MILLISECONDS = 1000;

interface Listening {
  readonly follower: Follower;
  readonly passing: Passing;
  readonly signature: string;
  /** What comes up to here they have seen. */
  readonly from: string;
}

/** How a feed is set up. */
export interface ChangeFeedOptions {
  readonly dataSource: DataSource;
  /** Gets what went wrong with reading on, which is tried again. */
  readonly report: (error: unknown) => void;
  /** So many changes may wait for one subscriber; 1000 unless told otherwise. */
  readonly mostWaiting?: number;
}

/**
 * Tells subscribers of this process what is written to the log of changes, by whichever process. The log is read forward once for
 * all of them, woken up by PostgreSQL's notifications, and each condition is checked once for all changes that are new: what it costs
 * depends on how many different conditions there are, and not on how many subscribers.
 */
export class ChangeFeed {
  private readonly listening = new Set<Listening>();
  private wakeUps: WakeUps | null = null;
  /** The key of the last change that listeners were told of. */
  private told = "0";
  private reading: Promise<void> | null = null;
  private isStale = false;
  private look: NodeJS.Timeout | null = null;

  constructor(private readonly options: ChangeFeedOptions) {}

  /**
   * What passes, from the next change on, or from behind one that was seen.
   * @param seen undefined for what happens from now on
   * @returns null where what was seen is no change of this log
   */
  async follow(passing: Passing, seen?: SeenChange): Promise<Follower | null> {
    const { manager } = this.options.dataSource;
    if (seen && !(await findChangesSince(manager, seen, 1)).isKnown) return null;
    const start = seen ?? (await findLatestChange(manager));
    await this.open();
    let at = start?.id ?? "0";
    let listener: Listening | null = null;
    const replay = async (): Promise<readonly Change[] | "live"> => {
      const stretch = await findStretch(manager, at, MOST_AT_ONCE);
      if (stretch) {
        const found = await findPassing(manager, passing, stretch);
        at = stretch.upTo;
        return found;
      }
      // Nothing is awaited from here on, so that whatever is told to listeners next comes behind what was read.
      if (isBefore(at, this.told)) return [];
      if (!listener) {
        listener = { follower, passing, signature: signatureOf(passing), from: at };
        this.listening.add(listener);
      }
      return "live";
    };
    const leave = (): void => {
      if (listener) this.listening.delete(listener);
    };
    const most = this.options.mostWaiting ?? MOST_WAITING;
    const follower = new Follower(start, replay, leave, most);
    return follower;
  }

  /** Ends everybody's subscription, and reads no more. */
  async stop(): Promise<void> {
    if (this.look) clearInterval(this.look);
    for (const { follower } of [...this.listening]) follower.end();
    await this.wakeUps?.stop();
    this.wakeUps = null;
    await this.reading;
  }

  private async open(): Promise<void> {
    if (this.wakeUps) return;
    const { dataSource, report } = this.options;
    this.wakeUps = new WakeUps(dataSource, () => this.wake(), report);
    this.look = setInterval(() => this.wake(), LOOK_MILLISECONDS).unref();
    this.told = (await findLatestChange(dataSource.manager))?.id ?? "0";
    await this.wakeUps.start();
  }

  private wake(): void {
    if (!this.wakeUps) return;
    this.isStale = true;
    this.reading ??= this.readOn()
      .catch((error: unknown) => {
        this.options.report(error);
        setTimeout(() => this.wake(), RETRY_MILLISECONDS).unref();
      })
      .finally(() => {
        this.reading = null;
        if (this.isStale) this.wake();
      });
  }

  private async readOn(): Promise<void> {
    const { manager } = this.options.dataSource;
    while (this.isStale) {
      this.isStale = false;
      for (;;) {
        const stretch = await findStretch(manager, this.told, MOST_AT_ONCE);
        if (!stretch) break;
        await this.tell(stretch);
      }
    }
  }

  private async tell(stretch: Stretch): Promise<void> {
    const { manager } = this.options.dataSource;
    const asked = groupBy([...this.listening], ({ signature }) => signature);
    const found = new Map<string, readonly Change[] | Error>();
    for (const [signature, [first]] of asked) {
      if (!first) continue;
      found.set(signature, await findPassing(manager, first.passing, stretch).catch(tooCostly));
    }
    this.told = stretch.upTo;
    for (const { follower, signature, from } of [...this.listening]) {
      // Who has come while this was read has read as far on their own.
      const changes = found.get(signature) ?? [];
      if (changes instanceof Error) follower.fail(changes);
      else follower.push(changes.filter(({ id }) => isBefore(from, id)));
    }
  }
}

const QUERY_CANCELED = "57014";

/** A condition that takes too long must not keep the others waiting: its subscribers are told so. Everything else is tried again. */
function tooCostly(error: unknown): Error {
  const { code } =
    error instanceof QueryFailedError ? (error.driverError as { code?: string }) : {};
  if (error instanceof Error && code === QUERY_CANCELED) return error;
  throw error;
}

function isBefore(one: string, other: string): boolean {
  return BigInt(one) < BigInt(other);
}
