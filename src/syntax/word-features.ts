import { HASH_START, hashStep, scramble } from "../shared/hash";
import type { ClusterTable } from "./cluster-table";

/** Positions before and after a sentence that features may look at. */
export const PADDING = 3;

const SUFFIX_LENGTH = 5;
const PREFIX_LENGTH = 4;
const BEFORE = 0x0b0e;
const AFTER = 0x0e0d;

const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "``": '"',
    "''": '"',
    "‘": "'",
    "’": "'",
    "`": "'",
    "–": "—",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "…": "...",
    "-LRB-": "(",
    "-RRB-": ")",
    "-LSB-": "[",
    "-RSB-": "]",
  }),
);

/** The spelling that the models know: straight quotation marks and apostrophes, one kind of dash. */
export function normaliseWord(word: string): string {
  const mark = MARKS.get(word);
  if (mark !== undefined) return mark;
  return word.includes("’") ? word.replaceAll("’", "'") : word;
}

enum Shape {
  InitialCapital = 1,
  InnerCapital = 2,
  Lower = 4,
  Digit = 8,
  Hyphen = 16,
  Dot = 32,
  Other = 64,
  NonAscii = 128,
  Single = 256,
}

/**
 * What is known of a sentence's words from their spelling alone, a number a word. Position `PADDING + i` holds word i;
 * the places around the sentence hold markers, so that features need no bounds checks. Used again for every sentence.
 */
export class WordFeatures {
  length = 0;
  /** The words as the models know them. */
  readonly spelling: string[] = [];
  /** Lower-cased, digits as 0. */
  readonly lower: Int32Array;
  readonly cased: Int32Array;
  readonly shape: Int32Array;
  /** suffix[k - 1] and prefix[k - 1] are hashes of the last and the first k characters. */
  readonly suffix: readonly Int32Array[];
  readonly prefix: readonly Int32Array[];
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** 1 where no word of the sentence has a lower-case letter: a headline in capitals. */
  shouting = 0;

  constructor(
    readonly maximum: number,
    private readonly clusters: ClusterTable,
  ) {
    const column = () => new Int32Array(maximum + 2 * PADDING + 1);
    this.lower = column();
    this.cased = column();
    this.shape = column();
    this.suffix = Array.from({ length: SUFFIX_LENGTH }, column);
    this.prefix = Array.from({ length: PREFIX_LENGTH }, column);
    this.fine = column();
    this.coarse = column();
    for (let at = 0; at < PADDING; at += 1) this.#pad(at, BEFORE);
  }

  /** Reads words[from] up to, not including, words[to]; at most `maximum` of them. */
  read(words: readonly string[], from: number, to: number): void {
    this.length = to - from;
    let lowerCase = 0;
    for (let at = 0; at < this.length; at += 1) {
      const spelling = normaliseWord(words[from + at] ?? "");
      this.spelling[PADDING + at] = spelling;
      this.#word(PADDING + at, spelling);
      lowerCase |= (this.shape[PADDING + at] ?? 0) & Shape.Lower;
    }
    this.shouting = lowerCase === 0 ? 1 : 0;
    for (let at = 0; at <= PADDING; at += 1) this.#pad(PADDING + this.length + at, AFTER);
  }

  #pad(at: number, marker: number): void {
    for (const column of [this.lower, this.cased, this.shape, this.fine, this.coarse])
      column[at] = marker;
    for (const column of this.suffix) column[at] = marker;
    for (const column of this.prefix) column[at] = marker;
  }

  #word(at: number, word: string): void {
    const lower = word.toLowerCase();
    let lowerHash = HASH_START;
    let casedHash = HASH_START;
    let shape = word.length === 1 ? Shape.Single : 0;
    for (let k = 0; k < word.length; k += 1) {
      const code = word.charCodeAt(k);
      const digit = code >= 48 && code <= 57;
      shape |= shapeOf(code, k);
      casedHash = hashStep(casedHash, digit ? 48 : code);
    }
    const count = lower.length;
    for (let k = 0; k < count; k += 1) {
      const code = lower.charCodeAt(k);
      lowerHash = hashStep(lowerHash, code >= 48 && code <= 57 ? 48 : code);
      const column = this.prefix[k];
      if (column !== undefined) column[at] = lowerHash;
    }
    for (let k = count; k < PREFIX_LENGTH; k += 1) {
      const column = this.prefix[k];
      if (column !== undefined) column[at] = 0;
    }
    let backward = HASH_START;
    for (let k = 0; k < SUFFIX_LENGTH; k += 1) {
      const column = this.suffix[k];
      if (column === undefined) continue;
      if (k < count) {
        const code = lower.charCodeAt(count - 1 - k);
        backward = hashStep(backward, code >= 48 && code <= 57 ? 48 : code);
      }
      column[at] = k < count ? backward : 0;
    }
    this.lower[at] = scramble(lowerHash);
    this.cased[at] = scramble(casedHash);
    this.shape[at] = shape;
    const cluster = this.clusters.find(this.lower[at] ?? 0);
    this.fine[at] = cluster & 0xffff;
    this.coarse[at] = cluster >>> 16;
  }
}

function shapeOf(code: number, position: number): number {
  if (code >= 97 && code <= 122) return Shape.Lower;
  if (code >= 65 && code <= 90) return position === 0 ? Shape.InitialCapital : Shape.InnerCapital;
  if (code >= 48 && code <= 57) return Shape.Digit;
  if (code === 45) return Shape.Hyphen;
  if (code === 46) return Shape.Dot;
  if (code < 128) return Shape.Other;
  const letter = String.fromCharCode(code);
  const lower = letter.toLowerCase();
  if (lower === letter.toUpperCase()) return Shape.NonAscii;
  if (lower === letter) return Shape.NonAscii | Shape.Lower;
  return Shape.NonAscii | (position === 0 ? Shape.InitialCapital : Shape.InnerCapital);
}
