import type { Span } from "../text/article-text";
import { contains, cover, firstEndingAfter, overlaps } from "../text/spans";
import type { AttributionDraft } from "./draft";

/** The stretch of text from the first to the last word of a draft. */
export function extentOf(draft: AttributionDraft): Span {
  return (
    cover([...draft.content, ...draft.source, ...(draft.cue ? [draft.cue] : [])]) ?? {
      start: 0,
      end: 0,
    }
  );
}

/** Where its own words begin: the first of content and cue, wherever its source stands. Infinity where it has neither. */
export function ownStart({ content, cue }: AttributionDraft): number {
  return Math.min(
    content[0]?.start ?? Number.POSITIVE_INFINITY,
    cue?.start ?? Number.POSITIVE_INFINITY,
  );
}

/** Whether cue and content of `inner` lie within the content of `outer`. */
export function holds(outer: AttributionDraft, inner: AttributionDraft): boolean {
  const lies = (part: Span) => {
    const around = outer.content[firstEndingAfter(outer.content, part.start)];
    return around !== undefined && contains(around, part);
  };
  return (inner.cue === null || lies(inner.cue)) && inner.content.every(lies);
}

/** Whether any words of the span belong to the content. */
export function reachesInto({ content }: AttributionDraft, span: Span): boolean {
  const next = content[firstEndingAfter(content, span.start)];
  return next !== undefined && overlaps(next, span);
}

/** Whether any words belong to both contents. */
export function sharesContent(a: AttributionDraft, b: AttributionDraft): boolean {
  const [few, many] = a.content.length < b.content.length ? [a, b] : [b, a];
  return few.content.some((span) => reachesInto(many, span));
}

/** Characters of content. */
export function contentLength(draft: AttributionDraft): number {
  return draft.content.reduce((sum, { start, end }) => sum + end - start, 0);
}

const BLOCK = 512;
const blockOf = (offset: number): number => Math.floor(offset / BLOCK);

/** Drafts by the part of the text they cover: finds those that may overlap another without looking at all of them. */
export class DraftIndex<T> {
  private readonly blocks = new Map<number, { readonly item: T; readonly first: number }[]>();

  /** Enters an item under the stretch it covers. */
  add(item: T, { start, end }: Span): void {
    const first = blockOf(start);
    for (let block = first; block <= blockOf(end); block++) {
      const items = this.blocks.get(block);
      if (items) items.push({ item, first });
      else this.blocks.set(block, [{ item, first }]);
    }
  }

  /** The items entered under a stretch that shares a block with this one, each once. */
  *near({ start, end }: Span): Generator<T> {
    const from = blockOf(start);
    for (let block = from; block <= blockOf(end); block++) {
      // what covers several blocks comes with the first one that both have
      for (const { item, first } of this.blocks.get(block) ?? [])
        if (Math.max(first, from) === block) yield item;
    }
  }

  /** Whether one of those near passes. Stops at the first: a stretch may be as long as the text. */
  some(span: Span, test: (item: T) => boolean): boolean {
    for (const item of this.near(span)) if (test(item)) return true;
    return false;
  }
}
