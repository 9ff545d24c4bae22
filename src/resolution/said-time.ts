import type { TimeExpression } from "../reading/reading";

/** When something was said, and the day by which lists sort it. */
export interface SaidTime extends TimeExpression {
  /** YYYY-MM-DD. */
  readonly sortDay: string;
}

/**
 * The time of a statement. Where the article words none, all that is known is that it was said no later than the day on which
 * it was published, which is what is inferred; without a date of publication nothing is.
 * @param firstSeenAt when the article came in: it sorts what has no other day.
 */
export function saidTime(
  worded: TimeExpression | null,
  publishedAt: Date | null,
  firstSeenAt: Date,
): SaidTime {
  const fallback = dayOf(publishedAt ?? firstSeenAt);
  if (worded) {
    const { earliest, latest } = ordered(worded);
    return { ...worded, earliest, latest, sortDay: latest ?? earliest ?? fallback };
  }
  if (!publishedAt) {
    return { ...nothing, precision: "UNKNOWN", sortDay: fallback };
  }
  const day = dayOf(publishedAt);
  return { ...nothing, edtf: `../${day}`, latest: day, precision: "BOUNDED", sortDay: day };
}

const nothing = {
  edtf: null,
  earliest: null,
  latest: null,
  basis: "INFERRED",
  mention: null,
} as const;

/** Ranges are stored as ranges, which cannot run backwards. */
export function ordered({
  earliest,
  latest,
}: TimeExpression): Pick<TimeExpression, "earliest" | "latest"> {
  const backwards = earliest !== null && latest !== null && earliest > latest;
  return backwards ? { earliest: latest, latest: earliest } : { earliest, latest };
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
