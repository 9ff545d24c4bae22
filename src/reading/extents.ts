import type { Span } from "../text/article-text";
import { contains, cover, overlaps } from "../text/spans";
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

/** Whether cue and content of `inner` lie within the content of `outer`. */
export function holds(outer: AttributionDraft, inner: AttributionDraft): boolean {
  const parts = inner.cue ? [inner.cue, ...inner.content] : inner.content;
  return parts.every((part) => outer.content.some((span) => contains(span, part)));
}

/** Whether any words belong to both contents. */
export function sharesContent(a: AttributionDraft, b: AttributionDraft): boolean {
  return a.content.some((x) => b.content.some((y) => overlaps(x, y)));
}

/** Characters of content. */
export function contentLength(draft: AttributionDraft): number {
  return draft.content.reduce((sum, { start, end }) => sum + end - start, 0);
}

const BLOCK = 512;

/** Drafts by the part of the text they cover: finds those that may overlap another without looking at all of them. */
export class DraftIndex<T> {
  private readonly blocks = new Map<number, T[]>();

  /** Enters an item under the stretch it covers. */
  add(item: T, { start, end }: Span): void {
    for (let block = Math.floor(start / BLOCK); block <= Math.floor(end / BLOCK); block++) {
      const items = this.blocks.get(block);
      if (items) items.push(item);
      else this.blocks.set(block, [item]);
    }
  }

  /** The items entered under a stretch that shares a block with this one, each once. */
  near({ start, end }: Span): ReadonlySet<T> {
    const found = new Set<T>();
    for (let block = Math.floor(start / BLOCK); block <= Math.floor(end / BLOCK); block++) {
      for (const item of this.blocks.get(block) ?? []) found.add(item);
    }
    return found;
  }
}
