import { MEASURES } from "../../lexicon/count-classes";
import { hashText } from "../../shared/hash";
import type { ClaimPrint } from "./claim-print";
import { ANYBODY, type Count, isClass } from "./counts";
import { matchFigures } from "./figures";
import { areOfOneStory } from "./story";
import { termOf } from "./terms";

/** So much is money, of which there is more than one sum in a story. */
const GREAT = 1_000_000;

/** Of "90 passengers were on board" and "26 passengers are treated" nothing is one but that they are people. */
const ANYBODY_TERMS = new Set([...ANYBODY].map((word) => hashText(termOf(word))));

/** Two counts of one thing. */
export interface CountPair {
  readonly one: Count;
  readonly other: Count;
  readonly isAlike: boolean;
  /** Whether it is nothing of which there may be more an hour later: money, and what is to come. */
  readonly isSettled: boolean;
}

/**
 * What two claims of one story both count first of all: people dead, jobs, tons of fish. Null where they count nothing in common, or are
 * of other stories. Symmetric but for the order within the pair.
 */
export function countInCommon(one: ClaimPrint, other: ClaimPrint): CountPair | null {
  const [first, second] = [one.counts[0], other.counts[0]];
  if (!first || !second || first.of !== second.of || !areOfOneThing(first, one, other)) return null;
  if (!areOfOneStory(one, other) || nameOtherThings(one, other)) return null;
  // what no key leads to is not found among stored claims either
  if (!one.keys.some((key) => other.keys.includes(key))) return null;
  const isAlike = areAlike(first, second);
  if (!isAlike && MEASURES.has(first.of) && tellOfOthers(one, other)) return null;
  const isSettled = first.low >= GREAT || one.isAhead || other.isAhead;
  return { one: first, other: second, isAlike, isSettled };
}

/** Whether two claims tell the same count of one thing first of all, and no other count of anything else. */
export function tellSameCount(one: ClaimPrint, other: ClaimPrint): boolean {
  const pair = countInCommon(one, other);
  // that there is none of it is told in many ways of many things
  if (!pair?.isAlike || pair.one.high === 0) return false;
  const { who } = pair.one;
  if (who !== null && pair.other.who !== null && who !== pair.other.who) return false;
  return one.counts.every((count) =>
    other.counts.every((like) => like.of !== count.of || areAlike(count, like)),
  );
}

function areAlike(one: Count, other: Count): boolean {
  const figureOf = ({ low, high, approximate }: Count) => [{ low, high, approximate, unit: null }];
  return matchFigures(figureOf(one), figureOf(other)) === "SAME";
}

/** "Forty jobs" are one thing in one story; "40 tons" are of fish or of steel, and "40 people" did this or that. */
function areOfOneThing({ of, low }: Count, one: ClaimPrint, other: ClaimPrint): boolean {
  const isMeasure = MEASURES.has(of) || low >= GREAT;
  if (isClass(of) || !isMeasure) return true;
  const [unit, others] = [hashText(termOf(of)), termsOf(other)];
  return termsOf(one).some(
    (term) => term !== unit && !ANYBODY_TERMS.has(term) && others.includes(term),
  );
}

/** "Harlow has 90,000 inhabitants", "Dunmore has 40,000": what each tells the number of is not what the other does. */
function tellOfOthers(one: ClaimPrint, other: ClaimPrint): boolean {
  return hasOwnSubject(one, other) && hasOwnSubject(other, one);
}

/** Its subject is something that the other claim does not tell, and not what is counted itself ("fourteen tons of fish"). */
function hasOwnSubject({ subjectTerms, counts: [count] }: ClaimPrint, other: ClaimPrint): boolean {
  const counted = [count?.of, count?.who].map((word) => hashText(termOf(word ?? "")));
  const others = termsOf(other);
  return (
    !subjectTerms.some((term) => counted.includes(term)) &&
    subjectTerms.some((term) => !others.includes(term))
  );
}

/** Each names something that neither the other one nor its story does: "in the Harlow pit", "in the Dunmore pit". */
function nameOtherThings(one: ClaimPrint, other: ClaimPrint): boolean {
  const lacksSome = ({ names }: ClaimPrint, others: ClaimPrint): boolean =>
    names.some((name) => !termsOf(others).includes(name) && !others.story.includes(name));
  return lacksSome(one, other) && lacksSome(other, one);
}

function termsOf({ names, terms, genericTerms }: ClaimPrint): readonly number[] {
  return [...names, ...terms, ...genericTerms];
}
