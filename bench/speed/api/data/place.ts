import type { Sink } from "./copy-sink";
import type { Report } from "./story";

/** The last key that was given in each table. */
export interface Keys {
  version: number;
  statement: number;
  mention: number;
  appearance: number;
  holding: number;
}

/** The version of an article that rows are written for. */
export interface Place {
  readonly sink: Sink;
  readonly keys: Keys;
  readonly report: Report;
  readonly version: number;
  readonly isCurrent: boolean;
  readonly text: string;
  readonly seenAt: Date;
  /** The day of publication, YYYY-MM-DD. */
  readonly day: string;
}

/** The version of the invented reader, so that nobody takes its rows for read ones. */
export const EXTRACTOR = "bench-1";

/** YYYY-MM-DD, in UTC. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
