import { MONTHS } from "../../lexicon/function-words";
import {
  APPROXIMATORS,
  CURRENCY_SIGNS,
  DURATIONS,
  IRREGULAR_PLURALS,
  LASTING,
} from "../../lexicon/numbers";
import { GROUP_NOUNS } from "../../lexicon/people-nouns";
import { firstEndingAfter, overlaps } from "../../text/spans";
import type { Quantity, TimeExpression } from "../reading";
import { isWhen } from "../surface/noun-phrases";
import { type SurfaceText, sentenceOf, spanOf } from "../surface/surface-text";
import type { Word } from "../surface/word-classes";
import { type NumberWords, numberAt } from "./read-number";

/** What is counted or measured, and where its words end. */
interface Unit {
  readonly unit: string;
  readonly end: number;
}

/** How many words may stand between a number and its noun: "23,000 young ultra-Orthodox men". */
const MAX_BETWEEN = 4;
/** "No. 4", "page 12", "Article 5": what is numbered is named, not counted. */
const NAMING =
  /^(?:no|nos|number|page|pages|article|section|chapter|room|route|line|flight|part|phase|version|gate|platform|tram|bus|paragraph|aged?|§|#)$/;

/**
 * How much and how many: numbers with what they count or measure, in text order, none within another. A number that is a time, a name or counts
 * nothing ("one of them", "the two") is none.
 */
export function findQuantities(
  surface: SurfaceText,
  times: readonly TimeExpression[],
): readonly Quantity[] {
  const { words } = surface;
  // how long something lasts is a quantity as well
  const dated = times.flatMap(({ mention, edtf, basis }) =>
    mention === null || (edtf === null && basis === "EXPLICIT") ? [] : mention,
  );
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; ) {
    const quantity = quantityAt(surface, at);
    const time = quantity && dated[firstEndingAfter(dated, quantity.span.start)];
    if (quantity && !(time && overlaps(time, quantity.span))) {
      found.push(quantity);
      while (at < words.length && (words[at]?.start ?? 0) < quantity.span.end) at += 1;
    } else at += 1;
  }
  return found;
}

function quantityAt(surface: SurfaceText, at: number): Quantity | null {
  const { words } = surface;
  const sign = CURRENCY_SIGNS.get(words[at]?.text ?? "");
  const number = numberAt(words, sign ? at + 1 : at);
  if (!number || number.end > sentenceOf(surface, at).end || isNamed(words, at)) return null;
  const unit = sign ? { unit: sign, end: number.end } : unitOf(words, number);
  if (unit === null) return null;
  const before = approximatorBefore(words, at);
  const lasting =
    DURATIONS.has(unit.unit) && before === 1 && LASTING.has(words[at - 1]?.lower ?? "");
  const hedges = lasting ? 0 : before;
  return {
    value: number.value,
    high: number.high,
    unit: unit.unit,
    approximate: hedges > 0,
    span: spanOf(surface, at - hedges, unit.end),
  };
}

/** Whether the number is part of a name or date: "No. 4", "October 7", "Apollo 11". */
function isNamed(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  const lower = before.lower.replace(/\.$/, "");
  if (NAMING.test(lower) || MONTHS.has(lower)) return true;
  return before.class === "NAME" && before.sentence === words[at]?.sentence && !isWhen(before);
}

/** Number of words right before the token that make the number an inexact one. */
function approximatorBefore(words: readonly Word[], at: number): number {
  const found = APPROXIMATORS.find((parts) =>
    parts.every((part, index) => words[at - parts.length + index]?.lower === part),
  );
  return found?.length ?? 0;
}

function unitOf(words: readonly Word[], { joined, end, figures }: NumberWords): Unit | null {
  if (joined !== null) return DURATIONS.has(joined) ? { unit: joined, end } : null;
  if (words[end]?.text === "%") return { unit: "percent", end: end + 1 };
  if (words[end]?.lower === "percent") return { unit: "percent", end: end + 1 };
  if (words[end]?.lower === "per" && words[end + 1]?.lower === "cent")
    return { unit: "percent", end: end + 2 };
  // "60 of the tenants", "half a dozen of them": what is counted stands behind
  let noun: number | null = null;
  for (let at = end; at < end + MAX_BETWEEN; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[end - 1]?.sentence) break;
    if (word.class === "NOUN" && word.quotation === words[end - 1]?.quotation) noun = at;
    else if (word.class !== "ADJECTIVE" && word.class !== "NAME" && word.class !== "PARTICIPLE")
      break;
  }
  if (noun === null || isWhenAlone(words, noun, figures)) return null;
  return { unit: singular(words[noun]?.lower ?? ""), end: noun + 1 };
}

/** "at 5 today", "one day": no count. */
const isWhenAlone = (words: readonly Word[], noun: number, figures: boolean): boolean =>
  /^(?:today|yesterday|tomorrow|tonight|am|pm|a\.m\.|p\.m\.|o'clock)$/.test(
    words[noun]?.lower ?? "",
  ) ||
  (!figures &&
    words[noun - 1]?.lower === "one" &&
    /^(?:day|another)$/.test(words[noun]?.lower ?? ""));

/** People are counted as persons, whoever they are. */
function singular(noun: string): string {
  if (/(?:men|women|people)$/.test(noun) || GROUP_NOUNS.has(noun))
    return /^(?:countries|nations|states|governments|companies|parties|unions|authorities|families)$/.test(
      noun,
    )
      ? stem(noun)
      : "person";
  return IRREGULAR_PLURALS.get(noun) ?? stem(noun);
}

function stem(noun: string): string {
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/.test(noun)) return noun.slice(0, -2);
  return /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun;
}
