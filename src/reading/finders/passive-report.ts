import { contentSpans, verbDraft } from "../build-draft";
import type { AttributionDraft, Finder } from "../draft";
import { firstFrom } from "../surface/clauses";
import { contentEnd } from "../surface/content-end";
import type { Cue } from "../surface/cues";
import { nounPhraseBefore } from "../surface/noun-phrases";
import { subjectOf } from "../surface/subjects";
import { type SurfaceText, sentenceOf } from "../surface/surface-text";

/** "The bank is expected to close", "it was reported that …", "she seems to know": nobody is named. */
function passiveReport(surface: SurfaceText, cue: Cue): AttributionDraft | null {
  const { words, groups } = surface;
  const { group } = cue;
  const frame = group.passive ? "CLAUSE" : "IMPRESSION";
  const entry = cue.entries.find(({ frames }) => frames.has(frame));
  if (!entry || group.form !== "FINITE") return null;
  const next = words[cue.end];
  const subject = nounPhraseBefore(words, group.first, sentenceOf(surface, group.head).first);
  const agent = group.passive ? subjectOf(surface, cue) : null;
  if (next?.lower === "that" && subject && words[subject.first]?.lower === "it") {
    return verbDraft(surface, cue, entry, {
      rule: "passive-report",
      confidence: 0.8,
      subject: agent,
      content: contentSpans(surface, {
        first: cue.end + 1,
        end: contentEnd(surface, cue.end + 1, "CLAUSE"),
      }),
    });
  }
  const infinitive = groups[firstFrom(groups, cue.end, (g) => g.first)];
  if (infinitive?.first !== cue.end || infinitive.form !== "INFINITIVE" || !subject) return null;
  return verbDraft(surface, cue, entry, {
    rule: "passive-report",
    confidence: 0.6,
    subject: agent,
    content: contentSpans(surface, subject, {
      first: cue.end,
      end: contentEnd(surface, cue.end, "ACTION"),
    }),
  });
}

/** X is expected to …, it was reported that … */
export const passiveReportFinder: Finder = {
  name: "passive-report",
  find: (surface) => surface.cues.flatMap((cue) => passiveReport(surface, cue) ?? []),
};
