/** A number that a claim gives: its bounds, which are one where it is a single number, and what it counts. */
export interface Figure {
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  readonly approximate: boolean;
}

/** SAME: each has its like. OTHER: the same thing is counted, and differently. OPEN: one gives what the other leaves out. */
export type FigureMatch = "SAME" | "OTHER" | "OPEN";

/** Numbers are rounded by so much of themselves, and by so much where they are worded as inexact. */
const ROUNDING = 0.01;
const INEXACT = 0.1;

/** How the figures of two claims compare. Symmetric. */
export function matchFigures(one: readonly Figure[], other: readonly Figure[]): FigureMatch {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  const left = [...more];
  for (const figure of fewer) {
    const like = left.findIndex((candidate) => isLike(figure, candidate));
    if (like >= 0) left.splice(like, 1);
    else if (more.some((candidate) => isOfUnit(figure, candidate))) return "OTHER";
    else return "OPEN";
  }
  return left.length === 0 ? "SAME" : "OPEN";
}

function isLike(one: Figure, other: Figure): boolean {
  const share = one.approximate || other.approximate ? INEXACT : ROUNDING;
  const tolerance = share * Math.max(Math.abs(one.high), Math.abs(other.high));
  return (
    isOfUnit(one, other) && one.low - other.high <= tolerance && other.low - one.high <= tolerance
  );
}

function isOfUnit(one: Figure, other: Figure): boolean {
  return one.unit === null || other.unit === null || one.unit === other.unit;
}
