import type { Span } from "../../../text/article-text";
import { escapeHtml } from "./escape";

/** A stretch of the text that is to stand in an element of its own. */
export interface Mark extends Span {
  /** The element's name. */
  readonly element: string;
  /** Its attributes as HTML, from " " on. */
  readonly attributes: string;
  /** HTML in front of its first words. */
  readonly lead: string;
}

/**
 * A stretch of a text as HTML with its marks. Marks may overlap in any way: those that cross are cut where another ends.
 * Of marks that begin at one place the longer one is outside; of equal ones, the one that comes first.
 */
export function markedText(text: string, within: Span, marks: readonly Mark[]): string {
  const inside = marks
    .map((mark) => ({
      mark,
      start: Math.max(mark.start, within.start),
      end: Math.min(mark.end, within.end),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const places = new Set([within.start, within.end]);
  const endings = new Map<number, number>();
  for (const { start, end } of inside) {
    places.add(start).add(end);
    endings.set(end, (endings.get(end) ?? 0) + 1);
  }
  const open: { mark: Mark; end: number }[] = [];
  const opening = ({ mark }: { mark: Mark }): string => `<${mark.element}${mark.attributes}>`;
  let html = "";
  let next = 0;
  let from = within.start;
  for (const place of [...places].sort((a, b) => a - b)) {
    html += escapeHtml(text.slice(from, place));
    from = place;
    const cut: { mark: Mark; end: number }[] = [];
    for (let ending = endings.get(place) ?? 0; ending > 0; ) {
      const last = open.pop();
      if (!last) break;
      html += `</${last.mark.element}>`;
      if (last.end === place) ending -= 1;
      else cut.unshift(last);
    }
    for (const again of cut) {
      html += opening(again);
      open.push(again);
    }
    for (let mark = inside[next]; mark && mark.start === place; mark = inside[++next]) {
      html += opening(mark);
      if (mark.start === mark.mark.start) html += mark.mark.lead;
      open.push(mark);
    }
  }
  return html;
}
