import { abbreviationKind } from "./abbreviations";
import type { Span } from "./article-text";
import type { MarkPositions } from "./mark-positions";
import { trimEnd } from "./trim-end";

/** Longest first; what is left is one character. Repeats that may fail late are bounded, so that the search stays linear. */
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]+`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`\.?\d+(?:[.,:\/]\d+)*(?:(?:st|nd|rd|th|s|m|bn|k|km|kg|mph|am|pm)(?![\p{L}\p{N}]))?(?:[-‑][\p{L}\p{N}]+)*(?![\p{L}\p{N}])`,
    String.raw`(?:Ph\.D|\p{L})\.(?:\p{L}\.)*(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_]|[.](?=[\d\p{Ll}])|['’&](?=[\p{L}\p{N}])|[-‑](?=[\p{L}\p{N}]))*`,
    String.raw`['’](?:\d{2}s?|s|re|ve|ll|d|m|em|til|till|tis|twas|cause|cuz|bout|n)(?![\p{L}\p{N}])`,
    "[.!?…]{2,}|-{2,}|``|''",
    // Lines drawn with signs, and faces.
    String.raw`([=_*~+$<>])\1+|(?<!\S)[:;]-?[()](?!\S)`,
    String.raw`\S`,
  ].join("|"),
  "uy",
);
const SPACE = /\s+/y;
const ADDRESS = /^(?:https?:\/\/|www\.)/;
const TRAILING_MARK = /[.,;:!?'’)\]]/;
const INITIAL = /^\p{L}\.$/u;
const WORD = /^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}_]$/u;
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const COMPOUND = /^(?:(can)(not)|(gon|wan)(na)|(got)(ta))$/i;

/**
 * Words, numbers and marks of a sentence by the conventions of the Penn Treebank, except that hyphenated words stay whole.
 * Quotation marks are always tokens of their own.
 */
export function findTokens(text: string, sentence: Span, marks: MarkPositions): Span[] {
  const tokens: Span[] = [];
  let at = sentence.start;
  while (at < sentence.end) {
    for (const token of tokenAt(text, at, sentence.end, marks)) {
      tokens.push(token);
      at = token.end;
    }
    at = matchEnd(SPACE, text, at);
  }
  return tokens;
}

function tokenAt(text: string, start: number, limit: number, marks: MarkPositions): Span[] {
  const mark = marks.markAt(start);
  const end = Math.min(limit, mark > 0 ? start + mark : matchEnd(TOKEN, text, start));
  if (mark > 0 || end - start === 1) return [{ start, end }];
  const token = text.slice(start, end);
  if (ADDRESS.test(token)) {
    return [{ start, end: start + trimEnd(token, TRAILING_MARK).length }];
  }
  if (end === limit && INITIAL.test(token)) return cut(start, [token.slice(0, 1), "."]);
  if (!WORD.test(token)) return [{ start, end }];
  if (keepsFullStop(text, token, end)) return [{ start, end: end + 1 }];
  const parts = CLITIC.exec(token) ?? COMPOUND.exec(token);
  return cut(start, parts?.slice(1).filter((part) => part !== undefined) ?? [token]);
}

function keepsFullStop(text: string, word: string, end: number): boolean {
  if (text.charAt(end) !== "." || text.charAt(end + 1) === ".") return false;
  const kind = abbreviationKind(word);
  return kind === "BEFORE_NUMBER" ? /^\.\s?\d/.test(text.slice(end, end + 3)) : kind !== null;
}

/** Neighbouring spans of the given lengths of text. */
function cut(start: number, parts: readonly string[]): Span[] {
  const spans: Span[] = [];
  let at = start;
  for (const part of parts) {
    spans.push({ start: at, end: at + part.length });
    at += part.length;
  }
  return spans;
}

/** Where the pattern's match at `at` ends; `at` itself where there is none. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
