import { Length, Matches } from "class-validator";
import { InputError } from "../../shared/errors";
import { BATCH_SIZE } from "../../store/pages/ranked-page";
import { parseSearch } from "../../store/search/parse-search";
import { fieldsOf, type Searched } from "../../store/search/search-condition";
import type { SearchQuery } from "../../store/search/search-query";

/** How long a text to search for may be. */
const MAX_LENGTH = 500;

// PostgreSQL takes no NUL in a text.
const NO_NUL = /^[^\0]*$/u;

/** How a filter's text is written. @param words what is searched @param names what may stand before a colon */
export function searchSyntax(words: string, names: string): string {
  return `${words}, in any of their forms: all of them, "in quotation marks" as a phrase, or for either, -word for without, begin* for all that begin so, and parentheses. Names, of whom judgements make one, too: ${names}. Very frequent words (the, of) are passed over.`;
}

/** How an order by relevance is described. @param latest which matches come first by date */
export function relevanceOf(latest: string): string {
  return `Best match of filter.text first: words that stand close together in a short text. Of many matches, the ${BATCH_SIZE} ${latest} are ranked first, then the next ${BATCH_SIZE}, and so on to the last.`;
}

/** A field of an input that holds a text to search for. */
export function SearchText(): PropertyDecorator {
  const rules = [
    Length(1, MAX_LENGTH),
    Matches(NO_NUL, { message: "$property must not hold the character U+0000" }),
  ];
  return (target, property) => {
    for (const rule of rules) rule(target, property);
  };
}

/** The same for an argument. @throws InputError where it is empty, too long or holds NUL. */
export function searchText<T extends string | null | undefined>(text: T, where: string): T {
  if (typeof text === "string" && (text === "" || text.length > MAX_LENGTH || !NO_NUL.test(text))) {
    throw new InputError(`${where}: expected 1 to ${MAX_LENGTH} characters without U+0000.`);
  }
  return text;
}

/**
 * What a filter's text asks for.
 * @param searched how the listed rows are searched
 * @throws InputError where it asks for nothing that can be looked up; see parseSearch
 */
export function searchQuery(
  text: string | null | undefined,
  where: string,
  searched: Searched,
): SearchQuery | null {
  return typeof text === "string" ? parseSearch(text, where, fieldsOf(searched)) : null;
}
