import { hashSequence, hashText } from "../../shared/hash";
import { periodsOf } from "./story";

/** What the keys of a wording are made of. */
export interface KeyedWording {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** See ClaimPrint.bound. */
  readonly bound: string;
  readonly names: readonly number[];
  readonly subjectTerms: readonly number[];
  /** All of its terms, names among them, the most telling ones first, these in the order of their hashes. */
  readonly terms: readonly number[];
}

/** Each key is so many terms: one of so many that a claim like it must have, and others of so many of the most telling ones. */
const KEY_SIZE = 3;
const KEY_ANCHORS = 3;
const KEY_TERMS = 5;

/**
 * By which claims of any time that may say the same are found: so many terms together, with what they are bound to, one of them
 * an anchor. Claims that say the same share most of their terms. Which are chosen where there are more goes by their hashes, so that
 * alike claims choose alike (min-wise sampling; Broder 1997). Few words, as "the talks failed", are said again and again of other
 * things: they are looked for at about the same time only.
 */
export function wordingKeys(wording: KeyedWording): number[] {
  const { day, bound, terms } = wording;
  if (terms.length === 0) return [];
  if (terms.length < KEY_SIZE) return periodsOf(day).map((near) => keyOf(bound, terms, [near]));
  const anchors = anchorsOf(wording);
  const chosen =
    anchors.length === 0
      ? subsets(terms.slice(0, KEY_TERMS), KEY_SIZE)
      : anchors.slice(0, KEY_ANCHORS).flatMap((anchor) => {
          const others = terms.filter((term) => term !== anchor).slice(0, KEY_TERMS);
          return subsets(others, KEY_SIZE - 1).map((subset) => [anchor, ...subset]);
        });
  return [...new Set(chosen.map((some) => keyOf(bound, some)))];
}

/**
 * What another claim of the same has as well: of two that name somebody, one has all names of the other, and two without names have
 * subjects that may be one. So a phrase that is told of many ("shares in … fell by … per cent") leads only to what is told of the
 * same; what leaves out who it is about is found within its story.
 */
function anchorsOf({ names, subjectTerms, terms }: KeyedWording): readonly number[] {
  return names.length > 0 ? names : subjectTerms.filter((term) => terms.includes(term));
}

function keyOf(bound: string, terms: readonly number[], near: readonly number[] = []): number {
  const inOrder = [...terms].sort((one, other) => one - other);
  return hashSequence([hashText(bound), ...near, ...inOrder]);
}

/** All choices of so many items, each in the items' order. */
function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) =>
    subsets(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
