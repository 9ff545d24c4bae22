import { GraphQLScalarType, Kind } from "graphql";
import { GraphQLDate, GraphQLDateTime, GraphQLURL } from "graphql-scalars";

/** Instants: Date in the program, an ISO 8601 string in UTC on the wire. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  name: "DateTime",
  description: "ISO 8601 instant, UTC.",
});

/** A scalar that is a string here and on the wire, and is checked as input. */
function checkedString(
  name: string,
  description: string,
  specifiedByURL: string,
  isValid: (value: string) => boolean,
  example: string,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== "string" || !isValid(value)) {
      throw new TypeError(`${name} is expected, for instance "${example}"`);
    }
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}
