import { InputError } from "../../shared/errors";
import type { Order } from "./order";
import type { ListSearch } from "./page";

/** Best matches first, of rows that are ranked in batches; see loadRankedPage. */
export interface ByRelevance {
  readonly kind: "rank";
  /** Latest first. */
  readonly batches: Order;
}

/**
 * The order of a list.
 * @throws InputError where it is by relevance and there are no words to match
 */
export function orderedBy(
  order: Order | ByRelevance,
  search: ListSearch | null,
): { readonly order: Order; readonly batches?: Order } {
  if (!("batches" in order)) return { order };
  if (search === null) {
    throw new InputError(
      "sort: RELEVANCE ranks by the words of filter.text; expected at least one there, names and -words aside.",
    );
  }
  const { kind, batches } = order;
  return { order: { kind, key: search.score, direction: "desc" }, batches };
}
