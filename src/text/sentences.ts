import { abbreviationKind } from "./abbreviations";
import type { Span } from "./article-text";
import { findDateline } from "./dateline";
import type { MarkPositions } from "./mark-positions";

/** Full stops and the like, with the brackets that may close behind them; quotation marks are judged by what they do. */
const TERMINATOR = /[.!?…。！？]+/g;
const FOOTNOTE = /\s?\[\d{1,3}\]/y;
const LIST_NUMBER = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})\)?)$/i;

/** Words that rarely stand behind an abbreviation in the same sentence. */
const STARTERS = new Set(
  `The A An He She It They We You I This That These Those There Here His Her Its Their Our My Your
   In On At By For From With To Of As If When While After Before Since Until During Under Among Despite Although Though Because Both Each
   But And Or So Yet Nor However Meanwhile Also Now Then Still Later Earlier Today Yesterday Last Next Once Even Only Just
   Some Many Most More Several Few All Any Another One Two Three Not No Who What Why How Where Which Asked According Officials Police
   Mr Mrs Ms Dr`.split(/\s+/),
);

/** Verbs that, behind a name, tell that a question or exclamation in quotation marks is what that name says. */
const SAYS =
  /^\s*(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+(?:(?:de|van|von|al|bin|of|the)\s+)?){1,6}(?:said|says|asked|asks|wrote|writes|told|added|replied|answered|shouted|yelled|cried|exclaimed|demanded|wondered|tweeted|posted|declared|quipped|joked)(?![\p{L}\p{N}])/u;
/** Room for a long name with its titles. */
const SAYS_WITHIN = 120;

/**
 * The sentences of a paragraph. A break inside a quotation is a break; none stands between a question or exclamation in quotation
 * marks and the words that say whose it is.
 */
export function findSentences(text: string, paragraph: Span, marks: MarkPositions): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  const dateline = findDateline(text, paragraph);
  if (dateline && dateline.end < paragraph.end) {
    // It is no part of what the report says.
    sentences.push({ start, end: start + text.slice(start, dateline.end).trimEnd().length });
    start = dateline.end;
  }
  for (const found of text.slice(paragraph.start, paragraph.end).matchAll(TERMINATOR)) {
    const stop = {
      start: paragraph.start + found.index,
      end: paragraph.start + found.index + found[0].length,
    };
    if (stop.start < start) continue;
    const end = skipClosers(text, stop.end, paragraph.end, marks);
    const next = skipSpace(text, end, paragraph.end);
    if (next >= paragraph.end) break;
    if (next === end && !marks.openingAt(end) && !marks.closingAt(end - 1)) continue;
    if (!endsSentence(text, { start, stop, end, next })) continue;
    sentences.push({ start, end });
    start = next;
  }
  if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  return sentences;
}

/** A letter in lower case, unless the word is a name like iPhone. */
const LOWER_CASE = /^\p{Ll}(?!\p{Lu})/u;

interface Candidate {
  /** Where the sentence at hand began. */
  readonly start: number;
  /** The full stop or what stands for it. */
  readonly stop: Span;
  /** Behind the brackets and marks that close after it. */
  readonly end: number;
  /** Where the next words begin. */
  readonly next: number;
}

function endsSentence(text: string, { start, stop, end, next }: Candidate): boolean {
  const following = text.slice(next, next + SAYS_WITHIN);
  const words = following.replace(/^["'“‘«‹„‚`([{—–-]+\s*/, "");
  if (/^[.,;:%\]]/.test(words)) return false;
  if (LOWER_CASE.test(words)) {
    // Who writes a sentence without a capital writes the next one so, too.
    const capitals = !LOWER_CASE.test(text.slice(start, start + 2));
    if (capitals || !/^[.?!]$/.test(text.slice(stop.start, end))) return false;
  }
  const mark = text.slice(stop.start, stop.end);
  if (mark !== ".") return end === stop.end || !SAYS.test(following);
  const before = /[\p{L}\p{N}.-]+$/u.exec(text.slice(Math.max(start, stop.start - 24), stop.start));
  const word = before?.[0] ?? "";
  if (stop.start - word.length === start && LIST_NUMBER.test(word)) return false;
  return endsAfter(word, words, end > stop.end);
}

/** Whether the full stop behind `word` is more than its own, given the words that follow. */
function endsAfter(word: string, following: string, closed: boolean): boolean {
  const kind = /^\p{Lu}$/u.test(word) ? "ANYWHERE" : abbreviationKind(word);
  if (kind === null) return true;
  if (kind === "BEFORE_NUMBER") return !/^\d/.test(following);
  if (kind === "BEFORE_NAME" && !closed) return false;
  return startsSentence(following);
}

function startsSentence(words: string): boolean {
  const first = /^(?:Mr|Mrs|Ms|Dr)(?=\.)|^\p{L}+(?!\p{L}|\.)/u.exec(words);
  return first !== null && STARTERS.has(first[0]);
}

function skipClosers(text: string, from: number, limit: number, marks: MarkPositions): number {
  let at = from;
  while (at < limit) {
    const closing = marks.closingAt(at);
    if (closing > 0) at += closing;
    else if (footnoteAt(text, at)) at = FOOTNOTE.lastIndex;
    else if (/[)\]}]/.test(text.charAt(at)) || isStrayCloser(text, at, marks)) at += 1;
    else break;
  }
  return at;
}

/** Numbers of notes in brackets belong to what is before them. */
function footnoteAt(text: string, at: number): boolean {
  FOOTNOTE.lastIndex = at;
  return FOOTNOTE.test(text);
}

/** A closing mark that found no partner still belongs to what is before it. */
function isStrayCloser(text: string, at: number, marks: MarkPositions): boolean {
  return /["”'’»›]/.test(text.charAt(at)) && !marks.openingAt(at);
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
