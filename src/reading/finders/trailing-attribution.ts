import type { CueEntry } from "../../lexicon/cue-types";
import { contentSpans, verbDraft } from "../build-draft";
import type { AttributionDraft, Finder } from "../draft";
import { clauseStartsAt, complementOf, countFinite, firstFrom, skipTime } from "../surface/clauses";
import { contentEnd, contentStart } from "../surface/content-end";
import type { Cue } from "../surface/cues";
import { type Subject, subjectOf } from "../surface/subjects";
import { type SurfaceText, sentenceOf } from "../surface/surface-text";
import type { TokenRange } from "../surface/token-range";
import type { Word } from "../surface/word-classes";

/** Where the attribution clause begins and ends: ", [the bank said in a statement],". */
function extent(
  surface: SurfaceText,
  cue: Cue,
  subject: Subject,
): { first: number; end: number } | null {
  const inverted = subject.position === "INVERTED";
  const first = inverted ? cue.group.first : subject.phrase.first;
  const from = inverted ? subject.phrase.end : cue.end;
  const { end: limit } = sentenceOf(surface, cue.group.head);
  for (let i = from; i < Math.min(limit, from + 25); i++) {
    const word = surface.words[i];
    if (!word) return null;
    if (/^[,.;?!—]$/.test(word.text) || word.text === "--") return { first, end: i };
    if (word.class === "FINITE" || word.class === "MODAL" || word.class === "SUBORDINATOR")
      return null;
  }
  return limit - from < 25 ? { first, end: limit } : null;
}

/** "The plan failed, Lee said", "The plan failed, said Lee", "The plan, Lee said, failed": no content follows the cue directly. */
function trailing(surface: SurfaceText, cue: Cue): AttributionDraft | null {
  const entry =
    cue.entries.find(({ frames }) => frames.has("QUOTE")) ??
    cue.entries.find(({ frames }) => frames.has("CLAUSE"));
  if (!entry || cue.group.form !== "FINITE" || cue.group.passive) return null;
  const { words } = surface;
  const subject = subjectOf(surface, cue);
  if (
    !subject ||
    subject.relative ||
    (subject.position !== "NEXT" && subject.position !== "INVERTED")
  )
    return null;
  const clause = extent(surface, cue, subject);
  const sentence = sentenceOf(surface, cue.group.head);
  if (!clause || clause.first <= sentence.first || !endsContent(surface, clause.first)) return null;
  if (subject.position === "NEXT" && complementOf(surface, cue, entry.frames.has("HEARER")))
    return null;
  const behind = words[skipTime(words, cue.end)];
  if (
    subject.position === "NEXT" &&
    !entry.frames.has("HEARER") &&
    behind &&
    ["DETERMINER", "NOUN", "POSSESSIVE", "OBJECT_PRONOUN"].includes(behind.class)
  )
    return null;
  const before = { first: contentStart(surface, clause.first), end: clause.first };
  const after = furtherContent(surface, clause.end, sentence.end);
  if (!after && isAdverbial(surface, before)) return null;
  return verbDraft(surface, cue, entry, {
    rule: "trailing-attribution",
    confidence: isParenthesis(surface, clause, before) && reports(entry) ? 0.9 : 0.85,
    subject,
    content: contentSpans(surface, before, ...(after ? [after] : [])),
  });
}

/** Verbs of both frames say; "began" and "smiled" only may. */
const reports = ({ frames }: CueEntry): boolean => frames.has("QUOTE") && frames.has("CLAUSE");

/** "The plan failed, Lee went on, and": between commas behind a clause, with no other use. */
const isParenthesis = (surface: SurfaceText, clause: TokenRange, before: TokenRange): boolean =>
  surface.words[clause.end]?.text === "," &&
  surface.words[clause.first - 1]?.text === "," &&
  countFinite(surface, before.first, before.end) > 0;

/** Whether a comma ends the content before token `first`, bare or inside closing marks that do not open the sentence. */
function endsContent(surface: SurfaceText, first: number): boolean {
  const { words } = surface;
  if (words[first - 1]?.text === ",") return true;
  const quoted = words[first - 1]?.quotation !== null && words[first]?.quotation === null;
  return (
    quoted &&
    words[first - 2]?.text === "," &&
    words[sentenceOf(surface, first).first]?.quotation === null
  );
}

/**
 * "In May, Voss spoke", "When the ship left, Voss shouted", "Asked if she had won, Voss nodded": what stands before tells when or why
 * and is no content.
 */
function isAdverbial(surface: SurfaceText, before: TokenRange): boolean {
  const clauses = countFinite(surface, before.first, before.end);
  const opener = surface.words[before.first];
  return (
    clauses === 0 ||
    (clauses === 1 && (opener?.class === "SUBORDINATOR" || opener?.class === "WH")) ||
    (opener !== undefined && isPast(opener))
  );
}

/** A verb's past or participle: at the head of a clause it has no subject. */
const isPast = ({ class: cls, verb, lower }: Word): boolean =>
  (cls === "PARTICIPLE" || cls === "FINITE") && verb !== null && verb.lemma !== lower;

/** What the sentence goes on with behind the attribution: a clause of the content, no apposition to the speaker. */
function furtherContent(surface: SurfaceText, comma: number, limit: number): TokenRange | null {
  const opener = surface.words[comma + 1];
  if (surface.words[comma]?.text !== "," || !opener || comma + 1 >= limit) return null;
  if (opener.class === "COORDINATOR" && !isShifted(surface, comma + 2)) return null;
  if (["WH", "GERUND", "ADVERB"].includes(opener.class)) return null;
  const end = contentEnd(surface, comma + 1, "CLAUSE");
  return countFinite(surface, comma + 1, end) > 0 ? { first: comma + 1, end } : null;
}

/** "the plan failed, Lee said, and the town would pay": the future of the past goes on with what is told. */
function isShifted(surface: SurfaceText, first: number): boolean {
  const group = surface.groups[firstFrom(surface.groups, first, (one) => one.first)];
  return surface.words[group?.first ?? -1]?.lower === "would" && clauseStartsAt(surface, first);
}

/** …, X said */
export const trailingAttributionFinder: Finder = {
  name: "trailing-attribution",
  find: (surface) => surface.cues.flatMap((cue) => trailing(surface, cue) ?? []),
};
