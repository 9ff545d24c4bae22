import { analyseText } from "../text/analyse";
import { completeReading } from "./complete-reading";
import type { AttributionDraft, Finder, Refiner } from "./draft";
import { accordingToFinder } from "./finders/according-to";
import { asNotedFinder } from "./finders/as-noted";
import { colonFinder } from "./finders/colon";
import { figureFinder } from "./finders/figure";
import { infinitiveFinder } from "./finders/infinitive";
import { nominalFinder } from "./finders/nominal";
import { passiveReportFinder } from "./finders/passive-report";
import { quotationFinder } from "./finders/quotation";
import { reportedClauseFinder } from "./finders/reported-clause";
import { requestFinder } from "./finders/request";
import { toldHearerFinder } from "./finders/told-hearer";
import { trailingAttributionFinder } from "./finders/trailing-attribution";
import { verdictFinder } from "./finders/verdict";
import type { Reading, ReadingContext } from "./reading";
import { carrySpeakerOn } from "./refiners/carry-speaker-on";
import { dropAsides } from "./refiners/drop-asides";
import { dropHypothetical } from "./refiners/drop-hypothetical";
import { dropImpersonal } from "./refiners/drop-impersonal";
import { dropWithheld } from "./refiners/drop-withheld";
import { giveWay } from "./refiners/give-way";
import { keepQuotationsWhole } from "./refiners/keep-quotations-whole";
import { nestInContents } from "./refiners/nest";
import { partConcessions } from "./refiners/part-concessions";
import { rankAttributions } from "./refiners/rank";
import { type SurfaceText, surfaceOf } from "./surface/surface-text";
import { runSteps, type TraceStep } from "./trace";

/** Changes whenever the same text may be read differently; stored with everything that was read. */
export const READER_VERSION = "english-4";

/** Finders look at the text alone, so their order decides nothing but which of two equally likely proposals stands first. */
const FINDERS: readonly Finder[] = [
  quotationFinder,
  reportedClauseFinder,
  toldHearerFinder,
  trailingAttributionFinder,
  asNotedFinder,
  accordingToFinder,
  colonFinder,
  requestFinder,
  infinitiveFinder,
  verdictFinder,
  figureFinder,
  nominalFinder,
  passiveReportFinder,
];

/** What has the form of an attribution and attributes nothing. */
const DROPPING: readonly Refiner[] = [dropAsides, dropWithheld, dropHypothetical, dropImpersonal];

/** What is done to proposals before any is chosen. */
const PREPARING: readonly Refiner[] = [
  // a content that grows to a whole quotation may come to overlap another
  keepQuotationsWhole,
  // what attributes nothing must not drive out a real attribution
  ...DROPPING,
];

const REFINERS: readonly Refiner[] = [
  ...PREPARING,
  // the learned choice, from the outside in
  rankAttributions,
  // the rankers know contents of any length, and not which verbs concede
  partConcessions,
  // again: the rankers also choose what no rule proposed
  ...DROPPING,
  // after choosing: only quotations that nobody claimed go on with the last speaker
  carrySpeakerOn,
  // behind whatever adds statements: they do not depend on what gives way to them
  giveWay,
  // last: it orders the list and refers to places in it
  nestInContents,
];

/** What the rules propose, before anything is chosen: what the rankers choose among and learn from. */
export function proposeAttributions(text: string): {
  readonly surface: SurfaceText;
  readonly drafts: readonly AttributionDraft[];
} {
  const surface = surfaceOf(analyseText(text));
  return { surface, drafts: runSteps(surface, FINDERS, PREPARING) };
}

/** Chooses a text's attributions; whom they name is told later. `trace`, where given, receives what each step did. */
export function chooseAttributions(
  text: string,
  trace?: TraceStep[],
): { readonly surface: SurfaceText; readonly drafts: readonly AttributionDraft[] } {
  const surface = surfaceOf(analyseText(text));
  return { surface, drafts: runSteps(surface, FINDERS, REFINERS, trace) };
}

/** Reads an English article: who is said to have said what. Total: any string gives a reading, in time linear in its length. */
export function readArticle(text: string, context: ReadingContext, trace?: TraceStep[]): Reading {
  const { surface, drafts } = chooseAttributions(text, trace);
  return completeReading(surface, drafts, context);
}
