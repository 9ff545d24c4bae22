import type { CueEntry } from "../../lexicon/cue-types";
import { cueEntries } from "../../lexicon/cue-types";
import { contentSpans, verbDraft } from "../build-draft";
import type { AttributionDraft, Finder } from "../draft";
import { complementOf, countFinite, firstFrom, skipTime } from "../surface/clauses";
import { contentEnd } from "../surface/content-end";
import type { Cue } from "../surface/cues";
import { nounPhraseAfter, type TokenRange } from "../surface/noun-phrases";
import {
  lastInside,
  opensSentence,
  outermostQuotations,
  type QuotedTokens,
  sameParagraph,
} from "../surface/quoted";
import { type Subject, subjectOf } from "../surface/subjects";
import { type SurfaceText, sentenceOf } from "../surface/surface-text";

interface Attachment {
  readonly rule: string;
  readonly confidence: number;
  readonly cue: Cue;
  readonly entry: CueEntry;
  readonly subject: Subject | null;
  readonly addressee: TokenRange | null;
}

/** How far a cue may stand from the quotation it belongs to, in tokens. */
const REACH = 40;

const saysSo = (cue: Cue): CueEntry | undefined =>
  cue.entries.find(({ frames }) => frames.has("QUOTE")) ??
  cue.entries.find(({ cueClass }) => cueClass === "SPEECH" || cueClass === "WRITING");

/** What may stand before a quotation without a colon; "a film called" may not. */
const introduces = (cue: Cue): CueEntry | undefined =>
  cue.entries.find(
    ({ frames }) => frames.has("QUOTE") || frames.has("CLAUSE") || frames.has("HEARER"),
  );

/** Whether a comma may stand between cue and quotation: no object follows, unless it is who is told. */
function leadsOn(surface: SurfaceText, cue: Cue): boolean {
  const next = surface.words[skipTime(surface.words, cue.end)];
  const bare = next?.class === "MARK" || next?.class === "PREPOSITION" || next?.class === "TO";
  return bare || cue.entries.some(({ frames }) => frames.has("HEARER"));
}

/** `Lee said: "…"`, `Lee told reporters on Monday, "…"`, `…, adding "…"`. */
function before(surface: SurfaceText, quoted: QuotedTokens): Attachment | null {
  const { words, cues } = surface;
  const lead = words[quoted.first - 1];
  // `Lee said:` may stand at the end of the paragraph before
  const led = lead?.text === ":" ? quoted.first - 1 : quoted.first;
  const floor = Math.max(sentenceOf(surface, led).first, quoted.first - REACH);
  if (!lead || quoted.first <= floor) return null;
  for (let at = firstFrom(cues, quoted.first, (cue) => cue.group.first) - 1; at >= 0; at--) {
    const cue = cues[at];
    if (!cue || cue.group.first < floor) return null;
    if (cue.quotation !== null) continue;
    const entry = lead.text === ":" ? (saysSo(cue) ?? cue.entries[0]) : introduces(cue);
    const adjacent =
      lead.text === ":" ||
      lead.lower === "that" ||
      cue.end === quoted.first ||
      (lead.text === "," && leadsOn(surface, cue));
    if (
      entry &&
      adjacent &&
      (lead.text === ":" || countFinite(surface, cue.end, quoted.first) === 0)
    ) {
      const subject = subjectOf(surface, cue);
      if (!subject && !cue.group.passive) return null;
      const complement = complementOf(surface, cue, entry.frames.has("HEARER"));
      // "warned that if they came, …": the quotation is only part of a clause
      if (complement && complement.first < quoted.first && complement.marker !== "NONE")
        return null;
      return {
        rule: "quotation-after-cue",
        confidence: 0.95,
        cue,
        entry,
        subject,
        addressee: complement?.addressee ?? null,
      };
    }
    if (countFinite(surface, cue.group.first, cue.end) === 0) continue;
    if (lead.text !== ":") return null;
  }
  return null;
}

/** `"…," Lee said`, `"…," said Lee`. */
function after(surface: SurfaceText, quoted: QuotedTokens): Attachment | null {
  const { words, groups } = surface;
  const last = lastInside(surface, quoted);
  const comma = words[quoted.end]?.text === ",";
  if (!opensSentence(surface, quoted)) return null;
  if (!comma && !/^[,?!…—–-]|^\.{2,}/.test(last)) return null;
  const start = comma ? quoted.end + 1 : quoted.end;
  if (!words[start] || !sameParagraph(surface, quoted.end - 1, start)) return null;
  for (
    let at = firstFrom(groups, start, (group) => group.first), tries = 0;
    tries < 5;
    at++, tries++
  ) {
    const group = groups[at];
    if (!group || group.sentence !== words[start]?.sentence || group.first - start > REACH)
      return null;
    if (group.form !== "FINITE" || group.passive || words[group.head]?.quotation !== null) continue;
    const cue = cueOf(surface, at);
    const subject = cue && subjectOf(surface, cue);
    if (!cue || !subject || subject.relative) continue;
    const first = subject.position === "INVERTED" ? group.first : subject.phrase.first;
    if (first - start > 1 || subject.position === "SHARED") continue;
    if (/^[?!]$/.test(last) && complementOf(surface, cue, true)?.marker === "THAT") return null;
    const entry = saysSo(cue) ?? cue.entries[0];
    return entry
      ? {
          rule: "quotation-before-cue",
          confidence: 0.95,
          cue,
          entry,
          subject,
          addressee: hearerOf(surface, cue),
        }
      : null;
  }
  return null;
}

/** The lexicon's cue, or any other verb taken for a verb of saying because it stands where one stands: `"…," she deadpanned`. */
function cueOf(surface: SurfaceText, groupIndex: number): Cue | null {
  const group = surface.groups[groupIndex];
  if (!group) return null;
  const known = surface.cues[firstFrom(surface.cues, group.first, (cue) => cue.group.first)];
  if (known?.group === group) return known;
  const lemma = surface.words[group.head]?.verb?.lemma;
  if (!lemma) return null;
  return {
    group,
    groupIndex,
    entries: cueEntries({ cueClass: "SPEECH", frames: "QUOTE" }, lemma),
    end: group.end,
    quotation: null,
  };
}

/** "reporters" in `"…," Lee told reporters`. */
function hearerOf(surface: SurfaceText, cue: Cue): TokenRange | null {
  if (!cue.entries.some(({ frames }) => frames.has("HEARER"))) return null;
  return nounPhraseAfter(surface.words, cue.end, sentenceOf(surface, cue.group.head).end);
}

/** What the quotation itself contributes; a fragment goes on with the words behind it: `said "many" would come`. */
function ownContent(surface: SurfaceText, quoted: QuotedTokens, rule: string): TokenRange {
  const last = lastInside(surface, quoted);
  if (
    rule === "quotation-before-cue" ||
    /^[.,?!…]|^\.{2,}/.test(last) ||
    surface.words[quoted.end]?.text === ","
  )
    return quoted;
  return {
    first: quoted.first,
    end: Math.max(quoted.end, contentEnd(surface, quoted.first, "CLAUSE")),
  };
}

/** Quotations that the same speaker goes on with: `"A," Lee said. "B."`, `"A," Lee said, "B."`, `Lee said: "A." "B."`. */
function goesOn(
  surface: SurfaceText,
  from: QuotedTokens,
  next: QuotedTokens | undefined,
  attachment: Attachment,
  isFirst: boolean,
): boolean {
  if (!next || !sameParagraph(surface, from.end - 1, next.first)) return false;
  if (before(surface, next)?.cue.group.head !== attachment.cue.group.head && before(surface, next))
    return false;
  const gapEnd = next.first;
  if (gapEnd === from.end) return !after(surface, next);
  if (!isFirst || attachment.rule !== "quotation-before-cue") return false;
  const cueSentence = attachment.cue.group.sentence;
  const nextSentence = surface.words[next.first]?.sentence ?? -1;
  const lead = surface.words[next.first - 1]?.text ?? "";
  if (nextSentence === cueSentence) return lead === "," || lead === ";" || lead === ":";
  return nextSentence === cueSentence + 1 && opensSentence(surface, next) && !after(surface, next);
}

function find(surface: SurfaceText): AttributionDraft[] {
  const quotations = outermostQuotations(surface);
  const drafts: AttributionDraft[] = [];
  for (let i = 0; i < quotations.length; i++) {
    const quoted = quotations[i];
    const attachment = quoted && (before(surface, quoted) ?? after(surface, quoted));
    if (!quoted || !attachment) continue;
    const ranges = [ownContent(surface, quoted, attachment.rule)];
    let last = quoted;
    for (
      let next = quotations[i + 1];
      next && goesOn(surface, last, next, attachment, last === quoted);
      next = quotations[i + 1]
    ) {
      ranges.push(next);
      last = next;
      i += 1;
    }
    drafts.push(
      verbDraft(surface, attachment.cue, attachment.entry, {
        ...attachment,
        content: contentSpans(surface, ...ranges),
      }),
    );
  }
  return drafts;
}

/** A quotation with its attribution before it, behind it, or in its middle. */
export const quotationFinder: Finder = { name: "quotation", find };
