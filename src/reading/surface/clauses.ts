import { COMPLEMENTIZERS, MONTHS, TIME_WORDS, WEEKDAYS } from "../../lexicon/function-words";
import type { Cue } from "./cues";
import { isNominal, nounPhraseAfter, type TokenRange } from "./noun-phrases";
import { opensQuotation, type SurfaceText, sentenceOf } from "./surface-text";
import type { VerbGroup } from "./verb-groups";
import type { Word } from "./word-classes";

/** How many tokens may stand between a cue and its clause, and between a clause's first word and its verb. */
const REACH = 30;
/** No content within one sentence is followed further than this, so that a text without full stops stays linear. */
const MAX_CONTENT = 250;

/** Index of the first item at or behind token `from`, in a list sorted by `at`. */
export function firstFrom<T>(items: readonly T[], from: number, at: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && at(item) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const groupsFrom = (surface: SurfaceText, token: number) =>
  firstFrom(surface.groups, token, (group) => group.first);

const CLAUSE_OPENERS = new Set([
  "NAME",
  "NOUN",
  "PRONOUN",
  "DETERMINER",
  "POSSESSIVE",
  "NUMBER",
  "ADJECTIVE",
  "GERUND",
]);

/** Whether a clause with a finite verb of its own begins at token `first`: "he would go", "the plan of the bank was …". */
export function clauseStartsAt(surface: SurfaceText, first: number): boolean {
  const { words, groups } = surface;
  const opener = words[first];
  if (!opener) return false;
  const opens =
    CLAUSE_OPENERS.has(opener.class) || opener.lower === "there" || opensQuotation(surface, first);
  if (!opens) return false;
  let at = groupsFrom(surface, opener.class === "GERUND" ? first + 1 : first);
  for (let tries = 0; tries < 4; tries++, at++) {
    const group = groups[at];
    if (!group || group.sentence !== opener.sentence || group.first - first > REACH) return false;
    if (group.form !== "FINITE" || group.first === first) continue;
    if (blocked(words, first, group.first)) return false;
    const before = words[group.first - 1];
    if (before?.class === "WH" || before?.lower === "that") continue;
    return (
      isNominal(before) ||
      before?.class === "ADVERB" ||
      before?.class === "MARK" ||
      before?.class === "ADJECTIVE" ||
      before?.class === "DETERMINER" ||
      before?.class === "GERUND"
    );
  }
  return false;
}

const blocked = (words: readonly Word[], from: number, to: number): boolean => {
  let commas = 0;
  for (let i = from + 1; i < to; i++) {
    const text = words[i]?.text ?? "";
    if (text === "," && ++commas > 2) return true;
    if (/^[;:?!]$/.test(text)) return true;
  }
  return false;
};

/** Behind the days, dates and times that begin at token `from`: "said Tuesday", "said earlier this month". */
export function skipTime(words: readonly Word[], from: number): number {
  let i = from;
  for (;;) {
    const word = words[i];
    if (!word) return i;
    const dated = word.class === "NUMBER" && MONTHS.has(words[i - 1]?.lower ?? "");
    const timed =
      WEEKDAYS.has(word.lower) ||
      TIME_WORDS.has(word.lower) ||
      (MONTHS.has(word.lower) && word.class === "NAME");
    if (!(dated || timed || word.class === "ADVERB")) return i;
    i += 1;
  }
}

/** Where a cue's clause begins, and to whom it is addressed. */
export interface Complement {
  readonly first: number;
  readonly marker: "THAT" | "QUESTION" | "QUOTATION" | "NONE";
  readonly addressee: TokenRange | null;
}

/**
 * The clause that a cue introduces: "said (on Tuesday in a statement) that …", "said he …", "told reporters that …".
 * With `hearer`, the first noun phrase behind the cue is whom it is said to.
 */
export function complementOf(surface: SurfaceText, cue: Cue, hearer: boolean): Complement | null {
  const { words } = surface;
  const { end: limit } = sentenceOf(surface, cue.group.head);
  const last = Math.min(limit, cue.end + REACH);
  let i = cue.end;
  let addressee: TokenRange | null = null;
  let comma = false;
  while (i < last) {
    i = skipTime(words, i);
    const word = words[i];
    if (!word || i >= last) return null;
    if (
      word.lower === "that" &&
      i + 1 < limit &&
      (words[i + 1]?.class !== "MARK" ||
        opensQuotation(surface, i + 1) ||
        words[i + 1]?.text === ",")
    ) {
      return { first: i + 1, marker: "THAT", addressee };
    }
    if (opensQuotation(surface, i)) return { first: i, marker: "QUOTATION", addressee };
    if (!comma && COMPLEMENTIZERS.has(word.lower) && words[i + 1]?.class !== "MARK")
      return { first: i, marker: "QUESTION", addressee };
    if (word.text === "," || word.text === ":") {
      if (comma) return null;
      comma = true;
      i += 1;
      continue;
    }
    if (hearer && !addressee) {
      const phrase = nounPhraseAfter(words, i, last);
      if (phrase) {
        addressee = phrase;
        i = phrase.end;
        continue;
      }
    }
    if (!comma && (!hearer || addressee) && clauseStartsAt(surface, i))
      return { first: i, marker: "NONE", addressee };
    if (word.class !== "PREPOSITION" && word.class !== "TO") return null;
    const phrase = nounPhraseAfter(words, i + 1, last);
    if (!phrase) return null;
    if (word.class === "TO") addressee ??= phrase;
    i = phrase.end;
  }
  return null;
}

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

/** A new main clause with a cue of its own: ", but Lee said …", ", while the bank argued …". */
const startsOwnAttribution = (surface: SurfaceText, comma: number): boolean => {
  const { words } = surface;
  const link = words[comma + 1];
  if (
    !link ||
    !(link.class === "COORDINATOR" || ["while", "though", "although"].includes(link.lower))
  )
    return false;
  const phrase = nounPhraseAfter(words, comma + 2, comma + 16);
  if (!phrase) return false;
  const cue = surface.cues[firstFrom(surface.cues, phrase.end, (c) => c.group.first)];
  return (
    cue !== undefined &&
    cue.group.first - phrase.end <= 1 &&
    cue.group.form === "FINITE" &&
    isSpeech(cue)
  );
};

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
 * another attribution begins; THING (a noun phrase) ends at the first comma or adverbial clause, too.
 * A quotation that is entered is never left half-way, even over the sentence's end.
 */
export function contentEnd(surface: SurfaceText, first: number, mode: "CLAUSE" | "THING"): number {
  const { words } = surface;
  const limit = Math.min(sentenceOf(surface, first).end, first + MAX_CONTENT);
  const outer = words[first - 1]?.quotation ?? null;
  for (let i = first; i < limit; i++) {
    const word = words[i];
    if (!word) return i;
    if (word.quotation !== outer) continue;
    if (word.text === ";") return i;
    if (word.text === "—" || word.text === "--") {
      if (closesContent(surface, i) || startsOwnAttribution(surface, i)) return i;
    }
    if (word.text === "," && i > first) {
      if (closesContent(surface, i) || startsOwnAttribution(surface, i)) return i;
      if (mode === "THING" && !continuesList(words, i)) return i;
    }
    if (i > first && mode === "CLAUSE" && word.lower === "while" && closesContent(surface, i - 1))
      return i;
    if (i > first && mode === "THING" && (AFTER_THING.has(word.lower) || startsVerb(surface, i)))
      return i;
    if (i > first && word.lower === "according" && words[i + 1]?.lower === "to") return i;
  }
  return Math.max(limit, quotationEnd(surface, limit));
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

const startsVerb = (surface: SurfaceText, i: number): boolean => {
  const { words } = surface;
  return (
    words[i]?.class === "COORDINATOR" &&
    ["FINITE", "AUXILIARY", "MODAL", "PRONOUN"].includes(words[i + 1]?.class ?? "MARK")
  );
};

/** Where the quotation ends that is still open at token `limit`; `limit` where none is. */
function quotationEnd(surface: SurfaceText, limit: number): number {
  const inside = surface.words[limit - 1]?.quotation ?? null;
  if (inside === null || surface.words[limit]?.quotation !== inside) return limit;
  const part = surface.text.quotations[inside]?.parts.find(
    ({ end }) => end > (surface.words[limit]?.start ?? 0),
  );
  return part ? firstFrom(surface.words, part.end, (word) => word.start) : limit;
}

/** Index of the paragraph that a token stands in. */
export function paragraphOf(surface: SurfaceText, token: number): number {
  return surface.text.sentences[surface.words[token]?.sentence ?? -1]?.paragraph ?? -1;
}

/** Whether there is a finite verb between two tokens, outside quotations or not. */
export function hasFinite(surface: SurfaceText, first: number, end: number): boolean {
  for (let at = groupsFrom(surface, first); ; at++) {
    const group: VerbGroup | undefined = surface.groups[at];
    if (!group || group.first >= end) return false;
    if (group.form === "FINITE") return true;
  }
}
