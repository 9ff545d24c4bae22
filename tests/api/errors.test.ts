import "reflect-metadata";
import { GraphQLError, graphql, Source } from "graphql";
import { Arg, buildSchema, Field, InputType, Int, Query, Resolver } from "type-graphql";
import { createFormatError } from "../../src/api/errors";
import { SearchText } from "../../src/api/types/search-text";
import { DateScalar } from "../../src/entities/scalars";
import { InputError, InvariantError, NotFoundError } from "../../src/shared/errors";

const thrown: Record<string, unknown> = {
  input: new InputError("id: expected something else."),
  missing: new NotFoundError("no such thing"),
  invariant: new InvariantError("row 7 has no version"),
  bug: new TypeError("Cannot read properties of undefined (reading 'secret')"),
  text: "a thrown text",
};

@InputType()
class Search {
  @SearchText()
  @Field(() => String)
  text?: string;
}

@Resolver()
class Thrower {
  @Query(() => Int, { nullable: true })
  fail(@Arg("how", () => String) how: string): number {
    throw thrown[how];
  }

  @Query(() => Int, { nullable: true })
  take(
    @Arg("day", () => DateScalar, { nullable: true }) _day?: string,
    @Arg("search", () => Search, { nullable: true }) _search?: Search,
  ): number {
    return 1;
  }

  @Query(() => DateScalar)
  nothing(): null {
    return null;
  }
}

const faults: { id: string; error: unknown }[] = [];
const formatError = createFormatError((id, error) => faults.push({ id, error }));

async function errorOf(source: string, variableValues?: Record<string, unknown>) {
  const schema = await buildSchema({ resolvers: [Thrower], validate: true });
  const { errors = [] } = await graphql({ schema, source, variableValues: variableValues ?? null });
  expect(errors).toHaveLength(1);
  const [error] = errors;
  return formatError(error?.toJSON() ?? { message: "" }, error);
}

beforeEach(() => faults.splice(0));

test("what is wrong with the input is said in full, with its code and place", async () => {
  expect(await errorOf('{ fail(how: "input") }')).toEqual({
    message: "id: expected something else.",
    locations: [{ line: 1, column: 3 }],
    path: ["fail"],
    extensions: { code: "BAD_INPUT" },
  });
  expect((await errorOf('{ fail(how: "missing") }')).extensions).toEqual({ code: "NOT_FOUND" });
  expect(faults).toEqual([]);
});

test.each(["invariant", "bug", "text"])(
  "a fault of ours (%s) is shown as an id only",
  async (how) => {
    const shown = await errorOf(`{ fail(how: "${how}") }`);

    expect(faults).toHaveLength(1);
    const [fault] = faults;
    expect(shown).toMatchObject({
      message: `Something went wrong on our side. It is logged under the id ${fault?.id}.`,
      extensions: { code: "INTERNAL", id: fault?.id },
    });
    expect(JSON.stringify(shown)).not.toMatch(/secret|row 7|thrown text/);
  },
);

test("an answer of the wrong shape is a fault of ours", async () => {
  expect((await errorOf("{ nothing }")).extensions?.code).toBe("INTERNAL");
});

test("GraphQL's own messages about a document stay as they are", async () => {
  expect((await errorOf("{ fail(how: ")).message).toMatch(/^Syntax Error/);
  expect((await errorOf("{ fial }")).message).toMatch(
    /Cannot query field "fial".*Did you mean "fail"/,
  );
  expect((await errorOf('{ take(day: "today") }')).message).toContain(
    'Date expected, for instance "2025-10-07"',
  );
  expect(
    (await errorOf("query ($day: Date) { take(day: $day) }", { day: "today" })).message,
  ).toContain('Date expected, for instance "2025-10-07"');
  expect(
    (await errorOf('query ($how: String = "bug") { fail(how: $how) }', { how: null })).message,
  ).toContain('"how" of non-null type "String!" must not be null');
  expect(faults).toEqual([]);
});

test("a code that is set already is kept", () => {
  const error = new GraphQLError("Syntax Error", {
    source: new Source("{"),
    positions: [0],
    extensions: { code: "GRAPHQL_PARSE_FAILED" },
  });
  expect(formatError(error.toJSON(), error).extensions).toEqual({ code: "GRAPHQL_PARSE_FAILED" });
});

test("errors outside GraphQL are faults of ours", () => {
  for (const error of [
    new Error("no database"),
    new GraphQLError("Context creation failed", { extensions: { code: "INTERNAL_SERVER_ERROR" } }),
  ]) {
    expect(formatError({ message: error.message }, error).message).toContain(
      "Something went wrong",
    );
  }
  expect(faults).toHaveLength(2);
});

test("violated rules are named with their path, and the input is not repeated", async () => {
  const long = "x".repeat(501);
  const shown = await errorOf("query ($search: Search) { take(search: $search) }", {
    search: { text: long },
  });
  expect(shown.message).toBe("text must be shorter than or equal to 500 characters");
  expect(JSON.stringify(shown)).not.toContain("xxx");
  expect(shown.extensions).toEqual({ code: "BAD_INPUT" });
});
