import { components } from "../../shared/components";

/** Where one report of a claim goes back to; null where that is not known. */
export interface ReportOrigin {
  /** The origin cluster of its article. */
  readonly clusterId: string | null;
  /** The innermost named source of its chain, or whose report the article carries. */
  readonly originId: string | null;
  /** Who owns its outlet. */
  readonly ownerId: string | null;
  /** Whether it is on the word of one speaker of their own of whom nobody can tell who it is, and so may be anybody quoted elsewhere. */
  readonly isSpeakerUnknown: boolean;
}

/**
 * The independent origins of several reports: two are independent only where they have another origin cluster and another origin
 * and another owner, and no third report ties them together. Reports by unknown speakers alone are no further origin: whoever is
 * "the chairman" in one may be named in another.
 * @returns the reports of each independent origin, in their order.
 */
export function independentOrigins<T extends ReportOrigin>(
  reports: readonly T[],
): readonly (readonly T[])[] {
  const links: [T, T][] = [];
  for (const trait of ["clusterId", "originId", "ownerId"] as const) {
    const first = new Map<string, T>();
    for (const report of reports) {
      const value = report[trait];
      if (value === null) continue;
      const known = first.get(value);
      if (known) links.push([known, report]);
      else first.set(value, report);
    }
  }
  const known = components(reports, links).filter((tied) =>
    tied.some(({ isSpeakerUnknown }) => !isSpeakerUnknown),
  );
  return known.length === 0 && reports.length > 0 ? [reports] : known;
}
