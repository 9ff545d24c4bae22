import { dayNumber } from "./speech";

/** A report's time: first and last day on which it may have been said, YYYY-MM-DD; null where open. */
export interface ReportedTime {
  readonly saidEarliest: string | null;
  readonly saidLatest: string | null;
}

/** The report that tells most exactly when it was said; the first of several, null of none. */
export function narrowestTime<T extends ReportedTime>(reports: readonly T[]): T | null {
  let best: T | null = null;
  for (const report of reports) {
    if (best === null || widthOf(report) < widthOf(best)) best = report;
  }
  return best;
}

/** In days; what is open at one end is wider than anything, and narrower than what is open at both. */
function widthOf({ saidEarliest, saidLatest }: ReportedTime): number {
  if (saidEarliest !== null && saidLatest !== null) {
    return dayNumber(saidLatest) - dayNumber(saidEarliest);
  }
  return saidEarliest === null && saidLatest === null ? Number.POSITIVE_INFINITY : Number.MAX_VALUE;
}
