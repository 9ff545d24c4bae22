import { analyseSyntax } from "../../syntax/load-model";
import { overlaps } from "../../text/spans";
import type { AttributionDraft, Refiner } from "../draft";
import { DraftIndex, extentOf, holds, ownStart, sharesContent } from "../extents";
import { decide } from "../ranking/decide";
import { loadRankers } from "../ranking/load-rankers";
import { isParsed, type ParsedText, parseText } from "../ranking/parsed-text";
import { proposalsByCue, tokensOf } from "../ranking/proposals";
import { rankedDraft } from "../ranking/ranked-draft";
import type { SurfaceText } from "../surface/surface-text";
import { chooseLikeliest, rivalOf } from "./choose";

/** Least probability of an attribution that is kept; set by comparing 0.3, 0.35 and 0.4 on annotated articles. */
const THRESHOLD = 0.3;

/** What a rule is so sure of stays, whatever the rankers think of the cue: the corpora often mark another word as the cue. */
const SURE = 0.9;

function refine(drafts: readonly AttributionDraft[], surface: SurfaceText): AttributionDraft[] {
  const text = parseText(surface.text, analyseSyntax);
  const proposals = proposalsByCue(surface.text, drafts);
  const ranked = decide(loadRankers(), text, proposals, THRESHOLD).map((decision) =>
    rankedDraft(text, proposals, decision),
  );
  const index = new DraftIndex<AttributionDraft>();
  for (const draft of ranked) index.add(draft, extentOf(draft));
  const nested = drafts.filter((draft) => {
    const start = ownStart(draft);
    return index.some({ start, end: start }, (outer) => holds(outer, draft));
  });
  const unranked = drafts.filter(
    (draft) =>
      (draft.confidence >= SURE || !isRanked(text, draft)) &&
      !index.some(
        extentOf(draft),
        (other) => !holds(draft, other) && (sharesContent(other, draft) || sharesCue(other, draft)),
      ),
  );
  return [...ranked, ...chooseLikeliest.refine([...nested, ...unranked], surface)].sort(
    (a, b) => extentOf(a).start - extentOf(b).start,
  );
}

function sharesCue(a: AttributionDraft, b: AttributionDraft): boolean {
  return a.cue !== null && b.cue !== null && overlaps(a.cue, b.cue);
}

/** Rankers judge cues in parsed sentences. */
function isRanked(text: ParsedText, { cue }: AttributionDraft): boolean {
  return cue !== null && isParsed(text, tokensOf(text.article, cue)[0]);
}

/**
 * The learned choice among what the rules propose and among boundaries that grammar offers: outermost attributions by the rankers,
 * what lies within their contents, has no cue or is not parsed, by the rules' own confidence.
 */
export const rankAttributions: Refiner = {
  name: "rank-attributions",
  refine,
  reason: (draft, kept) => {
    const rival = rivalOf(draft, kept);
    return rival ? `${rival} is likelier` : "nothing is likely enough here";
  },
};
