import { overlaps } from "../../text/spans";
import type { AttributionDraft, Refiner } from "../draft";
import { DraftIndex, extentOf, holds, sharesContent } from "../extents";
import { loadRankers } from "../ranking/load-rankers";
import { parseOf } from "../ranking/parse-of";
import { isParsed, type ParsedText } from "../ranking/parsed-text";
import { proposalsByCue, tokensOf } from "../ranking/proposals";
import { rankPassage } from "../ranking/rank-passage";
import { isPutIntoWords } from "../ranking/stated";
import type { SurfaceText } from "../surface/surface-text";
import { chooseLikeliest, rivalOf } from "./choose";

/** What a rule is so sure of stays, whatever the rankers think of the cue: the corpora often mark another word as the cue. */
const SURE = 0.9;

function refine(drafts: readonly AttributionDraft[], surface: SurfaceText): AttributionDraft[] {
  const text = parseOf(surface.text);
  const proposals = proposalsByCue(surface.text, drafts);
  const { stated, nested, unstated } = rankPassage(loadRankers(), { text, proposals });
  const index = new DraftIndex<AttributionDraft>();
  for (const draft of stated) index.add(draft, extentOf(draft));
  const byRules = drafts.filter(
    (draft) =>
      isPutIntoWords(draft) &&
      (draft.confidence >= SURE || !isRanked(text, draft)) &&
      !index.some(
        extentOf(draft),
        (other) =>
          !holds(draft, other) &&
          !holds(other, draft) &&
          (sharesContent(other, draft) || sharesCue(other, draft)),
      ),
  );
  return [...stated, ...chooseLikeliest.refine([...nested, ...byRules], surface), ...unstated].sort(
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
 * The learned choice among what the rules propose and among boundaries that grammar offers: the outermost attributions first,
 * then those within their contents. What has no cue, is not parsed or what a rule is sure of is chosen by the rules' own confidence.
 */
export const rankAttributions: Refiner = {
  name: "rank-attributions",
  refine,
  reason: (draft, kept) => {
    const rival = rivalOf(draft, kept);
    return rival ? `${rival} is likelier` : "nothing is likely enough here";
  },
};
