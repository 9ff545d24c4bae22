import { type Agreement, agreementOf, shareOf } from "./b-cubed";

/** One measured thing of one part of the stories. */
export interface Figure {
  readonly name: string;
  /** As the table shows it; null where nothing could be measured. */
  readonly value: string | null;
  /** What is wrong, one line each, sheet against found. */
  readonly errors: readonly string[];
}

/** "93.2 (41/44)" */
export function shareFigure(
  name: string,
  right: number,
  of: number,
  errors: readonly string[],
): Figure {
  return { name, value: of === 0 ? null : `${percent(right / of)} (${right}/${of})`, errors };
}

/** "91.0 (P 93.2 R 89.0)" */
export function agreementFigure(
  name: string,
  { precision, recall, f1 }: Agreement,
  errors: readonly string[],
): Figure {
  return { name, value: `${percent(f1)} (P ${percent(precision)} R ${percent(recall)})`, errors };
}

/** How many of those found are right, and of those that should be found how many are. */
export interface Counts {
  readonly rightFound: number;
  readonly found: number;
  readonly rightGold: number;
  readonly gold: number;
}

/** "P 93.2 (41/44) R 89.1 (41/46)" */
export function countsFigure(name: string, counts: Counts, errors: readonly string[]): Figure {
  const { rightFound, found, rightGold, gold } = counts;
  if (found === 0 && gold === 0) return { name, value: null, errors };
  const { precision, recall } = agreementOf(shareOf(rightFound, found), shareOf(rightGold, gold));
  const value = `P ${percent(precision)} (${rightFound}/${found}) R ${percent(recall)} (${rightGold}/${gold})`;
  return { name, value, errors };
}

const percent = (share: number): string => (100 * share).toFixed(1);
