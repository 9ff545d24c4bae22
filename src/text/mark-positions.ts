import type { Quotation } from "./article-text";

const OPENING = 4;
const CLOSING = 8;
const LENGTH = 3;

/** Where quotation marks stand; the length of one is 1 or 2, and 0 where none begins. */
export interface MarkPositions {
  openingAt(offset: number): number;
  closingAt(offset: number): number;
  /** Of either sort. */
  markAt(offset: number): number;
}

/** One byte a character of text: cheaper than sets where a text is nothing but marks. */
export function locateMarks(text: string, quotations: readonly Quotation[]): MarkPositions {
  const marks = new Uint8Array(text.length + 1);
  for (const { parts, end, closed } of quotations) {
    for (const { start } of parts) marks[start] = OPENING | (isPair(text, start) ? 2 : 1);
    const length = isPair(text, end - 2) ? 2 : 1;
    if (closed) marks[end - length] = CLOSING | length;
  }
  const at = (offset: number, kind: number): number => {
    const mark = marks[offset] ?? 0;
    return mark & kind ? mark & LENGTH : 0;
  };
  return {
    openingAt: (offset) => at(offset, OPENING),
    closingAt: (offset) => at(offset, CLOSING),
    markAt: (offset) => at(offset, OPENING | CLOSING),
  };
}

function isPair(text: string, at: number): boolean {
  return text.startsWith("''", at) || text.startsWith("``", at);
}
