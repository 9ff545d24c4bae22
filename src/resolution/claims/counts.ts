import { COUNT_CLASSES, TIME_UNITS } from "../../lexicon/count-classes";
import { NUMBER_WORDS, SCALES } from "../../lexicon/numbers";
import { verbReading } from "../../reading/surface/verb-forms";
import type { Span } from "../../text/article-text";
import { overlaps, slice } from "../../text/spans";
import { trimEnd } from "../../text/trim-end";
import { isCommonWord } from "../common-words";
import type { Figure } from "./figures";
import { baseFormOf, isGenericTerm } from "./terms";
import type { WordedQuantity } from "./worded-claim";

/** How many of what, as a content tells it. */
export interface Count extends Omit<Figure, "unit"> {
  /** A class of casualties, or what is counted, by base form. */
  readonly of: string;
  /** Of people, which ones, by base form: "miner"; null where it is not told or they are not counted. */
  readonly who: string | null;
}

/** Where counts stand. */
export interface CountedText {
  readonly text: string;
  readonly content: readonly Span[];
  readonly quantities: readonly WordedQuantity[];
  /** Times told in the content, whose numbers count nothing. */
  readonly times: readonly Span[];
}

interface Token extends Span {
  readonly lower: string;
  readonly base: string;
}

/** A number and what it may count. */
interface Counting extends Span {
  readonly low: number;
  readonly high: number;
  readonly approximate: boolean;
  readonly unit: string | null;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N},.'’-]*/gu;
/** "One" and "two" of a thing are told for other reasons than to count it. */
const FEWEST = 3;
/** How far before and behind a number its class is told, in words. */
const BEFORE = 12;
const BEHIND = 4;
/** Words of a content that are looked at. */
const MOST_WORDS = 120;
const BARE = /^\d{1,3}(?:,\d{3})+$|^\d{1,4}$/u;
/** What stands before a number that is told without what it counts: "rose to 214", "stands at seven", "around 20". */
const LEADS = new Set("to at of is was around about nearly some least than only".split(" "));
export const ANYBODY: ReadonlySet<string> = new Set(
  "person people man woman child other victim resident passenger".split(" "),
);
/** Adjectives and a noun behind "no", in words. */
const LONGEST_ROW = 3;
/** "The number of new homes at", and how far before a number that may stand, in characters. */
const NUMBER_OF =
  /\b(?:number|total|count) of (?:\p{L}+ ){0,2}?(\p{L}+)(?: of [\p{L} ]{1,60})? at $/u;
const INTRODUCTION = 80;
/** "No more than", "no longer". */
const NO_NOUN = /^(?:more|less|fewer|longer|doubt|matter|other|\d.*)$/u;
const YEARS = { first: 1900, last: 2100 };

/**
 * What a content counts: people dead, injured and the like by any wording ("killing three", "the toll rose to seven", "nobody died"), and other
 * things by their name ("400 jobs", "no helicopter"). Of each thing the first count. A part of a whole ("three of the dead") is none.
 */
export function countsOf(counted: CountedText): Count[] {
  const counts = new Map<string, Count>();
  for (const piece of counted.content) {
    const tokens = tokensIn(counted.text, piece);
    const numbers = numbersIn(counted, piece, tokens);
    for (const number of [...numbers, ...nonesIn(tokens)]) {
      const of = thingCounted(tokens, number, numbers);
      if (of === null || counts.has(of) || TIME_UNITS.has(of) || isPart(tokens, number)) continue;
      if (number.high > 0 && number.high < FEWEST && !isClass(of)) continue;
      const { low, high, approximate } = number;
      counts.set(of, { of, who: whoIn(tokens, number), low, high, approximate });
    }
  }
  return [...counts.values()];
}

function tokensIn(text: string, piece: Span): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of slice(text, piece).matchAll(WORD)) {
    if (tokens.length >= MOST_WORDS) break;
    const bare = trimEnd(word, /[,.'’-]/u);
    const lower = bare.replace(/’/gu, "'").toLowerCase();
    const start = piece.start + index;
    tokens.push({ start, end: start + bare.length, lower, base: baseFormOf(lower) });
  }
  return tokens;
}

/** Numbers with what they count, and numbers that stand alone. */
function numbersIn(
  { text, quantities, times }: CountedText,
  piece: Span,
  tokens: readonly Token[],
): Counting[] {
  const told = quantities
    .filter(({ start, end }) => start >= piece.start && end <= piece.end)
    .map(({ value, high, ...rest }) => ({ ...rest, low: value, high: high ?? value }));
  const taken: readonly Span[] = [...told, ...times];
  const introduced = unitBefore(text, piece);
  const bare = tokens.flatMap((token, at): Counting[] => {
    const before = tokens[at - 1];
    const unit = at === 0 ? introduced : null;
    const value = plainValue(token.lower);
    const isLed = unit !== null || (before !== undefined && LEADS.has(before.lower));
    const isCounted = COUNT_CLASSES.has(tokens[at + 1]?.base ?? "");
    if (value === null || !(isLed || isCounted)) return [];
    if (taken.some((span) => overlaps(span, token))) return [];
    const approximate =
      before !== undefined && /^(?:around|about|nearly|some|least|than)$/u.test(before.lower);
    return [{ start: token.start, end: token.end, low: value, high: value, approximate, unit }];
  });
  return [...told, ...bare].sort((a, b) => a.start - b.start);
}

/** What a number counts that opens what is said: "put the number of new homes at 28,500". */
function unitBefore(text: string, { start }: Span): string | null {
  const [, noun] = NUMBER_OF.exec(text.slice(Math.max(0, start - INTRODUCTION), start)) ?? [];
  return noun === undefined ? null : baseFormOf(noun.toLowerCase());
}

function plainValue(lower: string): number | null {
  if (BARE.test(lower)) {
    const value = Number(lower.replaceAll(",", ""));
    const isYear = !lower.includes(",") && value >= YEARS.first && value <= YEARS.last;
    return isYear ? null : value;
  }
  return SCALES.has(lower) ? null : (NUMBER_WORDS.get(lower) ?? null);
}

/** "No job", "not a single job", "nobody". */
function nonesIn(tokens: readonly Token[]): Counting[] {
  return tokens.flatMap(({ lower, start, end }, at): Counting[] => {
    const none = { low: 0, high: 0, approximate: false };
    if (/^(?:nobody|no-one|none)$/u.test(lower)) return [{ ...none, start, end, unit: null }];
    if (lower !== "no" && !(lower === "single" && tokens[at - 2]?.lower === "not")) return [];
    const noun = headFrom(tokens, at + 1);
    return noun === undefined ? [] : [{ ...none, start, end: noun.end, unit: noun.base }];
  });
}

/** The last noun of a row of words, as far as their order shows: of "new levy on property" the levy. */
function headFrom(tokens: readonly Token[], at: number): Token | undefined {
  const first = tokens[at]?.lower === "such" ? at + 1 : at;
  const row = tokens.slice(first, first + LONGEST_ROW);
  if (row[0] === undefined || NO_NOUN.test(row[0].lower)) return undefined;
  const end = row.findIndex(
    (token, place) =>
      place > 0 &&
      (token.start !== (row[place - 1]?.end ?? 0) + 1 ||
        isCommonWord(token.lower) ||
        (verbReading(token.lower)?.past ?? false)),
  );
  return end < 0 ? row.at(-1) : row[end - 1];
}

/** "Twelve miners", and not "twelve people" or "twelve died". */
function whoIn(tokens: readonly Token[], { start, end, unit }: Counting): string | null {
  const last = tokens.findLast((token) => token.start >= start && token.end <= end);
  const isGroup = unit === "person" && last !== undefined && !isGenericTerm(last.base);
  return isGroup && !ANYBODY.has(last.base) ? last.base : null;
}

/** Whether a word says what is counted in capitals: a class of casualties. */
export function isClass(of: string): boolean {
  return /^[A-Z]+$/u.test(of);
}

/** "2 million crowns a day", "40 jobs per yard". */
function isRate(tokens: readonly Token[], { end }: Counting): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  const [next, second] = [tokens[at], tokens[at + 1]];
  if (at < 0 || next === undefined) return false;
  return next.lower === "per" || (/^an?$/u.test(next.lower) && TIME_UNITS.has(second?.base ?? ""));
}

function isPart(tokens: readonly Token[], { end }: Counting): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  const [next, second] = [tokens[at], tokens[at + 1]];
  return (
    at >= 0 &&
    next?.lower === "of" &&
    /^(?:the|them|whom|those|its|their)$/u.test(second?.lower ?? "")
  );
}

/** A class told near the number and not nearer to another one; else the unit. */
function thingCounted(
  tokens: readonly Token[],
  number: Counting,
  numbers: readonly Counting[],
): string | null {
  const { unit } = number;
  const own = COUNT_CLASSES.get(unit ?? "");
  if (own) return own;
  if (unit !== null && unit !== "person" && number.low > 0) {
    return isRate(tokens, number) ? `${unit} each` : unit;
  }
  const first = tokens.findIndex(({ end }) => end > number.start);
  const behind = tokens.findIndex(({ start }) => start >= number.end);
  const last = behind < 0 ? tokens.length : behind;
  const other = numbers.filter((one) => one !== number);
  const isFree = (token: Token): boolean =>
    !other.some(
      (one) =>
        (one.start >= number.end && one.start < token.start) ||
        (one.end <= number.start && one.start > token.start),
    );
  const near = [
    ...tokens.slice(last, last + 1),
    ...tokens.slice(Math.max(0, first - BEFORE), first).reverse(),
    ...tokens.slice(first, last + BEHIND),
  ];
  const classed = near.find((token) => COUNT_CLASSES.has(token.base) && isFree(token));
  return (classed && COUNT_CLASSES.get(classed.base)) ?? unit;
}
