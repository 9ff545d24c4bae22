import { dayNumber } from "../utterances/speech";
import { type EventPrint, FEWEST_WORDS, isLong, UNDATED_DAYS } from "./event-print";

/** So much of the shorter account must be in the longer one where an event consists of words. */
const SHARED_WORDS = 0.5;
const FEWEST_SAID = 3;
/** Of these there may be several in any stretch of days: they must be told of the same days. */
const REPEATED = /^(?:ASSAULT|COERCE|PROTEST|MOBILIZE)\b/;

/**
 * Whether two reports tell of one event: the same sort of event, at a time and in a place that may be the same, with participants in common and none
 * that speak against it. Symmetric, and decided by the two alone. What is in doubt stays two events.
 */
export function isSameEvent(one: EventPrint, other: EventPrint): boolean {
  return (
    one.sort === other.sort &&
    one.isSaid === other.isSaid &&
    mayBeAtOnePlace(one, other) &&
    (areWordedAlike(one, other) || haveEnoughInCommon(one, other)) &&
    mayBeAtOneTime(one, other) &&
    (!one.isSaid || sayTheSame(one, other))
  );
}

function mayBeAtOnePlace({ places: one }: EventPrint, { places: other }: EventPrint): boolean {
  if (one.length === 0 || other.length === 0) return true;
  return one.some((place) => other.includes(place));
}

/** Copies of one report have the same words. */
function areWordedAlike({ words: one }: EventPrint, { words: other }: EventPrint): boolean {
  return (
    one.length >= FEWEST_WORDS &&
    one.length === other.length &&
    one.every((word) => other.includes(word))
  );
}

/** Two participants; or the only one of both; or one, or nobody named, and the place. */
function haveEnoughInCommon(one: EventPrint, other: EventPrint): boolean {
  const shared = one.parties.filter((party) => other.parties.includes(party)).length;
  const fewer = Math.min(one.parties.length, other.parties.length);
  if (shared < fewer) return false;
  if (shared > 1) return true;
  const samePlace = one.places.some((place) => other.places.includes(place));
  if (samePlace && !one.isSaid) return true;
  return shared === 1 && one.parties.length === other.parties.length && !one.isSaid;
}

function mayBeAtOneTime(one: EventPrint, other: EventPrint): boolean {
  const [left, right] = [daysOf(one), daysOf(other)];
  if (left === null && right === null) {
    return one.expected === other.expected && apart(one.day, other.day) < UNDATED_DAYS;
  }
  if (left === null || right === null) {
    const [dated, undated] = left === null ? [right, one] : [left, other];
    return dated !== null && wasNews(dated, undated);
  }
  if (left.first === right.first && left.last === right.last) return true;
  if (left.first > right.last || right.first > left.last) return false;
  if (isLong(left.first, left.last) || isLong(right.first, right.last)) return false;
  return !REPEATED.test(one.sort) && one.parties.length > 1 && other.parties.length > 1;
}

interface Days {
  readonly first: number;
  readonly last: number;
}

function daysOf({ earliest, latest }: EventPrint): Days | null {
  if (earliest === null || latest === null) return null;
  return { first: dayNumber(earliest), last: dayNumber(latest) };
}

/** What happened on one day is told without a date on that day or the next one. */
function wasNews({ first, last }: Days, { day, expected }: EventPrint): boolean {
  const reported = dayNumber(day);
  return !expected && first === last && reported - last >= 0 && reported - last < UNDATED_DAYS;
}

function apart(one: string, other: string): number {
  return Math.abs(dayNumber(one) - dayNumber(other));
}

function sayTheSame({ words: one }: EventPrint, { words: other }: EventPrint): boolean {
  const fewest = Math.min(one.length, other.length);
  const shared = one.filter((word) => other.includes(word)).length;
  return fewest >= FEWEST_SAID && shared >= SHARED_WORDS * fewest;
}
