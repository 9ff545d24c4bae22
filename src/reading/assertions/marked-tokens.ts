import type { CueClass } from "../../shared/vocabulary";
import type { ArticleText, Span } from "../../text/article-text";
import { findDateline } from "../../text/dateline";
import { firstEndingAfter } from "../../text/spans";
import type { Attribution } from "../reading";
import { firstFrom } from "../surface/clauses";
import { isTurn, turnLabels } from "./turns";

/** Whose words a token is among, as bits. */
export enum Mark {
  /** In a statement's content. */
  Said = 1,
  /** In the words that attribute a statement. */
  Cue = 2,
  /** Between quotation marks that hold more than a phrase. */
  Quoted = 4,
  /** In words of speech: whatever clause has them is somebody's word. */
  Telling = 16,
  /** In a heading, a dateline, a time before an entry, or a turn of an interview. */
  Apart = 8,
}

/** Marks around so few words set them off and do not quote: a title, a nickname, a word at a distance. */
const FEWEST_QUOTED = 4;
const SENTENCE_END = /[.!?…]["”’»')\]]*$/u;
const ENTRY = /^\s*\d{1,2}[.:h]\d{2}\s?(?:[ap]\.?m\.?|GMT|UTC|[A-Z]{2,4})?\s*(?::|-|–|—)\s+/u;

const SPEECH: ReadonlySet<CueClass> = new Set(["SPEECH", "DENIAL"]);

type Marking = Pick<Attribution, "content" | "cue" | "cueClass">;

/**
 * Marks the tokens of a text, one entry each.
 * @param unstated what may be attributed, or is without being a statement.
 */
export function markTokens(
  text: ArticleText,
  attributions: readonly Marking[],
  unstated: readonly Marking[],
): Uint8Array {
  const marks = new Uint8Array(text.tokens.length);
  const mark = (span: Span, bit: Mark): void => {
    const end = firstFrom(text.tokens, span.end, ({ start }) => start);
    for (let at = firstEndingAfter(text.tokens, span.start); at < end; at += 1)
      marks[at] = (marks[at] ?? 0) | bit;
  };
  for (const { content, cue } of attributions) {
    for (const span of content) mark(span, Mark.Said);
    if (cue) mark(cue, Mark.Cue);
  }
  for (const { cue, cueClass } of [...attributions, ...unstated])
    if (cue && SPEECH.has(cueClass)) mark(cue, Mark.Telling);
  for (const { inner, parts } of text.quotations)
    if (inner.some((span) => wordsIn(text, span) >= FEWEST_QUOTED))
      for (const part of parts) mark(part, Mark.Quoted);
  const labels = turnLabels(text);
  for (const paragraph of text.paragraphs) {
    const apart = apartIn(text, paragraph, labels);
    if (apart) mark(apart, Mark.Apart);
  }
  return marks;
}

/** For each token the index of the innermost attribution whose content it is in, or -1. */
export function attributionsOfTokens(
  { tokens }: ArticleText,
  attributions: readonly Pick<Attribution, "content">[],
): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1);
  // a parent stands before its children
  for (const [index, { content }] of attributions.entries())
    for (const span of content) {
      const end = firstFrom(tokens, span.end, ({ start }) => start);
      found.fill(index, firstEndingAfter(tokens, span.start), end);
    }
  return found;
}

/** What of a paragraph is no report: all of a turn or a heading, else what stands before its first sentence. */
function apartIn(text: ArticleText, paragraph: Span, labels: ReadonlySet<string>): Span | null {
  const words = text.text.slice(paragraph.start, paragraph.end);
  if (isTurn(words, labels) || !SENTENCE_END.test(words.trimEnd())) return paragraph;
  const entry = ENTRY.exec(words)?.[0];
  if (entry === undefined) return findDateline(text.text, paragraph);
  return { start: paragraph.start, end: paragraph.start + entry.length };
}

function wordsIn({ tokens }: ArticleText, { start, end }: Span): number {
  return firstFrom(tokens, end, (token) => token.start) - firstEndingAfter(tokens, start);
}
