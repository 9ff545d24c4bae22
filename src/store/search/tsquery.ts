import { join, type Sql, sql } from "../sql";
import type { TextQuery } from "./search-query";

/** As PostgreSQL takes it: never with a mistake in its syntax, whatever was typed. */
export function tsqueryOf(query: TextQuery): Sql {
  switch (query.kind) {
    case "words":
      return query.isPrefix
        ? beginningOf(query.text)
        : sql`to_tsquery('english', ${quoted(query.text)})`;
    case "not":
      return sql`(!! ${tsqueryOf(query.part)})`;
    case "and":
      return joined(query.parts, " && ");
    case "or":
      return joined(query.parts, " || ");
  }
}

function joined(parts: readonly TextQuery[], operator: string): Sql {
  return sql`(${join(parts.map(tsqueryOf), operator)})`;
}

/** A word or phrase as an operand that PostgreSQL takes apart by itself. */
export function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, "$&$&")}'`;
}

/**
 * The index holds stems, and a stem may be shorter than what was typed: negotiation is there as negoti, which negotiat* must
 * find. So a beginning stands for the lexemes that begin like it, and for the stems of words that it may be the beginning of.
 */
function beginningOf(text: string): Sql {
  const beginning = sql`to_tsquery('simple', ${`${quoted(text)}:*`})`;
  return sql`words_beginning(${beginning}, ${text}, ${completionsOf(text)}::text[])`;
}

/** Endings that the stemmer takes off, at least one of each kind (Porter's English stemmer, Snowball). */
const ENDINGS = [
  ..."e ed edly ing ingly s es y ies ly al ally ial ance ence ancy ency er or ic ical ically able ible ably ibly".split(
    " ",
  ),
  ..."ability ibility ant ent ently ement ment ism alism ist ate ation ational ative ator ity ous ously ousness".split(
    " ",
  ),
  ..."ive iveness ivity ize izer ization ion tional ful fully fulness ness less lessly icate alize alized logy".split(
    " ",
  ),
];

/** The text as it stands, with all endings, and where it breaks off within an ending, with the rest of it. */
function completionsOf(text: string): string[] {
  const rests = ENDINGS.flatMap((ending) =>
    Array.from(ending, (_, cut) => ({ begun: ending.slice(0, cut), rest: ending.slice(cut) }))
      .filter(({ begun }) => text.toLowerCase().endsWith(begun))
      .map(({ rest }) => rest),
  );
  return [...new Set(["", ...rests])].map((rest) => text + rest);
}
