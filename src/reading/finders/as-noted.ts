import { contentSpans, verbDraft } from "../build-draft";
import type { AttributionDraft, Finder } from "../draft";
import { countFinite, skipTime } from "../surface/clauses";
import { contentEnd, contentStart } from "../surface/content-end";
import type { Cue } from "../surface/cues";
import { subjectOf } from "../surface/subjects";
import { type SurfaceText, sentenceOf } from "../surface/surface-text";

/** How far behind the cue the comma may stand that ends the attribution. */
const REACH = 15;

/** The comma or full stop that ends "as Lee said (on Monday)"; null where the cue goes on with something else. */
function endOf(surface: SurfaceText, cue: Cue): number | null {
  const { end } = sentenceOf(surface, cue.group.head);
  const next = surface.words[skipTime(surface.words, cue.end)];
  // "as Lee said goodbye, the ship sank": an object of its own
  if (next?.class !== "MARK" && next?.class !== "PREPOSITION" && next?.class !== "TO") return null;
  for (let i = cue.end; i < Math.min(end, cue.end + REACH); i++) {
    const word = surface.words[i];
    if (word?.text === "," || word?.text === ".") return i;
    if (word?.class === "FINITE" || word?.class === "SUBORDINATOR") return null;
  }
  return null;
}

/** "As Lee noted, the plan failed", "the plan, as Lee noted, failed": the content is the clause around. */
function asNoted(surface: SurfaceText, cue: Cue): AttributionDraft | null {
  const entry = cue.entries.find(({ frames }) => frames.has("QUOTE") && frames.has("CLAUSE"));
  if (!entry || cue.group.form !== "FINITE" || cue.group.passive) return null;
  const subject = subjectOf(surface, cue);
  if (subject?.position !== "NEXT" || subject.relative) return null;
  const as = subject.phrase.first - 1;
  const end = endOf(surface, cue);
  if (surface.words[as]?.lower !== "as" || end === null) return null;
  const sentence = sentenceOf(surface, as);
  const before = { first: contentStart(surface, as), end: as };
  const opens = before.first >= before.end;
  if (!opens && surface.words[as - 1]?.text !== ",") return null;
  const after = {
    first: end + 1,
    end: end + 1 < sentence.end ? contentEnd(surface, end + 1, "CLAUSE") : end + 1,
  };
  const ranges = opens ? [after] : [before, after];
  if (!ranges.some((range) => countFinite(surface, range.first, range.end) > 0)) return null;
  return verbDraft(surface, cue, entry, {
    rule: "as-noted",
    confidence: 0.8,
    subject,
    content: contentSpans(surface, ...ranges),
  });
}

/** As X noted, … */
export const asNotedFinder: Finder = {
  name: "as-noted",
  find: (surface) => surface.cues.flatMap((cue) => asNoted(surface, cue) ?? []),
};
