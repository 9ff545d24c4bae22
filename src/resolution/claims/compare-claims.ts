import type { ClaimPrint } from "./claim-print";
import { type DateMatch, matchDates } from "./dates";
import { type FigureMatch, matchFigures } from "./figures";
import { tellSameCount } from "./same-count";
import { areOfOneStory, isBoundToText } from "./story";

/** How two claims compare, each trait by itself. Symmetric but for what is called one and other. */
export interface Comparison {
  /** Whether they can be about the same: found by a common key, bound to nothing different, with no other subject, object or name. */
  readonly isSameMatter: boolean;
  /** Whether their sense is bound to the same text, or to none; else one goes by the text around it, in one story. */
  readonly areOfOneText: boolean;
  /** The share of terms that both have, weighted (Dice 1945), from 0 to 1. */
  readonly likeness: number;
  /** Whether the shorter one has no term that the longer one lacks. */
  readonly isContained: boolean;
  /** Whether they have the same names and the same telling terms. */
  readonly sharesTelling: boolean;
  /** Whether the one with more terms is the first. */
  readonly isOneLonger: boolean;
  readonly hasSamePredicate: boolean;
  /** Whether a term of one excludes a term of the other. */
  readonly hasOpposites: boolean;
  readonly figures: FigureMatch;
  readonly dates: DateMatch;
  readonly hasSameCondition: boolean;
}

/** An actor, a name or any telling term weighs twice what a term weighs that many claims have. */
const WEIGHT = { telling: 2, generic: 1 };
/** Conditions are one where so much of both is the same. */
const SAME_CONDITION = 0.75;

export function compareClaims(one: ClaimPrint, other: ClaimPrint): Comparison {
  const weights = [weightsOf(one), weightsOf(other)] as const;
  const shared = sum([...weights[0]].map(([term, weight]) => (weights[1].has(term) ? weight : 0)));
  const totals = weights.map((terms) => sum(terms.values())) as [number, number];
  return {
    isSameMatter: isSameMatter(one, other),
    areOfOneText: one.bound === other.bound,
    likeness: (2 * shared) / Math.max(1, totals[0] + totals[1]),
    isContained: shared === Math.min(...totals),
    sharesTelling:
      !lacksSome(tellingOf(one), termsOf(other)) && !lacksSome(tellingOf(other), termsOf(one)),
    isOneLonger: totals[0] > totals[1],
    hasSamePredicate:
      one.predicate === other.predicate ||
      (weights[0].has(other.predicate) && weights[1].has(one.predicate)),
    hasOpposites: meet(one.opposites, termsOf(other)) || meet(other.opposites, termsOf(one)),
    figures: matchFigures(one.figures, other.figures),
    dates: matchDates(one.dates, other.dates),
    hasSameCondition: hasSameCondition(one, other),
  };
}

/** So much of the wording is the same where two claims say the same in other words. */
const ALIKE = 0.8;
/** Or so much, where the shorter one says nothing that the longer one does not say. */
const ALIKE_AND_CONTAINED = 0.65;

/** Whether two claims say nearly the same, as far as their terms tell. */
export function isAlike({ likeness, isContained }: Comparison): boolean {
  return likeness >= (isContained ? ALIKE_AND_CONTAINED : ALIKE);
}

/**
 * Whether two claims are one: the same frame, and the same said of it as far as wording tells. Never across polarity, force,
 * condition, or between what is stated and what is only possible. Symmetric, and decided by the two alone.
 */
export function isSameClaim(one: ClaimPrint, other: ClaimPrint): boolean {
  if (!hasSameFrame(one, other)) return false;
  const traits = compareClaims(one, other);
  if (!traits.hasOpposites && traits.hasSameCondition && tellSameCount(one, other)) return true;
  return (
    traits.isSameMatter &&
    traits.hasSamePredicate &&
    !traits.hasOpposites &&
    traits.figures === "SAME" &&
    traits.dates === "SAME" &&
    traits.hasSameCondition &&
    isAlike(traits) &&
    // what only the text around tells is told by one of the two in full
    (traits.areOfOneText || traits.isContained)
  );
}

function hasSameFrame(one: ClaimPrint, other: ClaimPrint): boolean {
  return (
    one.force === other.force &&
    one.polarity === other.polarity &&
    one.negations === other.negations &&
    one.isHedged === other.isHedged
  );
}

function isSameMatter(one: ClaimPrint, other: ClaimPrint): boolean {
  return (
    (one.subjectId === null || other.subjectId === null
      ? mayMeet(one.subjectTerms, other.subjectTerms)
      : one.subjectId === other.subjectId) &&
    (one.objectId === null || other.objectId === null || one.objectId === other.objectId) &&
    !(lacksSome(one.names, termsOf(other)) && lacksSome(other.names, termsOf(one))) &&
    haveOneSense(one, other) &&
    meet(one.keys, other.keys)
  );
}

/** Bound to the same, or by the text around to one story: "it will stay closed", of which another report says what. */
function haveOneSense(one: ClaimPrint, other: ClaimPrint): boolean {
  if (one.bound === other.bound) return true;
  const bounds = [one.bound, other.bound];
  const areOpen = bounds.every((bound) => bound === "" || isBoundToText(bound));
  return areOpen && areOfOneStory(one, other);
}

function hasSameCondition(one: ClaimPrint, other: ClaimPrint): boolean {
  if (one.isConditional !== other.isConditional) return false;
  const shared = one.condition.filter((term) => other.condition.includes(term)).length;
  return shared >= SAME_CONDITION * Math.max(one.condition.length, other.condition.length);
}

function weightsOf(print: ClaimPrint): ReadonlyMap<number, number> {
  return new Map([
    ...[...print.names, ...print.terms].map((term) => [term, WEIGHT.telling] as const),
    ...print.genericTerms.map((term) => [term, WEIGHT.generic] as const),
  ]);
}

function tellingOf({ names, terms }: ClaimPrint): readonly number[] {
  return [...names, ...terms];
}

function termsOf({ names, terms, genericTerms }: ClaimPrint): readonly number[] {
  return [...names, ...terms, ...genericTerms];
}

function lacksSome(names: readonly number[], terms: readonly number[]): boolean {
  return names.some((name) => !terms.includes(name));
}

function meet(one: readonly number[], other: readonly number[]): boolean {
  return one.some((item) => other.includes(item));
}

/** Whether two lists may be about the same: one says nothing, or they have something in common. */
function mayMeet(one: readonly number[], other: readonly number[]): boolean {
  return one.length === 0 || other.length === 0 || meet(one, other);
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
