import { RUNNING_COUNTS } from "../../lexicon/running-counts";
import { hashText } from "../../shared/hash";
import type { ClaimRelationKind } from "../../shared/vocabulary";
import type { ClaimPrint } from "./claim-print";
import { type Comparison, compareClaims, isAlike, isSameClaim } from "./compare-claims";
import { isClass } from "./counts";
import { deniesEvent } from "./denied-event";
import { countInCommon } from "./same-count";
import { areOfOneStory } from "./story";

/** A claim with what its relations to others hang on beside its print. */
export interface PlacedClaim {
  readonly claimId: string;
  readonly text: string;
  readonly firstAppearedAt: Date;
  readonly print: ClaimPrint;
}

/** How one claim stands to another. */
export interface ClaimRelationReading {
  readonly sourceId: string;
  readonly kind: ClaimRelationKind;
  readonly targetId: string;
  /** Why, in words. */
  readonly rationale: string;
  /** The rule that found it. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

interface Finding {
  readonly kind: ClaimRelationKind;
  readonly rule: string;
  readonly why: string;
  readonly confidence: number;
}

/** The later claim, which is the source unless a rule says otherwise, and the earlier one. */
interface Pair {
  readonly later: PlacedClaim;
  readonly earlier: PlacedClaim;
  readonly traits: Comparison;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Different figures of one event are told within so many days. */
const ONE_EVENT_DAYS = 30;
/** So much of the wording is the same where only the verb is put into its opposite. */
const ALIKE_BUT_FOR_VERB = 0.6;
/** A claim adds to another only where it does not say more than about four times as much. */
const ALIKE_IN_PART = 0.4;
/** So much of the wording is the same where one denies in one story what the other says. */
const ALIKE_IN_STORY = 0.5;
const RESTATED = 0.65;
const COUNTED = RUNNING_COUNTS.map(hashText);

/**
 * How two claims relate: at most one relation, the most telling. Decided by the two alone; which of them is the source does not
 * depend on the order in which they are given.
 */
export function relationOf(one: PlacedClaim, other: PlacedClaim): ClaimRelationReading | null {
  if (isSameClaim(one.print, other.print)) return null;
  const [later, earlier] = inTime(one, other);
  const traits = compareClaims(later.print, earlier.print);
  const pair = { later, earlier, traits };
  const finds = traits.isSameMatter
    ? [contradiction, answer, otherCount, difference, condition, denial, support]
    : [otherCount, denial];
  for (const find of finds) {
    const found = find(pair);
    if (!found) continue;
    const { isTurned, why, ...finding } = found;
    const [source, target] = isTurned ? [earlier, later] : [later, earlier];
    const rationale = `“${source.text}” ${why} “${target.text}”.`;
    return { ...finding, sourceId: source.claimId, targetId: target.claimId, rationale };
  }
  return null;
}

type Find = (pair: Pair) => (Finding & { readonly isTurned?: boolean }) | null;

/** One is put negatively, or with the opposite verb: what is stated is refuted, what is asked for or promised opposed. */
const contradiction: Find = ({ later, earlier, traits }) => {
  const [one, other] = [later.print, earlier.print];
  if (one.force !== other.force || !traits.hasSameCondition) return null;
  if (traits.figures === "OTHER" || traits.dates === "OTHER") return null;
  const kind = one.force === "STATEMENT" ? "REFUTES" : "OPPOSES";
  const isAlikeEnough =
    isAlike(traits) || (traits.likeness >= ALIKE_IN_STORY && areOfOneStory(one, other));
  if (one.polarity !== other.polarity && traits.hasSamePredicate && isAlikeEnough) {
    if (traits.hasOpposites) return null;
    return { kind, rule: "opposite-polarity", why: "says the opposite of", confidence: 0.9 };
  }
  const isOpposite =
    one.opposites.includes(other.predicate) && other.opposites.includes(one.predicate);
  return isOpposite && one.polarity === other.polarity && traits.likeness >= ALIKE_BUT_FOR_VERB
    ? { kind, rule: "opposite-verb", why: "has the opposite verb of", confidence: 0.75 }
    : null;
};

/** What was asked for is promised or meant to be done, or refused. */
const answer: Find = ({ later, earlier, traits }) => {
  const forces = [later.print.force, earlier.print.force];
  const isAnswer = forces.includes("REQUEST") && forces.some((force) => COMMITTING.has(force));
  if (!isAnswer || !traits.hasSamePredicate || traits.hasOpposites || !isAlike(traits)) return null;
  const isTurned = later.print.force === "REQUEST";
  return later.print.polarity === earlier.print.polarity
    ? {
        kind: "ANSWERS",
        rule: "asked-and-promised",
        why: "promises what is asked for by",
        confidence: 0.8,
        isTurned,
      }
    : {
        kind: "OPPOSES",
        rule: "asked-and-refused",
        why: "refuses what is asked for by",
        confidence: 0.8,
        isTurned,
      };
};

/** One thing is counted otherwise in one story: what has grown since then is a later count, else one of them is wrong. */
const otherCount: Find = ({ later, earlier, traits }) => {
  const [one, other] = [later.print, earlier.print];
  const pair = countInCommon(one, other);
  if (!pair || pair.isAlike || one.isHedged !== other.isHedged || !traits.hasSameCondition) {
    return null;
  }
  if (one.force === "REQUEST" || other.force === "REQUEST") return null;
  const apart = later.firstAppearedAt.getTime() - earlier.firstAppearedAt.getTime();
  // one article tells how many there were before, and how many there are now
  if (apart === 0 && isClass(pair.one.of)) return null;
  const isNone = pair.one.high === 0 || pair.other.high === 0;
  if (!isNone && one.polarity !== other.polarity) return null;
  const hasGrown = !isNone && pair.one.low > pair.other.high;
  const isRevised = !isNone && haveSameSpeakers(one, other);
  return apart > 0 && ((hasGrown && !pair.isSettled) || isRevised)
    ? { kind: "SUPERSEDES", rule: "grown-count", why: "gives a later count than", confidence: 0.7 }
    : { kind: "REFUTES", rule: "other-count", why: "counts otherwise than", confidence: 0.6 };
};

/** It is said that there was none of what is told to have happened; or on what condition there would be. */
const denial: Find = ({ later, earlier }) => {
  const isLater = deniesEvent(later.print, earlier.print);
  if (!isLater && !deniesEvent(earlier.print, later.print)) return null;
  const [denying, told] = isLater ? [later.print, earlier.print] : [earlier.print, later.print];
  if (haveSameSpeakers(denying, told) && !told.isConditional) return null;
  if (denying.force !== "STATEMENT" || told.force !== "STATEMENT") return null;
  if (told.isConditional) {
    const why = "says on what condition there would be what is denied by";
    return { kind: "QUALIFIES", rule: "denied-unless", why, confidence: 0.6, isTurned: isLater };
  }
  const why = isLater ? "denies that there was what is told by" : "tells what is denied by";
  return { kind: "REFUTES", rule: "denied-event", why, confidence: 0.6 };
};

function haveSameSpeakers(
  { speakers: some }: ClaimPrint,
  { speakers: others }: ClaimPrint,
): boolean {
  return some.length > 0 && some.join(" ") === others.join(" ");
}

const COMMITTING: ReadonlySet<string> = new Set(["PROMISE", "INTENTION"]);

/** The same is said with another number or another time. */
const difference: Find = ({ later, earlier, traits }) => {
  if (!hasOneFrame(later, earlier, traits) || !traits.hasSameCondition) return null;
  const apart = later.firstAppearedAt.getTime() - earlier.firstAppearedAt.getTime();
  if (!isAlike(traits) || countOtherThings(later.print, earlier.print)) return null;
  if (apart > ONE_EVENT_DAYS * DAY_MS) return null;
  if (traits.figures === "OTHER" && traits.dates !== "OTHER") {
    return apart > 0 && isRunningCount(later.print)
      ? {
          kind: "SUPERSEDES",
          rule: "later-count",
          why: "gives a later count than",
          confidence: 0.8,
        }
      : {
          kind: "REFUTES",
          rule: "other-number",
          why: "gives another number than",
          confidence: 0.7,
        };
  }
  return traits.figures === "SAME" && traits.dates === "OTHER"
    ? { kind: "REFUTES", rule: "other-time", why: "gives another time than", confidence: 0.5 }
    : null;
};

/** "2 million crowns a day", "6 million crowns so far". */
function countOtherThings({ counts: [one] }: ClaimPrint, { counts: [other] }: ClaimPrint): boolean {
  return one !== undefined && other !== undefined && one.of !== other.of;
}

/** One says on what it depends, the other does not. */
const condition: Find = ({ later, earlier, traits }) => {
  if (!hasOneFrame(later, earlier, traits) || !(isAlike(traits) || isTakenUp(traits))) return null;
  if (later.print.isConditional === earlier.print.isConditional) return null;
  if (traits.figures === "OTHER" || traits.dates === "OTHER") return null;
  const isTurned = earlier.print.isConditional;
  return {
    kind: "QUALIFIES",
    rule: "added-condition",
    why: "adds a condition to",
    confidence: 0.8,
    isTurned,
  };
};

/** One says all that the other says and more, or says for certain what the other takes to be possible. */
const support: Find = ({ later, earlier, traits }) => {
  const [one, other] = [later.print, earlier.print];
  if (one.force !== other.force || one.polarity !== other.polarity) return null;
  if (one.negations !== other.negations || !traits.hasSamePredicate) return null;
  if (traits.hasOpposites || !traits.hasSameCondition) return null;
  if (traits.figures === "OTHER" || traits.dates === "OTHER") return null;
  if (one.isHedged !== other.isHedged) {
    const isTurned = one.isHedged;
    const rule = "certain-and-possible";
    const why = "states what is said to be possible by";
    return isAlike(traits) ? { kind: "SUPPORTS", rule, why, confidence: 0.7, isTurned } : null;
  }
  if (traits.isContained && traits.likeness >= ALIKE_IN_PART) {
    const isTurned = !saysMore(one, other, traits);
    return {
      kind: "SUPPORTS",
      rule: "added-detail",
      why: "says what is said by, and adds to,",
      confidence: 0.7,
      isTurned,
    };
  }
  return traits.sharesTelling && traits.likeness >= RESTATED && traits.figures === "SAME"
    ? { kind: "RESTATES", rule: "other-small-words", why: "says in other words", confidence: 0.6 }
    : null;
};

/** "It will stay shut": said of what only the text around tells, and of nothing else than the other claim. */
function isTakenUp({ isContained, areOfOneText }: Comparison): boolean {
  return isContained && !areOfOneText;
}

function hasOneFrame(
  { print: one }: PlacedClaim,
  { print: other }: PlacedClaim,
  traits: Comparison,
): boolean {
  return (
    one.force === other.force &&
    one.polarity === other.polarity &&
    one.negations === other.negations &&
    one.isHedged === other.isHedged &&
    traits.hasSamePredicate &&
    !traits.hasOpposites
  );
}

function saysMore(one: ClaimPrint, other: ClaimPrint, { isOneLonger }: Comparison): boolean {
  const extent = (print: ClaimPrint): number => print.figures.length + print.dates.length;
  return isOneLonger || extent(one) > extent(other);
}

function isRunningCount({ names, terms, genericTerms }: ClaimPrint): boolean {
  return [...names, ...terms, ...genericTerms].some((term) => COUNTED.includes(term));
}

/** The later first; of one moment, the one with the greater key. */
function inTime(one: PlacedClaim, other: PlacedClaim): readonly [PlacedClaim, PlacedClaim] {
  const apart = one.firstAppearedAt.getTime() - other.firstAppearedAt.getTime();
  const isLater = apart > 0 || (apart === 0 && BigInt(one.claimId) > BigInt(other.claimId));
  return isLater ? [one, other] : [other, one];
}
