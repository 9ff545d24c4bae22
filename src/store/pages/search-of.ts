import type { Searched } from "../search/search-condition";
import { combined, type SearchQuery, type TextQuery, wantedText } from "../search/search-query";
import { tsqueryOf } from "../search/tsquery";
import type { Combinable } from "./criteria";
import type { ListSearch } from "./page";

interface SearchCriteria<C> extends Combinable<C> {
  readonly text?: SearchQuery | null | undefined;
}

/** What the rows of a list are searched for, wherever in its criteria that stands; null where nothing is, or only names are. */
export function searchOf<C extends SearchCriteria<C>>(
  criteria: C,
  searched: Searched,
): ListSearch | null {
  const text = textOf(criteria);
  return text && { text, score: searched.score(tsqueryOf(text)) };
}

function textOf<C extends SearchCriteria<C>>(criteria: C): TextQuery | null {
  const inner = (parts: readonly C[] | null | undefined) =>
    (parts ?? []).map(textOf).filter((text) => text !== null);
  const parts = [
    criteria.text ? wantedText(criteria.text) : null,
    combined<TextQuery>("and", inner(criteria.and)),
    combined<TextQuery>("or", inner(criteria.or)),
  ];
  return combined<TextQuery>(
    "and",
    parts.filter((part) => part !== null),
  );
}
