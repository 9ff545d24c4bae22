import type { Span } from "../text/article-text";
import { findAssertions } from "./assertions/find-assertions";
import { findSilences } from "./assertions/find-silences";
import { inItsSense } from "./cue-sense";
import type { AttributionDraft } from "./draft";
import { findEvents } from "./events/find-events";
import { finish } from "./finish";
import { actorsIn } from "./mentions/actors-in";
import { findMentions } from "./mentions/find-mentions";
import { resolveMentions } from "./mentions/resolve-mentions";
import type { ResolvedMention } from "./mentions/types";
import { findQuantities } from "./quantities/find-quantities";
import type { Reading, ReadingContext } from "./reading";
import { settle } from "./setting/settle";
import { speaksFor } from "./setting/speaks-for";
import { firstFrom } from "./surface/clauses";
import type { SurfaceText } from "./surface/surface-text";
import { findTimes } from "./times/find-times";
import { saidAt } from "./times/said-at";
import { dateUndated, writtenBetween } from "./times/written-between";

/** Gives refined drafts, whoever drafted them, their speakers, addressees and times, and with them the whole reading. */
export function completeReading(
  surface: SurfaceText,
  drafts: readonly AttributionDraft[],
  context: ReadingContext,
): Reading {
  const { text } = surface;
  const statements = drafts.filter(({ stated }) => stated);
  const times = findTimes(text, context);
  // behind the attributions: who speaks, and that nobody is "he" in what he says himself, helps to resolve pronouns
  const { actors, mentions } = resolveMentions(surface, findMentions(surface, context), statements);
  const named = (spans: readonly Span[]) =>
    spans.flatMap((span) => actorsIn(text.text, mentionsIn(mentions, span), [span]));
  const links = {
    actorsIn: named,
    saidAt: (draft: AttributionDraft) => saidAt(text, times, draft, context),
    speaksFor: (speakers: readonly number[], subject: Span) =>
      speaksFor(actors, speakers, named([subject])),
  };
  const isMedium = (actor: number) => actors[actor]?.kind === "NEWS_ORGANIZATION";
  const complete = (some: readonly AttributionDraft[]) => {
    const sensed = some.map((draft) => inItsSense(surface, draft));
    const finished = finish(sensed, surface, links);
    const settled = settle(surface, finished, times, { actorsIn: named, isMedium });
    return context.publishedAt === undefined
      ? dateUndated(settled, writtenBetween(surface, times), isMedium)
      : settled;
  };
  const attributions = complete(statements);
  const unstated = complete(drafts.filter(({ stated }) => !stated));
  const quantities = findQuantities(surface, times);
  const facts = { surface, attributions, unstated, mentions, times, quantities };
  return {
    text,
    actors,
    mentions,
    attributions,
    unstated,
    // last: what nobody is said to have said is told apart from the statements
    assertions: findAssertions(facts),
    silences: findSilences(text),
    events: findEvents({ surface, context, actors, mentions, attributions, times }),
    times,
    quantities,
  };
}

/** The mentions that begin within a span, found without looking at all of them. */
function mentionsIn(mentions: readonly ResolvedMention[], { start, end }: Span): ResolvedMention[] {
  const from = firstFrom(mentions, start, (mention) => mention.span.start);
  return mentions.slice(
    from,
    firstFrom(mentions, end, (mention) => mention.span.start),
  );
}
