import type { Quotation, Span } from "./article-text";
import { findQuotationMarks, type MarkFamily, type QuotationMark } from "./quotation-marks";
import { slice, trim } from "./spans";

/** A quotation whose closing mark is still sought. */
interface OpenQuotation {
  readonly family: MarkFamily;
  readonly parent: OpenQuotation | null;
  readonly parts: Part[];
  /** Where the part of the paragraph at hand began, and its words. */
  partStart: number;
  innerStart: number;
  closed: boolean;
  /** Turned out to be no quotation. */
  dropped: boolean;
}

interface Part {
  readonly part: Span;
  readonly inner: Span;
}

/** No word, only marks: not a quotation. */
const NOTHING = /^[\s"“”„«»‹›'‘’‚`]*$/;
/** Deeper nesting is a fault in the marks; bounding it bounds the work per mark. */
const DEEPEST = 8;

/**
 * All quotations of a text, in the order of their starts. Marks pair like brackets within a paragraph. One that is open at its end goes
 * on where the next paragraph repeats the opening mark; otherwise it ends there, and so does one inside a quotation that closes first.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const all: OpenQuotation[] = [];
  let open: OpenQuotation[] = [];
  for (const paragraph of paragraphs) {
    const marks = findQuotationMarks(text, paragraph);
    open = resume(open, marks, paragraph.start);
    const apostrophes = findApostrophes(marks);
    for (const [index, mark] of marks.entries()) {
      if (index < open.length && open[index]?.partStart === mark.start) continue;
      if (!apostrophes.has(mark)) pair(mark, open, all);
    }
    for (const quotation of open) endPart(quotation, paragraph.end, paragraph.end);
  }
  open.forEach(giveUp);
  return finish(text, all);
}

/** Of the quotations left open before, those whose opening marks the paragraph begins with, outermost first. */
function resume(open: readonly OpenQuotation[], marks: readonly QuotationMark[], start: number) {
  const resumed: OpenQuotation[] = [];
  let expected = start;
  for (const quotation of open) {
    const mark = marks[resumed.length];
    if (mark === undefined || mark.start !== expected || !continues(quotation, mark)) break;
    quotation.partStart = mark.start;
    quotation.innerStart = mark.end;
    expected = mark.end;
    resumed.push(quotation);
  }
  open.slice(resumed.length).forEach(giveUp);
  return resumed;
}

function continues(quotation: OpenQuotation, mark: QuotationMark): boolean {
  return mark.canOpen && mark.family === quotation.family;
}

/**
 * The weak marks that close nothing: before the next opening mark of their family comes one that surely closes,
 * as behind "dead" in 'The leaders' plan is dead', so that there is nothing left for them to close.
 */
function findApostrophes(marks: readonly QuotationMark[]): ReadonlySet<QuotationMark> {
  const apostrophes = new Set<QuotationMark>();
  if (!marks.some((mark) => mark.weak)) return apostrophes;
  const closesNext = new Set<MarkFamily>();
  for (const mark of marks.toReversed()) {
    if (mark.weak && closesNext.has(mark.family)) apostrophes.add(mark);
    else if (mark.canOpen) closesNext.delete(mark.family);
    else if (!mark.weak) closesNext.add(mark.family);
  }
  return apostrophes;
}

function pair(mark: QuotationMark, open: OpenQuotation[], all: OpenQuotation[]): void {
  const partner = mark.canClose ? findPartner(mark, open) : -1;
  if (partner >= 0) {
    for (const [depth, quotation] of open.splice(partner).entries()) {
      quotation.closed = depth === 0;
      if (quotation.closed) endPart(quotation, mark.start, mark.end);
      else {
        endPart(quotation, mark.start, mark.start);
        giveUp(quotation);
      }
    }
  } else if (mark.canOpen && open.length < DEEPEST && !isDoubtfulSingle(mark, open)) {
    const quotation: OpenQuotation = {
      family: mark.family,
      parent: open.at(-1) ?? null,
      parts: [],
      partStart: mark.start,
      innerStart: mark.end,
      closed: false,
      dropped: false,
    };
    open.push(quotation);
    all.push(quotation);
  }
}

/** Index of the innermost open quotation that the mark can close, or -1. A single mark may be an apostrophe: it closes nothing across others. */
function findPartner(mark: QuotationMark, open: readonly OpenQuotation[]): number {
  if (mark.family === "SINGLE") return open.at(-1)?.family === "SINGLE" ? open.length - 1 : -1;
  return open.findLastIndex((quotation) => quotation.family === mark.family);
}

/** Nobody nests single marks in single marks: the second is an apostrophe. */
function isDoubtfulSingle(mark: QuotationMark, open: readonly OpenQuotation[]): boolean {
  return mark.family === "SINGLE" && open.at(-1)?.family === "SINGLE";
}

/** Within one paragraph a single mark without a partner is an apostrophe. */
function giveUp(quotation: OpenQuotation): void {
  quotation.dropped = quotation.family === "SINGLE" && quotation.parts.length === 1;
}

function endPart(quotation: OpenQuotation, innerEnd: number, end: number): void {
  quotation.parts.push({
    part: { start: quotation.partStart, end },
    inner: { start: quotation.innerStart, end: innerEnd },
  });
}

function finish(text: string, all: readonly OpenQuotation[]): Quotation[] {
  const kept = new Map<OpenQuotation, number>();
  const quotations: Quotation[] = [];
  for (const quotation of all) {
    const inner = quotation.parts.map((part) => trim(text, part.inner));
    if (quotation.dropped || inner.every((span) => NOTHING.test(slice(text, span)))) continue;
    kept.set(quotation, quotations.length);
    const parts = quotation.parts.map((part) => part.part);
    quotations.push({
      start: parts[0]?.start ?? 0,
      end: parts.at(-1)?.end ?? 0,
      inner,
      parts,
      parent: nearestKept(quotation.parent, kept),
      closed: quotation.closed,
    });
  }
  return quotations;
}

function nearestKept(
  quotation: OpenQuotation | null,
  kept: ReadonlyMap<OpenQuotation, number>,
): number | null {
  for (let at = quotation; at !== null; at = at.parent) {
    const index = kept.get(at);
    if (index !== undefined) return index;
  }
  return null;
}
