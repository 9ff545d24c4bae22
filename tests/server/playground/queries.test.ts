import { parse, validate } from "graphql";
import { buildHearsaySchema } from "../../../src/api/schema";
import { readyQueries } from "../../../src/server/playground/playground";

const queries = readyQueries();

describe("the ready queries", () => {
  it("are eight or more, and no two share a title", () => {
    expect(queries.length).toBeGreaterThanOrEqual(8);
    expect(new Set(queries.map(({ name }) => name)).size).toBe(queries.length);
  });

  it.each(queries)("$name: a title that fits a tab, and the question that it answers", (query) => {
    expect(query.name).toMatch(/^\S.{2,24}$/u);
    expect(query.document).toMatch(/^# .*\n# .*\?.*\nquery \w+ \{\n/u);
  });

  it.each(queries)("$name: valid against the schema", async ({ document }) => {
    expect(validate(await buildHearsaySchema(), parse(document))).toEqual([]);
  });
});
