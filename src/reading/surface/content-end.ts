import { WEEKDAYS } from "../../lexicon/function-words";
import { ADDRESSED_NOUNS, TALK_NOUNS } from "../../lexicon/occasions";
import { clauseStartsAt, complementOf, countFinite, firstFrom, skipTime } from "./clauses";
import type { Cue } from "./cues";
import { isNominal, nounPhraseAfter } from "./noun-phrases";
import { type SurfaceText, sentenceOf } from "./surface-text";
import type { Word } from "./word-classes";

/** No content within one sentence is followed further than this, so that a text without full stops stays linear. */
const MAX_CONTENT = 150;

const closesContent = (surface: SurfaceText, comma: number): boolean => {
  const { words } = surface;
  let i = comma + 1;
  while (
    words[i]?.class === "ADVERB" ||
    words[i]?.lower === "and" ||
    words[i]?.lower === "while" ||
    words[i]?.lower === "before"
  )
    i += 1;
  const word = words[i];
  if (!word) return false;
  if (word.lower === "according" && words[i + 1]?.lower === "to") return true;
  const cue = surface.cues[firstFrom(surface.cues, i, (c) => c.group.first)];
  if (!cue) return false;
  if (cue.group.first === i)
    return cue.group.form === "GERUND" || (cue.group.form === "FINITE" && i > comma + 1);
  return false;
};

/** A new main clause with a cue of its own: ", but Lee said …", ", while more than half said …". */
const startsOwnAttribution = (surface: SurfaceText, comma: number): boolean => {
  const { words } = surface;
  const link = words[comma + 1];
  if (
    !link ||
    !(link.class === "COORDINATOR" || ["while", "though", "although"].includes(link.lower))
  )
    return false;
  const at = firstFrom(surface.groups, comma + 2, (group) => group.first);
  const group = surface.groups[at];
  const cue = group && surface.cues[firstFrom(surface.cues, group.first, (c) => c.group.first)];
  if (cue?.group !== group || !cue || group.form !== "FINITE" || group.first - comma > 14)
    return false;
  return isNominal(words[group.first - 1]) && isSpeech(cue);
};

/** What stands behind the comma is the attribution of everything before it: ", the bank said", ", said Lee". */
const startsTrailing = (surface: SurfaceText, comma: number): boolean => {
  const phrase = nounPhraseAfter(surface.words, comma + 1, comma + 20);
  const at = firstFrom(surface.cues, phrase?.end ?? comma + 1, (c) => c.group.first);
  const cue = surface.cues[at];
  if (
    !cue ||
    cue.group.first !== (phrase?.end ?? comma + 1) ||
    cue.group.form !== "FINITE" ||
    !isSpeech(cue)
  )
    return false;
  if (!phrase) return nounPhraseAfter(surface.words, cue.end, cue.end + 20) !== null;
  const takesHearer = cue.entries.some(({ frames }) => frames.has("HEARER"));
  if (complementOf(surface, cue, takesHearer) !== null) return false;
  const hearer = takesHearer ? nounPhraseAfter(surface.words, cue.end, comma + 40) : null;
  return endsClause(surface.words, hearer?.end ?? cue.end);
};

/** Whether nothing but a time or a phrase with a preposition follows. */
const endsClause = (words: readonly Word[], from: number): boolean => {
  const next = words[skipTime(words, from)];
  return (
    !next ||
    next.class === "MARK" ||
    next.class === "PREPOSITION" ||
    next.sentence !== words[from - 1]?.sentence
  );
};

/** ", but others were late": a clause with a subject of its own goes on beside what somebody is to do. */
const startsMainClause = (surface: SurfaceText, comma: number): boolean =>
  surface.words[comma]?.text === "," &&
  surface.words[comma + 1]?.class === "COORDINATOR" &&
  clauseStartsAt(surface, comma + 2);

/**
 * What somebody is to do has no finite verb of its own, so that one behind "and" is beside it: "to sell early and then flew home",
 * "to freeze and the road was shut".
 */
const leavesAction = (surface: SurfaceText, first: number, link: number): boolean => {
  const { words, groups } = surface;
  if (words[link]?.class !== "COORDINATOR" || countFinite(surface, first, link) > 0) return false;
  let i = link + 1;
  while (words[i]?.class === "ADVERB" || words[i]?.lower === "then") i += 1;
  const group = groups[firstFrom(groups, i, (one) => one.first)];
  const verb = words[group?.first ?? -1];
  // "sell and leave": the bare form goes on with the infinitive
  const inflected = verb?.class !== "BASE" && verb?.verb?.lemma !== verb?.lower;
  if (group?.first === i) return group.form === "FINITE" && inflected;
  return inflected && clauseStartsAt(surface, i);
};

/** "who said the dam was safe, has left": a finite verb behind the first comma goes on with the clause around the content. */
const leavesRelative = (surface: SurfaceText, first: number, comma: number): boolean => {
  const { words, groups } = surface;
  const next = groups[firstFrom(groups, comma + 1, (group) => group.first)];
  if (next?.first !== comma + 1 || next.form !== "FINITE") return false;
  if (countFinite(surface, first, comma) === 0) return false;
  return !words.slice(first, comma).some(({ text }) => text === ",");
};

/** The same subject goes on with another cue: "… but argues that", "… and predicted viewers would". */
const sharesSubject = (surface: SurfaceText, link: number): boolean => {
  const { words } = surface;
  if (words[link]?.class !== "COORDINATOR") return false;
  let i = link + 1;
  while (words[i]?.class === "ADVERB") i += 1;
  const cue = surface.cues[firstFrom(surface.cues, i, (c) => c.group.first)];
  return (
    cue?.group.first === i &&
    cue.group.form === "FINITE" &&
    !cue.group.passive &&
    isSpeech(cue) &&
    complementOf(
      surface,
      cue,
      cue.entries.some(({ frames }) => frames.has("HEARER")),
    ) !== null
  );
};

/** Words that open an adverbial clause of the reporting verb where they follow a quotation. */
const AFTER_QUOTATION = new Set(["as", "while", "when", "after", "before"]);

const isSpeech = (cue: Cue): boolean => cue.entries.some((entry) => entry.frames.has("QUOTE"));

/** Words that begin an adverbial of the reporting verb rather than go on with a noun phrase. */
const AFTER_THING = new Set([
  "during",
  "after",
  "before",
  "when",
  "while",
  "because",
  "since",
  "until",
  "as",
  "saying",
  "if",
  "although",
  "though",
]);

/**
 * Behind the last token of a content that begins at token `first`. CLAUSE runs to the end of the sentence or to where
 * another attribution begins; ACTION (what somebody is to do) ends at "during", which tells when it was asked for, and at another main clause; THING (a noun phrase) ends at the first comma or adverbial clause, too.
 * A quotation that is entered is never left half-way, even over the sentence's end.
 */
export function contentEnd(
  surface: SurfaceText,
  first: number,
  mode: "CLAUSE" | "ACTION" | "THING",
): number {
  const { words } = surface;
  const limit = Math.min(sentenceOf(surface, first).end, first + MAX_CONTENT);
  const outer = words[first - 1]?.quotation ?? null;
  const quoteEnd =
    surface.text.quotations[outer ?? -1]?.inner.at(-1)?.end ?? Number.POSITIVE_INFINITY;
  for (let i = first; i < limit; i++) {
    const word = words[i];
    if (!word) return i;
    if (word.start >= quoteEnd) return i;
    if (word.quotation !== outer) continue;
    // `… "the race," adding …`: the comma stands inside the marks
    const quotedComma =
      i - 2 > first && words[i - 1]?.quotation !== outer && words[i - 2]?.text === ",";
    if (quotedComma && (closesContent(surface, i - 1) || startsOwnAttribution(surface, i - 1)))
      return i;
    if (word.text === ";" || sharesSubject(surface, i)) return i;
    if (i > first && words[i - 1]?.quotation !== outer && AFTER_QUOTATION.has(word.lower)) return i;
    if (word.text === "—" || word.text === "--") {
      if (closesContent(surface, i) || startsOwnAttribution(surface, i)) return i;
    }
    if (word.text === "," && i > first) {
      if (
        closesContent(surface, i) ||
        startsOwnAttribution(surface, i) ||
        startsTrailing(surface, i)
      )
        return i;
      if (mode === "CLAUSE" && leavesRelative(surface, first, i)) return i;
      if (mode === "THING" && !continuesList(words, i)) return i;
    }
    if (
      mode === "ACTION" &&
      (word.lower === "during" || startsMainClause(surface, i) || leavesAction(surface, first, i))
    )
      return i;
    if (i > first && mode !== "THING" && word.lower === "while" && closesContent(surface, i - 1))
      return i;
    if (
      i > first &&
      mode === "THING" &&
      (AFTER_THING.has(word.lower) || startsVerb(surface, i) || startsSetting(words, i))
    )
      return i;
    if (i > first && word.lower === "according" && words[i + 1]?.lower === "to") return i;
  }
  return Math.max(limit, quotationEnd(surface, limit, outer));
}

/** ", the bank and …": a comma between parts of a list. */
const continuesList = (words: readonly Word[], comma: number): boolean => {
  for (let i = comma + 1; i < comma + 8; i++) {
    const word = words[i];
    if (!word) return false;
    if (word.lower === "and" || word.lower === "or")
      return i > comma + 1 || isNominal(words[i + 1]);
    if (!["NOUN", "NAME", "ADJECTIVE", "DETERMINER"].includes(word.class))
      return word.text === "," && i > comma + 1;
  }
  return false;
};

/** "on Tuesday", "in an interview": when or on what occasion a thing was judged. */
const startsSetting = (words: readonly Word[], i: number): boolean => {
  if (words[i]?.class !== "PREPOSITION") return false;
  const next = words[i + 1];
  if (words[i]?.lower === "on" && WEEKDAYS.has(next?.lower ?? "")) return true;
  const indefinite = next?.lower === "a" || next?.lower === "an";
  if (words[i]?.lower !== "in" || !indefinite) return false;
  const noun = words.slice(i + 2, i + 5).find(({ class: cls }) => cls === "NOUN");
  return noun !== undefined && (TALK_NOUNS.has(noun.lower) || ADDRESSED_NOUNS.has(noun.lower));
};

const startsVerb = (surface: SurfaceText, i: number): boolean => {
  const { words } = surface;
  return (
    words[i]?.class === "COORDINATOR" &&
    ["FINITE", "AUXILIARY", "MODAL", "PRONOUN"].includes(words[i + 1]?.class ?? "MARK")
  );
};

/** Where the quotation ends that was entered from `outer` and is still open at token `limit`; `limit` where none is. */
function quotationEnd(surface: SurfaceText, limit: number, outer: number | null): number {
  const inside = surface.words[limit - 1]?.quotation ?? null;
  if (inside === null || inside === outer || surface.words[limit]?.quotation !== inside)
    return limit;
  const part = surface.text.quotations[inside]?.parts.find(
    ({ end }) => end > (surface.words[limit]?.start ?? 0),
  );
  return part ? firstFrom(surface.words, part.end, (word) => word.start) : limit;
}

/**
 * The first token of a content that ends before token `end`: the sentence's first, or behind a semicolon, an opening "And"
 * or "But". Never more than some hundred tokens back.
 */
export function contentStart(surface: SurfaceText, end: number): number {
  const { words } = surface;
  const floor = Math.max(sentenceOf(surface, end - 1).first, end - MAX_CONTENT);
  let start = end;
  while (start > floor && !(words[start - 1]?.text === ";" && words[start - 1]?.quotation === null))
    start -= 1;
  const opener = words[start];
  return opener?.class === "COORDINATOR" && opener.lower !== "so" ? start + 1 : start;
}
