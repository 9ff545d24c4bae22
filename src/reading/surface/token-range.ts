/** Tokens [first, end). */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}
