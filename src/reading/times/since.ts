import type { TimeExpression } from "../reading";

/** "since he came in 2019" tells of his coming: only what follows "since" directly begins there. */
const SINCE = /\bsince\s+$/i;
const REACH = 8;

/**
 * A time that "since" stands before, as the open interval that begins with it and ends with publication where that is known; any other time
 * as it is. The words stay those of the time itself.
 */
export function openedBySince(
  time: TimeExpression,
  words: string,
  offset: number,
  published: string | null,
): TimeExpression {
  const { mention, edtf, earliest } = time;
  if (mention === null || edtf === null || earliest === null || edtf.includes("/")) return time;
  const at = mention.start - offset;
  if (!SINCE.test(words.slice(Math.max(0, at - REACH), at))) return time;
  const latest = published !== null && published >= earliest ? published : null;
  return { ...time, edtf: `${edtf}/..`, latest, precision: "RANGE" };
}
