import { type GraphQLSchema, graphql, parse, validate } from "graphql";
import { createContext } from "../../../src/api/context";
import { buildHearsaySchema } from "../../../src/api/schema";
import { localViewer } from "../../../src/api/types/viewer";
import { readyQueries } from "../../../src/server/playground/playground";
import { useDatabase } from "../../support/database";

const queries = readyQueries();

/** Words that the samples' answer to a query cannot do without, by the title of its tab. */
const expectedWords: Readonly<Record<string, readonly string[]>> = {
  "Said about the valley": ["Karsovian State Telegraph", "The Lissen Tribune", "Aldhaven Post"],
  "One person": ["We received something. We are studying it,", "Denials travel faster"],
  "On whose word?": ["PUBLISHES", "The request was made in a telephone call on January 12"],
  "A change of mind?": [
    "There will be no new levy on property",
    "A levy of half a percent is fair",
  ],
  "Whose number?": ["Petra Lund", "33,000 homes"],
  "Two versions": ["killing at least four people", "killing seven people"],
  "The same claim": ["lissentribune.example", "aldhavenpost.example"],
  "Unnamed sources": ["two diplomats", "A diplomat in Northgate"],
  "Hour by hour": [
    "At least three dead",
    "Death toll in Kessel tram crash rises to seven",
    "Eleven dead",
  ],
  Denials: ["Channel Nine", "its president used Aldmark to send a secret promise to Velmora"],
  "Setting and condition": ["If the assurance is real", "cueClass"],
  "Who is quoted most": ["The Lissen Tribune", "PERIOD"],
  "Who speaks about whom": ["SPEAKS_ABOUT", "weight"],
  "Through whose hands": ["Ignacio Benegas", '"deliveryConfirmed":true', "Velmora"],
  Search: ['"exact":"Selm valley"', '"exact":"troops"', "Channel Nine"],
};

describe("the ready queries", () => {
  const { dataSource } = useDatabase("samples");
  let schema: GraphQLSchema;

  beforeAll(async () => {
    schema = await buildHearsaySchema();
  });

  it("are eight or more, and no two share a title", () => {
    expect(queries.length).toBeGreaterThanOrEqual(8);
    expect(queries.map(({ name }) => name).sort()).toEqual(Object.keys(expectedWords).sort());
  });

  it.each(queries)("$name: a title that fits a tab, and the question that it answers", (query) => {
    expect(query.name).toMatch(/^\S.{2,24}$/u);
    expect(query.document).toMatch(/^# .*\n# .*\?.*\nquery \w+ \{\n/u);
  });

  it.each(queries)("$name: valid against the schema", ({ document }) => {
    expect(validate(schema, parse(document))).toEqual([]);
  });

  it.each(queries)("$name: is answered from the samples", async ({ name, document }) => {
    const contextValue = createContext({
      dataSource: dataSource(),
      clock: () => new Date(),
      viewer: localViewer,
    });
    const { data, errors } = await graphql({ schema, source: document, contextValue });
    expect(errors).toBeUndefined();
    const answer = JSON.stringify(data);
    for (const words of expectedWords[name] ?? []) expect(answer).toContain(words);
  });
});
