import { analyseText } from "../text/analyse";
import type { Span } from "../text/article-text";
import type { Finder, Refiner } from "./draft";
import { accordingToFinder } from "./finders/according-to";
import { colonFinder } from "./finders/colon";
import { infinitiveFinder } from "./finders/infinitive";
import { nominalFinder } from "./finders/nominal";
import { passiveReportFinder } from "./finders/passive-report";
import { quotationFinder } from "./finders/quotation";
import { reportedClauseFinder } from "./finders/reported-clause";
import { requestFinder } from "./finders/request";
import { toldHearerFinder } from "./finders/told-hearer";
import { trailingAttributionFinder } from "./finders/trailing-attribution";
import { verdictFinder } from "./finders/verdict";
import { finish } from "./finish";
import { actorsIn } from "./mentions/actors-in";
import { findMentions } from "./mentions/find-mentions";
import { resolveMentions } from "./mentions/resolve-mentions";
import type { ResolvedMention } from "./mentions/types";
import type { Reading, ReadingContext } from "./reading";
import { carrySpeakerOn } from "./refiners/carry-speaker-on";
import { chooseLikeliest } from "./refiners/choose";
import { dropAsides } from "./refiners/drop-asides";
import { dropWithheld } from "./refiners/drop-withheld";
import { keepQuotationsWhole } from "./refiners/keep-quotations-whole";
import { nestInContents } from "./refiners/nest";
import { firstFrom } from "./surface/clauses";
import { surfaceOf } from "./surface/surface-text";
import { findTimes } from "./times/find-times";
import { saidAt } from "./times/said-at";
import { runSteps, type TraceStep } from "./trace";

/** Changes whenever the same text may be read differently; stored with everything that was read. */
export const READER_VERSION = "english-1";

/** Finders look at the text alone, so their order decides nothing but which of two equally likely proposals stands first. */
const FINDERS: readonly Finder[] = [
  quotationFinder,
  reportedClauseFinder,
  toldHearerFinder,
  trailingAttributionFinder,
  accordingToFinder,
  colonFinder,
  requestFinder,
  infinitiveFinder,
  verdictFinder,
  nominalFinder,
  passiveReportFinder,
];

const REFINERS: readonly Refiner[] = [
  // before choosing: a content that grows to a whole quotation may come to overlap another
  keepQuotationsWhole,
  // before choosing: an aside must not drive out a real attribution
  dropAsides,
  dropWithheld,
  chooseLikeliest,
  // after choosing: only quotations that nobody claimed go on with the last speaker
  carrySpeakerOn,
  // last: it orders the list and refers to places in it
  nestInContents,
];

/** Reads an English article: who is said to have said what. Total: any string gives a reading, in time linear in its length. */
export function readArticle(text: string, context: ReadingContext, trace?: TraceStep[]): Reading {
  const articleText = analyseText(text);
  const surface = surfaceOf(articleText);
  const drafts = runSteps(surface, FINDERS, REFINERS, trace);
  const times = findTimes(articleText, context);
  // behind the attributions: who speaks, and that nobody is "he" in what he says himself, helps to resolve pronouns
  const { actors, mentions } = resolveMentions(surface, findMentions(surface), drafts);
  const attributions = finish(drafts, articleText, {
    actorsIn: (spans) =>
      spans.flatMap((span) => actorsIn(text, mentionsIn(mentions, span), [span])),
    saidAt: (draft) => saidAt(articleText, times, draft, context),
  });
  return { text: articleText, actors, mentions, attributions, times };
}

/** The mentions that begin within a span, found without looking at all of them. */
function mentionsIn(mentions: readonly ResolvedMention[], { start, end }: Span): ResolvedMention[] {
  const from = firstFrom(mentions, start, (mention) => mention.span.start);
  return mentions.slice(
    from,
    firstFrom(mentions, end, (mention) => mention.span.start),
  );
}
