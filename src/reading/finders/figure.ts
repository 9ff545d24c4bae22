import { DOCUMENT_NOUNS } from "../../lexicon/cue-nouns";
import { FIGURE_NOUNS, FIGURE_VERBS } from "../../lexicon/cue-verbs-figures";
import { CURRENCY_SIGNS } from "../../lexicon/numbers";
import { contentSpans, verbDraft } from "../build-draft";
import type { AttributionDraft, Finder } from "../draft";
import { contentEnd } from "../surface/content-end";
import type { Cue } from "../surface/cues";
import { nounPhraseAfter, type TokenRange } from "../surface/noun-phrases";
import { subjectOf } from "../surface/subjects";
import { type SurfaceText, sentenceOf } from "../surface/surface-text";

/** How far behind "at" the number stands: "at between 30 and 40", "at no more than $3m". */
const REACH = 4;

/** "Police put the number of dead at seven", "the bank estimates the cost at $3m": somebody gives a thing its number. */
function figure(surface: SurfaceText, groupIndex: number): AttributionDraft | null {
  const { words } = surface;
  const group = surface.groups[groupIndex];
  const head = group && words[group.head];
  const entry = FIGURE_VERBS.get(head?.verb?.lemma ?? "");
  if (!group || !head || !entry || group.passive) return null;
  const object = nounPhraseAfter(words, group.end, sentenceOf(surface, group.head).end);
  if (!object || !entry.links.includes(words[object.end]?.lower ?? "")) return null;
  if (!isNumberAt(surface, object.end + 1) || !isCounted(surface, object)) return null;
  const cue: Cue = {
    group,
    groupIndex,
    entries: [entry],
    end: group.end,
    quotation: head.quotation,
  };
  const subject = subjectOf(surface, cue);
  if (!subject || subject.position === "INVERTED" || isThisReport(surface, subject.phrase))
    return null;
  return verbDraft(surface, cue, entry, {
    rule: "figure",
    confidence: 0.9,
    subject,
    content: contentSpans(surface, {
      first: object.first,
      end: contentEnd(surface, object.first, "ACTION"),
    }),
  });
}

/** A number, with what makes it inexact and its currency before it; "at 9 a.m." and "at 4 Mill Lane" are told apart by what is put there. */
function isNumberAt({ words }: SurfaceText, first: number): boolean {
  for (const word of words.slice(first, first + REACH)) {
    if (word.class === "NUMBER") return true;
    if (word.class === "MARK" && !CURRENCY_SIGNS.has(word.text)) return false;
  }
  return false;
}

/** "the number of dead", "its losses": a word of the object, outside of quotation marks or not, tells that it is counted or measured. */
const isCounted = ({ words }: SurfaceText, { first, end }: TokenRange): boolean =>
  words.slice(first, end).some(({ lower }) => FIGURE_NOUNS.has(lower));

/** "An earlier version of this report": what the article itself told before is nobody else's word. */
const isThisReport = ({ words }: SurfaceText, { first, end }: TokenRange): boolean =>
  words
    .slice(first, end)
    .some(
      ({ lower }, at) => lower === "this" && DOCUMENT_NOUNS.has(words[first + at + 1]?.lower ?? ""),
    );

/** X put the number of … at N */
export const figureFinder: Finder = {
  name: "figure",
  find: (surface) => surface.groups.flatMap((_, index) => figure(surface, index) ?? []),
};
