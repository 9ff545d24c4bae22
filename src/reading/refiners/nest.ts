import type { AttributionDraft, Refiner } from "../draft";
import { contentLength, DraftIndex, extentOf, holds, ownStart } from "../extents";
import { firstFrom } from "../surface/clauses";
import type { SurfaceText } from "../surface/surface-text";

/** For each draft the index of the one with the shortest content around it, or null. */
function parentsOf(drafts: readonly AttributionDraft[]): (number | null)[] {
  const index = new DraftIndex<number>();
  for (const [i, draft] of drafts.entries()) index.add(i, extentOf(draft));
  return drafts.map((draft, i) => {
    let parent: number | null = null;
    let shortest = Number.POSITIVE_INFINITY;
    // whatever holds it is there where its own words begin
    const start = ownStart(draft);
    for (const candidate of index.near({ start, end: start })) {
      const outer = drafts[candidate];
      if (!outer || candidate === i || !holds(outer, draft)) continue;
      const length = contentLength(outer);
      // of two with the same content, the one that stands first holds the other
      if (length < shortest && (length > contentLength(draft) || candidate < i)) {
        parent = candidate;
        shortest = length;
      }
    }
    return parent;
  });
}

/** The order in which every parent stands right before its children, top-level ones as they come. */
function familyOrder(parents: readonly (number | null)[]): number[] {
  const children = new Map<number | null, number[]>();
  for (const [i, parent] of parents.entries()) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(i);
    else children.set(parent, [i]);
  }
  const order: number[] = [];
  const open = [...(children.get(null) ?? [])].reverse();
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    order.push(i);
    open.push(...(children.get(i) ?? []).reverse());
  }
  return order;
}

/** Whether the cue stands inside a quotation, so that only whoever is quoted can vouch for it. */
function isQuoted(draft: AttributionDraft, { words }: SurfaceText): boolean {
  const cue = draft.cue && words[firstFrom(words, draft.cue.start, (word) => word.start)];
  return cue !== null && cue?.quotation !== null;
}

function refine(all: readonly AttributionDraft[], surface: SurfaceText): AttributionDraft[] {
  const held = parentsOf(all);
  const drafts = all.filter((draft, i) => held[i] !== null || !isQuoted(draft, surface));
  const parents = parentsOf(drafts);
  const order = familyOrder(parents);
  const place = new Map(order.map((old, now) => [old, now]));
  return order.flatMap((old) => {
    const draft = drafts[old];
    const outer = parents[old] ?? null;
    const parent = outer === null ? null : (place.get(outer) ?? null);
    if (!draft) return [];
    return parent === draft.parent ? [draft] : [{ ...draft, parent }];
  });
}

/** An attribution within another's content becomes its child; one in a quotation that nobody is said to speak is dropped. */
export const nestInContents: Refiner = {
  name: "nest-in-contents",
  refine,
  reason: () => "within a quotation that nobody is said to speak",
};
