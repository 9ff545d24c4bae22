import { NUMBER_WORDS, SCALES, SHORT_SCALES } from "../../lexicon/numbers";
import type { Word } from "../surface/word-classes";

/** A number or a range of two, in tokens [first, end). */
export interface NumberWords {
  readonly value: number;
  readonly high: number | null;
  readonly end: number;
  /** Noun written together with it by a hyphen ("12-day", "45-year-old"), or null. */
  readonly joined: string | null;
  /** Written in figures. */
  readonly figures: boolean;
}

const FIGURES = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|m|bn)?$/;
const RANGE = /^(\d[\d,.]*)[-–](\d[\d,.]*(?:k|m|bn)?)$/;
const JOINED = /^([\d,.]+|\p{L}+)-(\p{L}+)(?:-old)?$/u;

/** The number that begins at token `first`; null where none does. Years, dates and clock times are left to whoever knows them. */
export function numberAt(words: readonly Word[], first: number): NumberWords | null {
  const lower = words[first]?.lower ?? "";
  const range = RANGE.exec(lower);
  if (range) {
    const low = figures(range[1] ?? "");
    const high = figures(range[2] ?? "");
    if (low === null || high === null || high <= low) return null;
    return scaled(words, { value: low, high, end: first + 1, joined: null, figures: true });
  }
  const value = simple(lower);
  if (value === null)
    return scaleAt(words, first) ?? betweenAt(words, first) ?? joinedAt(words, first);
  const base = {
    value,
    high: null,
    end: first + 1,
    joined: null,
    figures: figures(lower) !== null,
  };
  return withHigh(words, scaled(words, base));
}

/** "A dozen", "half a million"; not "a million" of "half a million". */
function scaleAt(words: readonly Word[], first: number): NumberWords | null {
  const half = words[first]?.lower === "half";
  const article = words[half ? first + 1 : first]?.lower ?? "";
  const end = first + (half ? 2 : 1);
  if (!/^an?$/.test(article) || !SCALES.has(words[end]?.lower ?? "")) return null;
  return scaled(words, { value: half ? 0.5 : 1, high: null, end, joined: null, figures: false });
}

/** "Between 30 and 40". */
function betweenAt(words: readonly Word[], first: number): NumberWords | null {
  if (words[first]?.lower !== "between") return null;
  const low = simple(words[first + 1]?.lower ?? "");
  const high = simple(words[first + 3]?.lower ?? "");
  if (low === null || high === null || words[first + 2]?.lower !== "and" || high <= low)
    return null;
  const end = first + 4;
  return scaled(words, { value: low, high, end, joined: null, figures: true });
}

function joinedAt(words: readonly Word[], first: number): NumberWords | null {
  const joined = JOINED.exec(words[first]?.lower ?? "");
  const value = joined && simple(joined[1] ?? "");
  if (!joined || value === null) return null;
  const noun = joined[2] ?? "";
  const scale = SCALES.get(noun);
  if (scale)
    return { value: value * scale, high: null, end: first + 1, joined: null, figures: true };
  return { value, high: null, end: first + 1, joined: noun, figures: true };
}

/** "10 to 15", "10–15", "three or four": the higher end, where it is one. */
function withHigh(words: readonly Word[], low: NumberWords): NumberWords {
  const link = words[low.end]?.lower ?? "";
  if (low.high !== null || !/^(?:to|or|[-–])$/.test(link)) return low;
  const value = simple(words[low.end + 1]?.lower ?? "");
  if (value === null) return low;
  const high = scaled(words, { ...low, value, end: low.end + 2 });
  const factor = high.value / value;
  const lowest = low.value < value ? low.value * factor : low.value;
  return high.value > lowest ? { ...high, value: lowest, high: high.value } : low;
}

function scaled(words: readonly Word[], number: NumberWords): NumberWords {
  let { value, high, end } = number;
  for (
    let scale = SCALES.get(words[end]?.lower ?? "");
    scale;
    scale = SCALES.get(words[end]?.lower ?? "")
  ) {
    value *= scale;
    high = high === null ? null : high * scale;
    end += 1;
  }
  return { ...number, value, high, end };
}

const simple = (lower: string): number | null => figures(lower) ?? NUMBER_WORDS.get(lower) ?? null;

function figures(lower: string): number | null {
  const [, whole, fraction = "", scale] = FIGURES.exec(lower) ?? [];
  if (whole === undefined) return null;
  const value = Number(whole.replaceAll(",", "") + fraction);
  return Number((value * (scale ? (SHORT_SCALES.get(scale) ?? 1) : 1)).toPrecision(15));
}
