import type { ParsedText } from "./parsed-text";
import type { TokenRange } from "./proposals";
import { sourcePhrase } from "./source-candidates";

/** Whether the boundary before token `at` falls inside a quotation. */
export function cutsQuotation(text: ParsedText, at: number): boolean {
  const quotation = text.quotation[at] ?? -1;
  return (
    quotation >= 0 &&
    text.quotation[at - 1] === quotation &&
    text.paragraph[at - 1] === text.paragraph[at]
  );
}

/** Whether a quotation (or its part in this paragraph) begins with the token. */
export function startsQuotation(text: ParsedText, at: number): boolean {
  return (text.quotation[at] ?? -1) >= 0 && !cutsQuotation(text, at);
}

/** Whether a quotation (or its part in this paragraph) ends with the token. */
export function endsQuotation(text: ParsedText, at: number): boolean {
  return (text.quotation[at] ?? -1) >= 0 && !cutsQuotation(text, at + 1);
}

/** Tokens on either side of a cue that are looked at: bounds the work per cue in sentences and quotations without end. */
const FARTHEST = 400;

/** The cue's sentence, widened so that no quotation is cut; within the paragraph, and not beyond FARTHEST. */
export function quotationZone(text: ParsedText, cue: number): TokenRange {
  const sentence = text.article.sentences[text.article.tokens[cue]?.sentence ?? -1];
  const first = Math.max(0, cue - FARTHEST);
  const last = Math.min(text.count, cue + FARTHEST);
  let start = Math.max(first, sentence?.firstToken ?? cue);
  let end = Math.min(last, sentence?.endToken ?? cue + 1);
  while (start > first && cutsQuotation(text, start)) start -= 1;
  while (end < last && cutsQuotation(text, end)) end += 1;
  return [start, end];
}

/** Source and cue with what stands between them: the words that attribute. */
export function attributionBlock(text: ParsedText, cue: number, source: number): TokenRange {
  let start = cue;
  let end = cue + 1;
  while (
    start > 0 &&
    text.heads[start - 1] === cue &&
    /^(?:aux|advmod)/.test(text.relations[start - 1] ?? "")
  )
    start -= 1;
  while (end < text.count && text.heads[end] === cue && text.relations[end] === "compound:prt")
    end += 1;
  if (source === cue) return [start, end];
  const [from, to] = sourcePhrase(text, cue, source);
  return [Math.min(start, from), Math.max(end, to)];
}
