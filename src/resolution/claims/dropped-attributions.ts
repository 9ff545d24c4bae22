import type { Modality, Voice } from "../../shared/vocabulary";
import type { Span } from "../../text/article-text";
import type { ClaimPrint } from "./claim-print";
import { compareClaims } from "./compare-claims";

/** One place where a version of an article carries a claim. */
export interface VoicedAppearance {
  readonly id: string;
  /** Count of the version, from 1. */
  readonly version: number;
  readonly evidence: Span;
  /** As worded: stated or taken for granted by the article itself; null where it is attributed. */
  readonly assertedAs: Voice | null;
  /** Whether whoever it is attributed to is said to hold it: not to deny it or to ask whether it is so. */
  readonly isHeld: boolean;
  readonly modality: Modality;
  readonly print: ClaimPrint;
}

/** So many of the telling terms of what is stated were attributed before. */
const ATTRIBUTED = 0.75;
/** No article attributes more; a text that does so is compared by its last ones, so that it stays cheap. */
const MOST_COMPARED = 500;
/** With fewer telling terms, much is attributed by chance. */
const FEWEST_TERMS = 2;

/**
 * In which voice one article carries each claim: what it attributed before, in this version or an earlier one, and now states as a fact or
 * takes for granted, has lost its attribution. Decided by the appearances alone, in whatever order they are given.
 */
export function voicesOf(appearances: readonly VoicedAppearance[]): ReadonlyMap<string, Voice> {
  const attributed = appearances
    .filter(({ assertedAs, isHeld }) => assertedAs === null && isHeld)
    .sort(byPlace);
  return new Map(
    appearances.map((one) => {
      if (one.assertedAs === null) return [one.id, "ATTRIBUTED"];
      const before = attributed.filter((other) => isBefore(other, one)).slice(-MOST_COMPARED);
      const isDropped = before.some((other) => tellsOf(other, one));
      return [one.id, isDropped ? "ATTRIBUTION_DROPPED" : one.assertedAs];
    }),
  );
}

function byPlace(one: VoicedAppearance, other: VoicedAppearance): number {
  return (
    one.version - other.version ||
    one.evidence.end - other.evidence.end ||
    Number(BigInt(one.id) - BigInt(other.id))
  );
}

function isBefore(one: VoicedAppearance, other: VoicedAppearance): boolean {
  if (one.version !== other.version) return one.version < other.version;
  return one.evidence.end <= other.evidence.start;
}

/** Whether what was attributed tells what is stated: all of its names, most of its terms, and no other number or time. */
function tellsOf(attributed: VoicedAppearance, stated: VoicedAppearance): boolean {
  const [one, other] = [stated.print, attributed.print];
  if (one.isHedged || stated.modality === "POSSIBLE") return false;
  if (attributed.modality !== "ASSERTED" && attributed.modality !== stated.modality) return false;
  if (one.force !== other.force || one.polarity !== other.polarity) return false;
  if (one.names.length + one.terms.length < FEWEST_TERMS) return false;
  const traits = compareClaims(one, other);
  if (traits.hasOpposites || !traits.hasSameCondition) return false;
  if (traits.figures === "OTHER" || traits.dates === "OTHER") return false;
  if (one.figures.length > other.figures.length) return false;
  const terms = new Set([...other.names, ...other.terms, ...other.genericTerms]);
  if (!one.names.every((name) => terms.has(name))) return false;
  const isNamed = one.names.length >= FEWEST_TERMS || terms.has(one.predicate);
  const telling = [...one.names, ...one.terms];
  return isNamed && telling.filter((term) => terms.has(term)).length >= ATTRIBUTED * telling.length;
}
