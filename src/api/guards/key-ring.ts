import type { EntityManager } from "typeorm";
import { UnauthenticatedError } from "../../shared/errors";
import { findOpenKeys, markUsed, type OpenKey } from "../../store/keys/api-keys";
import { hashKey, isSameHash, prefixOf } from "../../store/keys/key-text";
import { Viewer } from "../types/viewer";

/** For so long a key that was revoked elsewhere may still open: half of what is promised. */
const FRESH_MILLISECONDS = 2500;
/** `lastUsedAt` is told to a minute. */
const NOTED_MILLISECONDS = 60_000;

const BEARER = /^Bearer +(\S+) *$/i;

/** Tells whose a key is. */
export interface KeyRingOptions {
  readonly manager: EntityManager;
  readonly clock: () => Date;
  /** Gets what went wrong with noting that a key was used, which keeps nobody from using it. */
  readonly report: (error: unknown) => void;
}

/**
 * The keys that open the API, held in memory and asked for anew every other second while requests come: so that strangers, however
 * many keys they try, cost the database nothing.
 */
export class KeyRing {
  private keys: Promise<ReadonlyMap<string, OpenKey>> | null = null;
  private readAt = Number.NEGATIVE_INFINITY;
  private readonly notedAt = new Map<string, number>();

  constructor(private readonly options: KeyRingOptions) {}

  /**
   * Whose key it is.
   * @param authorization the header of this name
   * @throws UnauthenticatedError where there is no key in it, or none that opens
   */
  async authenticate(authorization: string | undefined): Promise<Viewer> {
    const key = BEARER.exec(authorization ?? "")?.[1];
    if (key === undefined) {
      throw new UnauthenticatedError(
        "This takes a key: send the header Authorization: Bearer hsy_…",
      );
    }
    const prefix = prefixOf(key);
    const open = prefix === null ? undefined : (await this.openKeys()).get(prefix);
    // Compared in any case, so that the time does not tell whether there is such a prefix.
    const isSame = isSameHash(hashKey(key), open?.hash ?? hashKey(""));
    if (open === undefined || !isSame) {
      throw new UnauthenticatedError("There is no such key, or it was revoked.");
    }
    this.note(open);
    return new Viewer(open.name, open.role, open.prefix);
  }

  private openKeys(): Promise<ReadonlyMap<string, OpenKey>> {
    const now = this.options.clock().getTime();
    if (this.keys !== null && Math.abs(now - this.readAt) < FRESH_MILLISECONDS) return this.keys;
    this.readAt = now;
    this.keys = findOpenKeys(this.options.manager).then(
      (found) => new Map(found.map((key) => [key.prefix, key])),
    );
    this.keys.catch(() => {
      this.keys = null;
    });
    return this.keys;
  }

  private note({ id }: OpenKey): void {
    const { clock, manager, report } = this.options;
    const now = clock();
    if (now.getTime() - (this.notedAt.get(id) ?? 0) < NOTED_MILLISECONDS) return;
    this.notedAt.set(id, now.getTime());
    markUsed(manager, id, now).catch(report);
  }
}
