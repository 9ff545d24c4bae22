import { dayNumber, type SpeechPrint } from "./speech";

/** Clocks and time zones differ by a day. */
const DAY_TOLERANCE = 1;
/** News of a speech goes round for so many days. */
const REPORTED_WITHIN = 3;
/** However a time is worded, nothing further apart is compared. */
const FURTHEST_DAYS = 7;
/** So much of the shorter content is in the longer one where both report one speech, and so much of it without names. */
const SHARED = 0.6;
const SHARED_BESIDE_NAMES = 0.5;
/** Two speakers under one description are one only where they say so much, and nearly the same. */
const UNNAMED = { words: 6, shared: 0.85 };
/** A content of fewer telling words must be in the other one whole, and one of a single word is met by chance. */
const SHORT_WORDS = 4;
const FEWEST_WORDS = 2;

/**
 * Whether two statements report the same act of speaking: the same speaker, at a time and to an audience that may be the same,
 * with contents that overlap, are put the same way and have no different figures. Symmetric, and decided by the two alone.
 */
export function isSameUtterance(one: SpeechPrint, other: SpeechPrint): boolean {
  return (
    one.speakerKey !== null &&
    one.speakerKey === other.speakerKey &&
    one.isDenied === other.isDenied &&
    one.polarity === other.polarity &&
    isTimeCompatible(one, other) &&
    meet(one.audience, other.audience) &&
    meet(one.figures, other.figures) &&
    !contradict(one, other) &&
    hasPairInCommon(one, other) &&
    isContentShared(one, other)
  );
}

function isTimeCompatible(one: SpeechPrint, other: SpeechPrint): boolean {
  const apart = Math.abs(dayNumber(one.day) - dayNumber(other.day));
  if (apart > FURTHEST_DAYS) return false;
  if (one.earliest === null || one.latest === null) return apart <= REPORTED_WITHIN;
  if (other.earliest === null || other.latest === null) return apart <= REPORTED_WITHIN;
  const latestStart = Math.max(dayNumber(one.earliest), dayNumber(other.earliest));
  const earliestEnd = Math.min(dayNumber(one.latest), dayNumber(other.latest));
  return latestStart - earliestEnd <= DAY_TOLERANCE;
}

/** Whether two lists may be about the same: one says nothing, or they have something in common. */
function meet<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((item) => other.includes(item));
}

/** Statements without are not found; asked here as well, so that the index decides nothing of its own. */
function hasPairInCommon({ words: one }: SpeechPrint, { words: other }: SpeechPrint): boolean {
  if (one.length <= 1 || other.length <= 1)
    return one.length === 1 && other.length === 1 && one[0] === other[0];
  const pairs = new Set(other.slice(1).map((word, at) => `${other[at]} ${word}`));
  return one.slice(1).some((word, at) => pairs.has(`${one[at]} ${word}`));
}

/** Whether one says what the other says not: a word that stands behind a negation here, and not there. */
function contradict(one: SpeechPrint, other: SpeechPrint): boolean {
  const deniesWhat = (denying: SpeechPrint, asserting: SpeechPrint): boolean =>
    denying.negated.some(
      (word) =>
        asserting.words.includes(word) &&
        !asserting.negated.includes(word) &&
        !denying.names.includes(word),
    );
  return deniesWhat(one, other) || deniesWhat(other, one);
}

function isContentShared(one: SpeechPrint, other: SpeechPrint): boolean {
  const whole = sharedOf(one.words, other.words);
  if (!one.isNamed) {
    return whole.fewest >= UNNAMED.words && whole.shared >= UNNAMED.shared * whole.fewest;
  }
  if (one.quotedGrams.some((gram) => other.quotedGrams.includes(gram))) return true;
  if (whole.fewest < FEWEST_WORDS) return false;
  if (whole.fewest < SHORT_WORDS) return whole.shared === whole.fewest;
  const names = new Set([...one.names, ...other.names]);
  const isSaid = (word: number): boolean => !names.has(word);
  const said = sharedOf(one.words.filter(isSaid), other.words.filter(isSaid));
  return whole.shared >= SHARED * whole.fewest && said.shared >= SHARED_BESIDE_NAMES * said.fewest;
}

function sharedOf(
  one: readonly number[],
  other: readonly number[],
): { readonly shared: number; readonly fewest: number } {
  const shared = one.filter((word) => other.includes(word)).length;
  return { shared, fewest: Math.min(one.length, other.length) };
}
