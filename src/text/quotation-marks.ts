import type { Span } from "./article-text";

/** Marks of one family open and close each other. */
export type MarkFamily = "DOUBLE" | "SINGLE" | "GUILLEMET" | "SINGLE_GUILLEMET";

/** A character or two that may open or close a quotation, judged by shape and neighbours alone. */
export interface QuotationMark extends Span {
  readonly family: MarkFamily;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Stands where an apostrophe of possession or a sign for inches may stand, too. */
  readonly weak: boolean;
}

const MARK = /``|''|["“”„«»‹›'‘’‚`]/g;
const RUN = /(?:``|''|["“”„«»‹›'‘’‚`])+/g;

const FAMILY: Readonly<Record<string, MarkFamily>> = {
  '"': "DOUBLE",
  "“": "DOUBLE",
  "”": "DOUBLE",
  "„": "DOUBLE",
  "``": "DOUBLE",
  "''": "DOUBLE",
  "«": "GUILLEMET",
  "»": "GUILLEMET",
  "‹": "SINGLE_GUILLEMET",
  "›": "SINGLE_GUILLEMET",
  "'": "SINGLE",
  "‘": "SINGLE",
  "’": "SINGLE",
  "‚": "SINGLE",
  "`": "SINGLE",
};
/** The direction that the shape tells where the neighbours leave it open. */
const SHAPE: Readonly<Record<string, "OPEN" | "CLOSE">> = {
  "“": "OPEN",
  "„": "OPEN",
  "``": "OPEN",
  "«": "OPEN",
  "‹": "OPEN",
  "‘": "OPEN",
  "‚": "OPEN",
  "`": "OPEN",
  "”": "CLOSE",
  "’": "CLOSE",
  "»": "CLOSE",
  "›": "CLOSE",
};

/** Words that begin with an apostrophe: '90s, 'em, 'tis. */
const ELISION =
  /^(?:\d{2}s?|n|em|til|till|tis|twas|twere|cause|cuz|bout|round|ere|neath|im|er|ello|allo|nother)(?![\p{L}\p{N}])/iu;
const FEET_AND_INCHES = /\d\s?['’′]\s?\d{1,2}$/;

/** The quotation marks of a paragraph, apostrophes inside words, elisions and feet left out; in text order. */
export function findQuotationMarks(text: string, paragraph: Span): QuotationMark[] {
  const marks: QuotationMark[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  for (const run of words.matchAll(RUN)) {
    const end = run.index + run[0].length;
    const around = lookAround(
      words.slice(Math.max(0, run.index - 8), run.index),
      words.slice(end, end + 8),
    );
    let start = paragraph.start + run.index;
    for (const shape of run[0].match(MARK) ?? []) {
      const mark = judge(shape, start, around);
      if (mark !== null) marks.push(mark);
      start += shape.length;
    }
  }
  return marks;
}

/** What the words on either side of a run of marks tell of every mark in it. */
interface Surroundings {
  readonly insideWord: boolean;
  readonly elision: boolean;
  readonly inches: boolean;
  readonly looksOpening: boolean;
  readonly looksClosing: boolean;
  /** The word before ends as a possessive may end: leaders', goin'. */
  readonly possessive: boolean;
  readonly number: boolean;
}

function lookAround(before: string, after: string): Surroundings {
  const looksOpening = /^[^\s)\]},.;:!?…]/.test(after) && /(?:^|[\s([{<—–\-/:;,])$/.test(before);
  return {
    insideWord: /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after),
    elision: looksOpening && ELISION.test(after),
    inches: FEET_AND_INCHES.test(before),
    looksOpening,
    looksClosing: /\S$/.test(before) && /^(?:$|[\s)\]}>—–\-/:;,.!?…])/.test(after),
    possessive: /(?:s|[a-z]{2}in)$/i.test(before),
    number: /\d$/.test(before),
  };
}

function judge(shape: string, start: number, around: Surroundings): QuotationMark | null {
  const family = FAMILY[shape];
  if (family === undefined) return null;
  const single = family === "SINGLE";
  if (single ? around.insideWord || around.elision : family === "DOUBLE" && around.inches)
    return null;
  const { looksOpening, looksClosing } = around;
  const free = looksOpening === looksClosing;
  const direction = SHAPE[shape];
  return {
    start,
    end: start + shape.length,
    family,
    canOpen: free ? direction !== "CLOSE" : looksOpening,
    canClose: free ? direction !== "OPEN" : looksClosing,
    weak: single ? around.possessive : around.number,
  };
}
