import { contentSpans, verbDraft } from "../build-draft";
import type { AttributionDraft, Finder } from "../draft";
import { complementOf } from "../surface/clauses";
import { contentEnd } from "../surface/content-end";
import type { Cue } from "../surface/cues";
import { subjectOf } from "../surface/subjects";
import type { SurfaceText } from "../surface/surface-text";

const CONFIDENCE = { THAT: 0.9, QUOTATION: 0.9, QUESTION: 0.7, NONE: 0.8 };

/** "Lee told reporters (in Lund) (that) …", "Lee assured the bank that …". */
function toldHearer(surface: SurfaceText, cue: Cue): AttributionDraft | null {
  const entry = cue.entries.find(({ frames }) => frames.has("HEARER"));
  if (!entry || cue.group.passive) return null;
  const complement = complementOf(surface, cue, true);
  if (!complement?.addressee || complement.marker === "QUOTATION") return null;
  const subject = subjectOf(surface, cue);
  if (!subject || subject.position === "INVERTED") return null;
  const end = contentEnd(surface, complement.first, "CLAUSE");
  return verbDraft(surface, cue, entry, {
    rule: "told-hearer",
    confidence: CONFIDENCE[complement.marker],
    subject,
    content: contentSpans(surface, { first: complement.first, end }),
    addressee: complement.addressee,
  });
}

/** X told Y (that) … */
export const toldHearerFinder: Finder = {
  name: "told-hearer",
  find: (surface) => surface.cues.flatMap((cue) => toldHearer(surface, cue) ?? []),
};
