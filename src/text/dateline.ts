import type { Span } from "./article-text";

/** What a wire report opens with: "GENEVA, Oct 3 (AP) — ". */
export interface Dateline extends Span {
  /** The place or places as worded. */
  readonly place: Span;
  /** The day as worded, or null. */
  readonly day: Span | null;
  /** The agency in brackets, or null. */
  readonly agency: Span | null;
}

const DATELINE =
  /^(?<place>\p{Lu}[\p{L}.'’-]*(?:[ ,/]{1,2}\p{Lu}[\p{L}.'’-]*){0,5}?)(?:,? (?<day>\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}))?(?: \((?<agency>[^()]{2,60})\))? ?(?:—|–|--| - ) ?/du;
/** Longer than any dateline. */
const LONGEST = 160;

/**
 * The dateline at the start of a paragraph, up to its dash; null where there is none. Without a day or agency the place must stand in
 * capitals ("OSLO —"), since a sentence may begin with a name and a dash, too.
 */
export function findDateline(text: string, paragraph: Span): Dateline | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  const found = DATELINE.exec(head);
  const ranges = found?.indices?.groups;
  const at = (range: readonly [number, number] | undefined): Span | null =>
    range === undefined
      ? null
      : { start: paragraph.start + range[0], end: paragraph.start + range[1] };
  const place = at(ranges?.place);
  if (found === null || place === null) return null;
  const [day, agency] = [at(ranges?.day), at(ranges?.agency)];
  const inCapitals = /^\P{Ll}{3,}$/u.test(found.groups?.place?.split(",")[0] ?? "");
  if (day === null && agency === null && !inCapitals) return null;
  return { start: paragraph.start, end: paragraph.start + found[0].length, place, day, agency };
}
