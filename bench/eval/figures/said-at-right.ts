import type { TimeExpression } from "../../../src/reading/reading";
import type { SheetStatement } from "../seed-sheet";

/**
 * Whether the time of a statement is that of the answer sheet: the same extended date, or the same bounds. Where the sheet has none, no
 * time of the text may be taken for it.
 */
export function saidAtRight(saidAt: TimeExpression | null, { when }: SheetStatement): boolean {
  if (when === null) return saidAt === null || saidAt.mention === null;
  if (saidAt === null) return false;
  if (saidAt.edtf !== null && saidAt.edtf === when.edtf) return true;
  return saidAt.earliest === when.earliest && saidAt.latest === when.latest;
}
