import type { AttributionDraft, Refiner } from "../draft";
import { firstFrom } from "../surface/clauses";
import type { SurfaceText } from "../surface/surface-text";

/** Verbs of telling: who would not do it told nothing. */
const TELLING = new Set(
  "say tell confirm disclose reveal specify explain state clarify announce mention indicate".split(
    " ",
  ),
);
const REFUSING = new Set(["decline", "refuse"]);

function isWithheld(draft: AttributionDraft, { words }: SurfaceText): boolean {
  if (!draft.cue) return false;
  const head = firstFrom(words, draft.cue.start, (word) => word.start);
  const before = words.slice(Math.max(0, head - 4), head);
  if (before.some(({ lower }) => lower === "neither")) return true;
  const lemma = words[head]?.verb?.lemma ?? "";
  if (REFUSING.has(lemma))
    return words.slice(head + 1, head + 3).some(({ verb }) => verb && TELLING.has(verb.lemma));
  const refused = before.some(
    ({ class: cls, verb }) => cls !== "MARK" && verb && REFUSING.has(verb.lemma),
  );
  return TELLING.has(lemma) && (refused || draft.negated);
}

/** "could not say how …", "declined to say whether …", "would neither confirm nor deny that …": nothing was said. */
export const dropWithheld: Refiner = {
  name: "drop-withheld",
  refine: (drafts, surface) => drafts.filter((draft) => !isWithheld(draft, surface)),
  reason: () => "nothing was told",
};
