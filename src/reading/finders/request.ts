import { contentSpans, verbDraft } from "../build-draft";
import type { AttributionDraft, Finder } from "../draft";
import { firstFrom, infinitiveStartsAt } from "../surface/clauses";
import { contentEnd } from "../surface/content-end";
import type { Cue } from "../surface/cues";
import { nounPhraseAfter } from "../surface/noun-phrases";
import { subjectOf } from "../surface/subjects";
import { type SurfaceText, sentenceOf } from "../surface/surface-text";

/** "Lee urged the bank to close", "Lee requested (that) the bank close": who is asked belongs to the content. */
function request(surface: SurfaceText, cue: Cue): AttributionDraft | null {
  const entry = cue.entries.find(({ frames }) => frames.has("REQUEST"));
  if (!entry || cue.group.passive) return null;
  const { words, groups } = surface;
  const asked = nounPhraseAfter(words, cue.end, sentenceOf(surface, cue.group.head).end);
  if (!asked) return null;
  let first = asked.end;
  while (words[first]?.class === "ADVERB" || words[first]?.class === "NEGATION") first += 1;
  // "requested the bank close": the subjunctive looks like a present tense
  const group = groups[firstFrom(groups, first, (g) => g.first)];
  const subjunctive =
    group?.first === first && group.form === "FINITE" && words[group.head]?.verb?.base === true;
  if (!subjunctive && !infinitiveStartsAt(surface, first)) return null;
  const subject = subjectOf(surface, cue);
  if (!subject || subject.position === "INVERTED") return null;
  return verbDraft(surface, cue, entry, {
    rule: "request",
    confidence: 0.85,
    subject,
    content: contentSpans(surface, {
      first: asked.first,
      end: contentEnd(surface, asked.first, "ACTION"),
    }),
    // who is expected or wanted to do something is told nothing
    addressee: entry.type === "COMMUNICATION" ? asked : null,
  });
}

/** X urged Y to … */
export const requestFinder: Finder = {
  name: "request",
  find: (surface) => surface.cues.flatMap((cue) => request(surface, cue) ?? []),
};
