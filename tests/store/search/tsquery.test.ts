import fc from "fast-check";
import { rowsOf } from "../../../src/store/pages/rows";
import { parseSearch } from "../../../src/store/search/parse-search";
import { isTextQuery } from "../../../src/store/search/search-query";
import { isStopWord } from "../../../src/store/search/stop-words";
import { tsqueryOf } from "../../../src/store/search/tsquery";
import { sql } from "../../../src/store/sql";
import { useDatabase } from "../../support/database";

const database = useDatabase();

/** Whether PostgreSQL finds a text by a search. */
async function finds(search: string, text: string): Promise<boolean> {
  const query = parseSearch(search, "filter.text", []);
  if (!isTextQuery(query)) throw new Error("expected words");
  const [row] = await rowsOf<{ found: boolean }>(
    database.dataSource().manager,
    sql`select to_tsvector('english', ${text}) @@ ${tsqueryOf(query)} as found`,
  );
  return row?.found ?? false;
}

const text =
  "The ferry's negotiators said: talks on the harbour fee (U.S. e-mail) go on, didn't stop.";

test.each([
  "ferry",
  "FERRIES",
  "talk",
  '"talks on the harbour"',
  '"talk harbour fee" or "harbour fee"',
  "tram or ferry",
  "ferry -tram",
  "-tram",
  "ferry (tram or fee) -(tram or bus)",
  "U.S.",
  "e-mail",
  "harb*",
  "\\'ferry' & ! | <-> :*",
])("%s finds the text", async (search) => {
  expect(await finds(search, text)).toBe(true);
});

test.each([
  "tram",
  "ferry -talks",
  '"harbour talks"',
  "tram ferry",
  "(ferry or tram) bus",
  "-(tram or ferry)",
  "arbour*",
  "ferr -ferry*",
  "harbourmaster*",
])("%s does not find it", async (search) => {
  expect(await finds(search, text)).toBe(false);
});

const forms: [beginning: string, words: string[]][] = [
  ["negotiat", ["negotiate", "negotiated", "negotiating", "negotiation", "negotiators"]],
  ["negotiati", ["negotiating", "negotiations"]],
  ["sanction", ["sanction", "sanctioned", "sanctioning", "sanctions"]],
  ["econom", ["economy", "economies", "economic", "economically", "economist"]],
  ["happ", ["happy", "happily", "happiness", "happen"]],
  ["administrat", ["administration", "administrative", "administrator"]],
  ["organi", ["organise", "organisation", "organizations", "organized"]],
  ["responsib", ["responsible", "responsibility", "responsibly"]],
  ["militar", ["military", "militarily", "militarism"]],
  ["denia", ["denial", "denials", "deniable"]],
  ["the", ["theatre", "theft"]],
  ["running", ["running"]],
  ["hopeful", ["hopeful", "hopefully", "hopefulness"]],
];

test.each(forms.flatMap(([beginning, words]) => words.map((word) => [beginning, word])))(
  "%s* finds %s",
  async (beginning, word) => {
    expect(await finds(`${beginning}*`, `They spoke of ${word} there.`)).toBe(true);
  },
);

test.each([
  ["negotiat", "neglect"],
  ["running", "runway"],
  ["sanction", "sanctuary"],
])("%s* does not find %s", async (beginning, word) => {
  expect(await finds(`${beginning}*`, `They spoke of ${word} there.`)).toBe(false);
});

test("PostgreSQL takes whatever the parser makes of a text", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .string({ unit: "binary", maxLength: 60 })
        .map((any) => `ferry ${any.replaceAll("\0", "")}`),
      async (search) => {
        try {
          parseSearch(search, "filter.text", []);
        } catch {
          return;
        }
        expect(typeof (await finds(search, text))).toBe("boolean");
      },
    ),
    { numRuns: 200 },
  );
});

test("stop words are those that PostgreSQL leaves out", async () => {
  const [file] = await database
    .dataSource()
    .query<{ words: string }[]>(
      `select pg_read_file(setting || '/tsearch_data/english.stop') as words from pg_config where name = 'SHAREDIR'`,
    );
  const words = (file?.words ?? "").split("\n").filter((word) => word !== "");
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => !isStopWord(word))).toEqual([]);
  expect(["ferry", "said", "could", "would"].filter(isStopWord)).toEqual([]);
  const kept =
    "select array_agg(word) as kept from unnest($1::text[]) word where to_tsvector('english', word) <> ''";
  expect(await database.dataSource().query(kept, [words])).toEqual([{ kept: null }]);
});
