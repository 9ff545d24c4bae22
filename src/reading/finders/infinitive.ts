import { contentSpans, verbDraft } from "../build-draft";
import type { AttributionDraft, Finder } from "../draft";
import { infinitiveStartsAt } from "../surface/clauses";
import { contentEnd } from "../surface/content-end";
import type { Cue } from "../surface/cues";
import { subjectOf } from "../surface/subjects";
import type { SurfaceText } from "../surface/surface-text";

/** "Lee promised to resign", "the bank refused to comment": the content is what the subject would do. */
function infinitive(surface: SurfaceText, cue: Cue): AttributionDraft | null {
  const entry = cue.entries.find(({ frames }) => frames.has("INFINITIVE"));
  if (!entry || cue.group.passive) return null;
  let first = cue.end;
  while (surface.words[first]?.class === "ADVERB" || surface.words[first]?.class === "NEGATION")
    first += 1;
  if (!infinitiveStartsAt(surface, first)) return null;
  const subject = subjectOf(surface, cue);
  if (!subject || subject.position === "INVERTED") return null;
  return verbDraft(surface, cue, entry, {
    rule: "infinitive",
    confidence: 0.6,
    subject,
    content: contentSpans(surface, { first, end: contentEnd(surface, first, "ACTION") }),
  });
}

/** X promised to … */
export const infinitiveFinder: Finder = {
  name: "infinitive",
  find: (surface) => surface.cues.flatMap((cue) => infinitive(surface, cue) ?? []),
};
