import type { ParsedText } from "./parsed-text";

/** The way through the tree from one token to another. */
export interface TokenPath {
  /** Of the relations on it, up and then down. */
  readonly hash: number;
  /** Steps up and down, as one number. */
  readonly length: number;
}

/** What stands for a way that is longer than is looked at. */
const TOO_FAR: TokenPath = { hash: 1, length: 99 };

/**
 * The way from one token up to the common ancestor and down to the other.
 * @param longest tokens on either side that are looked at, no more.
 */
export function pathBetween(
  { heads, relation }: ParsedText,
  from: number,
  to: number,
  longest: number,
): TokenPath {
  const up: number[] = [];
  for (let at = from; at >= 0 && up.length < longest; at = heads[at] ?? -1) up.push(at);
  let hash = 0;
  let steps = 0;
  for (let at = to; at >= 0 && steps < longest; at = heads[at] ?? -1) {
    const meeting = up.indexOf(at);
    if (meeting >= 0) {
      hash = Math.imul(hash, 31) + 7;
      for (const link of up.slice(0, meeting)) hash = Math.imul(hash, 33) ^ (relation[link] ?? 0);
      return { hash, length: meeting * 8 + steps };
    }
    hash = Math.imul(hash, 37) ^ (relation[at] ?? 0);
    steps += 1;
  }
  return TOO_FAR;
}
