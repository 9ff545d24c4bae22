import { overlaps } from "../../text/spans";
import type { AttributionDraft, Refiner } from "../draft";
import { DraftIndex, extentOf, reachesInto, sharesContent } from "../extents";

/** Whether both use the same words: contents or cues that overlap, or the cue of one within the content of the other. */
function clash(a: AttributionDraft, b: AttributionDraft): boolean {
  if (a.cue && (reachesInto(b, a.cue) || (b.cue && overlaps(a.cue, b.cue)))) return true;
  return sharesContent(a, b) || (b.cue !== null && reachesInto(a, b.cue));
}

function refine(drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const statements = drafts.filter(({ stated }) => stated);
  const kept = new DraftIndex<AttributionDraft>();
  for (const draft of statements) kept.add(draft, extentOf(draft));
  const beside = drafts
    .filter(({ stated }) => !stated)
    .toSorted((a, b) => b.confidence - a.confidence || extentOf(a).start - extentOf(b).start)
    .filter((draft) => {
      const extent = extentOf(draft);
      if (kept.some(extent, (other) => clash(other, draft))) return false;
      kept.add(draft, extent);
      return true;
    });
  return [...statements, ...beside.sort((a, b) => extentOf(a).start - extentOf(b).start)];
}

/** What is no statement gives way to statements and to what is likelier than itself; it stands behind the statements in the list. */
export const giveWay: Refiner = {
  name: "give-way",
  refine,
  reason: () => "a statement, or something likelier, has these words",
};
