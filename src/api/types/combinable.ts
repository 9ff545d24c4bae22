import { InputError } from "../../shared/errors";
import type { Combinable } from "../../store/pages/criteria";

/** How deep and, or and not may stand inside each other. */
export const MAX_FILTER_DEPTH = 5;

/** How many entries a list in a filter may have. */
export const MAX_FILTER_ENTRIES = 100;

/** Where a filter stands, for messages: "filter.and[0].not". */
export interface FilterPlace {
  readonly path: string;
  readonly depth: number;
}

export const outermostFilter: FilterPlace = { path: "filter", depth: 0 };

/**
 * Translates what is combined in a filter.
 * @throws InputError where it is nested too deeply.
 */
export function combinedCriteria<F extends Combinable<F>, C>(
  filter: F,
  place: FilterPlace,
  translate: (filter: F, place: FilterPlace) => C,
): Combinable<C> {
  const inner = (part: F, path: string): C => {
    if (place.depth >= MAX_FILTER_DEPTH) {
      throw new InputError(
        `${place.path}: and, or and not may stand at most ${MAX_FILTER_DEPTH} deep inside each other.`,
      );
    }
    return translate(part, { path: `${place.path}.${path}`, depth: place.depth + 1 });
  };
  return {
    and: filter.and?.map((part, at) => inner(part, `and[${at}]`)),
    or: filter.or?.map((part, at) => inner(part, `or[${at}]`)),
    not: filter.not ? inner(filter.not, "not") : null,
  };
}
