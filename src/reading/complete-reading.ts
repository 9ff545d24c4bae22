import type { Span } from "../text/article-text";
import type { AttributionDraft } from "./draft";
import { finish } from "./finish";
import { actorsIn } from "./mentions/actors-in";
import { findMentions } from "./mentions/find-mentions";
import { resolveMentions } from "./mentions/resolve-mentions";
import type { ResolvedMention } from "./mentions/types";
import type { Reading, ReadingContext } from "./reading";
import { firstFrom } from "./surface/clauses";
import type { SurfaceText } from "./surface/surface-text";
import { findTimes } from "./times/find-times";
import { saidAt } from "./times/said-at";

/** Gives refined drafts, whoever drafted them, their speakers, addressees and times, and with them the whole reading. */
export function completeReading(
  surface: SurfaceText,
  drafts: readonly AttributionDraft[],
  context: ReadingContext,
): Reading {
  const { text } = surface;
  const times = findTimes(text, context);
  // behind the attributions: who speaks, and that nobody is "he" in what he says himself, helps to resolve pronouns
  const { actors, mentions } = resolveMentions(surface, findMentions(surface), drafts);
  const attributions = finish(drafts, text, {
    actorsIn: (spans) =>
      spans.flatMap((span) => actorsIn(text.text, mentionsIn(mentions, span), [span])),
    saidAt: (draft) => saidAt(text, times, draft, context),
  });
  return { text, actors, mentions, attributions, times };
}

/** The mentions that begin within a span, found without looking at all of them. */
function mentionsIn(mentions: readonly ResolvedMention[], { start, end }: Span): ResolvedMention[] {
  const from = firstFrom(mentions, start, (mention) => mention.span.start);
  return mentions.slice(
    from,
    firstFrom(mentions, end, (mention) => mention.span.start),
  );
}
