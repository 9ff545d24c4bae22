import { groupBy } from "../../../src/shared/group-by";
import type { Judged, Verdict } from "./judge";

/** The verdicts in the order of the columns. */
const VERDICTS: readonly Verdict[] = ["RIGHT", "SPEAKER", "BOUNDARY", "MISSED", "SURPLUS"];

/** How often each verdict was given to attributions of one kind. */
export interface Tally {
  readonly kind: string;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** All but the right ones. */
  readonly errors: number;
}

/** Counts by kind, the kinds with most errors first; of equally many, in alphabetical order. */
export function tally(judged: readonly Judged[], kindOf: (one: Judged) => string): Tally[] {
  return [...groupBy(judged, kindOf)]
    .map(([kind, group]) => {
      const counts = { RIGHT: 0, SPEAKER: 0, BOUNDARY: 0, MISSED: 0, SURPLUS: 0 };
      for (const { verdict } of group) counts[verdict] += 1;
      return { kind, counts, errors: group.length - counts.RIGHT };
    })
    .sort((a, b) => b.errors - a.errors || a.kind.localeCompare(b.kind));
}

/** A table with aligned columns, a line for each kind, no more than `most`; the rest as one line. */
export function renderTally(title: string, tallies: readonly Tally[], most: number): string[] {
  const rest = tallies.slice(most);
  const shown = [...tallies.slice(0, most), ...(rest.length > 0 ? [sumOf(rest)] : [])];
  const head = [title, ...VERDICTS.map((verdict) => verdict.toLowerCase())];
  const rows = [
    head,
    ...shown.map(({ kind, counts }) => [
      kind,
      ...VERDICTS.map((verdict) => String(counts[verdict])),
    ]),
  ];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
}

function sumOf(tallies: readonly Tally[]): Tally {
  const counts = { RIGHT: 0, SPEAKER: 0, BOUNDARY: 0, MISSED: 0, SURPLUS: 0 };
  for (const one of tallies) for (const verdict of VERDICTS) counts[verdict] += one.counts[verdict];
  const errors = tallies.reduce((sum, one) => sum + one.errors, 0);
  return { kind: `${tallies.length} others`, counts, errors };
}
