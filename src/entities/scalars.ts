import { GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTime, GraphQLJSONObject } from "graphql-scalars";

/** A scalar that is a string in the program and on the wire, and is checked as input. */
function checkedString(options: {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  /** The form in which a value is kept; null where it is none. */
  readonly accept: (value: string) => string | null;
}): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    const accepted = typeof value === "string" ? options.accept(value) : null;
    if (accepted === null) {
      throw new TypeError(`${options.name} expected, for instance "${options.example}"`);
    }
    return accepted;
  };
  return new GraphQLScalarType<string, string>({
    name: options.name,
    description: options.description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** True for YYYY-MM-DD where that day exists. */
function isCalendarDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** A BCP 47 tag in its usual letters: en-GB for EN-gb. */
function canonicalLanguageTag(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    return null;
  }
}

/** Takes the values that hold to a rule as they are. */
function where(isValid: (value: string) => boolean): (value: string) => string | null {
  return (value) => (isValid(value) ? value : null);
}

/** Instants: a Date in the program, an ISO 8601 string in UTC on the wire. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  name: "DateTime",
  description: "ISO 8601 instant, UTC.",
});

/** Objects of any shape. */
export const JsonObjectScalar = new GraphQLScalarType({
  ...GraphQLJSONObject.toConfig(),
  name: "JSONObject",
  description: "A JSON object of any shape.",
});

/** Calendar days as strings. */
export const DateScalar = checkedString({
  name: "Date",
  description: "Calendar day, YYYY-MM-DD.",
  example: "2025-10-07",
  accept: where(isCalendarDay),
});

/** Extended dates as strings. Only the characters are checked: what takes a date in reads it. */
export const EdtfScalar = checkedString({
  name: "EDTF",
  description: "ISO 8601-2 extended date: 2025-10, XXXX-10-07, 2025-10/2026-10, 2025-10~.",
  example: "2025-10",
  accept: where((value) => /^[\dXYEST:.,/~?%[\]{}+-]{1,100}$/.test(value)),
});

/** Web addresses as strings. */
export const UrlScalar = checkedString({
  name: "URL",
  description: "An absolute web address.",
  example: "https://news.example/2025/10/07/talks",
  accept: where((value) => URL.canParse(value)),
});

/** Language tags as strings. */
export const LanguageTagScalar = checkedString({
  name: "LanguageTag",
  description: "BCP 47.",
  example: "en-GB",
  accept: canonicalLanguageTag,
});
