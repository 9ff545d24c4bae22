/** What may stand before a colon in a search, as in speaker:"Ada Brenn". */
export const searchFields = ["speaker", "addressee", "about", "outlet", "cue"] as const;
export type SearchField = (typeof searchFields)[number];

/** A word or, of several words, a phrase, as it was typed. */
export interface Words {
  readonly kind: "words";
  readonly text: string;
  /** Whether whatever begins like it is meant, too: negotiat* */
  readonly isPrefix: boolean;
}

/** A name that something of a row bears: speaker:brenn */
export interface Named {
  readonly kind: "named";
  readonly field: SearchField;
  readonly name: string;
  readonly isPrefix: boolean;
}

/** All parts, or at least one of them. */
interface Combined<Query> {
  readonly kind: "and" | "or";
  readonly parts: readonly Query[];
}

/** What must not hold. */
interface Without<Query> {
  readonly kind: "not";
  readonly part: Query;
}

/** A search in web-search syntax, taken apart; see parseSearch. */
export type SearchQuery = Words | Named | Combined<SearchQuery> | Without<SearchQuery>;

/** A search for words alone. */
export type TextQuery = Words | Combined<TextQuery> | Without<TextQuery>;

/** The parts as one query; null where there is none. */
export function combined<Query>(
  kind: "and" | "or",
  parts: readonly Query[],
): Query | Combined<Query> | null {
  const [first, ...others] = parts;
  if (first === undefined) return null;
  return others.length === 0 ? first : { kind, parts };
}

/** What of a query a match is liked for: without names, and without what must not occur; null where nothing is left. */
export function wantedText(query: SearchQuery): TextQuery | null {
  switch (query.kind) {
    case "words":
      return query;
    case "named":
    case "not":
      return null;
    case "and":
    case "or":
      return combined<TextQuery>(
        query.kind,
        query.parts.map(wantedText).filter((part) => part !== null),
      );
  }
}

/** Whether there are no names in it. */
export function isTextQuery(query: SearchQuery): query is TextQuery {
  switch (query.kind) {
    case "words":
      return true;
    case "named":
      return false;
    case "not":
      return isTextQuery(query.part);
    case "and":
    case "or":
      return query.parts.every(isTextQuery);
  }
}

/** The words and phrases of a query. */
export function wordsIn(query: TextQuery): Words[] {
  switch (query.kind) {
    case "words":
      return [query];
    case "not":
      return wordsIn(query.part);
    case "and":
    case "or":
      return query.parts.flatMap(wordsIn);
  }
}
