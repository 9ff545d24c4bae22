import { overlaps } from "../../text/spans";
import type { AttributionDraft, Refiner } from "../draft";
import {
  contentLength,
  DraftIndex,
  extentOf,
  holds,
  ownStart,
  reachesInto,
  sharesContent,
} from "../extents";

/** Whether both may stand: they share no words of content and no cue, or one lies within the other's content. */
function compatible(a: AttributionDraft, b: AttributionDraft): boolean {
  if (a.cue && b.cue && overlaps(a.cue, b.cue)) return false;
  if (holds(a, b) || holds(b, a)) return true;
  if (a.cue && reachesInto(b, a.cue)) return false;
  if (b.cue && reachesInto(a, b.cue)) return false;
  return !sharesContent(a, b);
}

function refine(drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const chosen = new DraftIndex<AttributionDraft>();
  const result: AttributionDraft[] = [];
  const ranked = drafts
    .filter(({ content }) => content.length > 0)
    .toSorted(
      (a, b) =>
        b.confidence - a.confidence ||
        extentOf(a).start - extentOf(b).start ||
        contentLength(b) - contentLength(a),
    );
  for (const draft of ranked) {
    const extent = extentOf(draft);
    if (!chosen.some(extent, (other) => !compatible(draft, other))) {
      chosen.add(draft, extent);
      result.push(draft);
    }
  }
  return result.sort((a, b) => ownStart(a) - ownStart(b) || contentLength(b) - contentLength(a));
}

/** Names, for people, the attribution that stands in a draft's way; null where none does. */
export function rivalOf(draft: AttributionDraft, kept: readonly AttributionDraft[]): string | null {
  const rival = kept.find((other) => !compatible(draft, other));
  return rival ? `${rival.rule} ${rival.confidence.toFixed(2)}` : null;
}

/** Only what is likelier keeps another out. */
function reason(draft: AttributionDraft, kept: readonly AttributionDraft[]): string {
  const likelier = kept.filter(({ confidence }) => confidence >= draft.confidence);
  return `contradicts ${rivalOf(draft, likelier) ?? "what was chosen"}`;
}

/** Of proposals that contradict each other the likelier one stays. */
export const chooseLikeliest: Refiner = { name: "choose-likeliest", refine, reason };
