import { contentSpans, verbDraft } from "../build-draft";
import type { AttributionDraft, Finder } from "../draft";
import { complementOf } from "../surface/clauses";
import { contentEnd } from "../surface/content-end";
import type { Cue } from "../surface/cues";
import { subjectOf } from "../surface/subjects";
import type { SurfaceText } from "../surface/surface-text";

const CONFIDENCE = { THAT: 0.9, QUOTATION: 0.9, QUESTION: 0.7, NONE: 0.8 };

/** "Lee said (on Tuesday) (that) the bank would close", "Lee asked whether …", `Lee said the bank was "doomed"`. */
function reportedClause(surface: SurfaceText, cue: Cue): AttributionDraft | null {
  const entry = cue.entries.find(({ frames }) => frames.has("CLAUSE"));
  if (!entry || cue.group.passive) return null;
  const complement = complementOf(surface, cue, false);
  if (!complement || complement.marker === "QUOTATION") return null;
  const subject = subjectOf(surface, cue);
  if (!subject || subject.position === "INVERTED") return null;
  const end = contentEnd(surface, complement.first, "CLAUSE");
  return verbDraft(surface, cue, entry, {
    rule: "reported-clause",
    confidence: CONFIDENCE[complement.marker],
    subject,
    content: contentSpans(surface, { first: complement.first, end }),
    addressee: complement.addressee,
  });
}

/** X said (that) … */
export const reportedClauseFinder: Finder = {
  name: "reported-clause",
  find: (surface) => surface.cues.flatMap((cue) => reportedClause(surface, cue) ?? []),
};
