import fc from "fast-check";
import type { DataSource } from "typeorm";
import { ingestArticle } from "../../src/ingest/ingest-article";
import { isSameUtterance } from "../../src/resolution/utterances/same-utterance";
import type { SpeechPrint } from "../../src/resolution/utterances/speech";
import { components } from "../../src/shared/components";
import { useDatabase } from "../support/database";
import { emptyTables } from "../support/empty-tables";
import { document, options } from "./support/sayings";

jest.setTimeout(60_000);
const database = useDatabase();

const speakers = ["Maria Stern", "Jonas Ekbert", "Rhea Tolvan"];
const contents = [
  "the harbour of Port Ansel will be closed for a whole week",
  "the harbour will be closed for a whole week and the ferries stay in Velmora",
  "the ferries stay in Velmora until the pumps are mended",
  "seven pumps were mended before the storm came over the dyke",
  "nine pumps were mended before the storm came over the dyke",
  "nobody would ever sell the old lighthouse to a bank",
];

interface MadeReport {
  readonly address: number;
  readonly day: number;
  readonly sayings: readonly { readonly speaker: string; readonly content: string }[];
}

const report: fc.Arbitrary<MadeReport> = fc.record({
  address: fc.nat(5),
  day: fc.integer({ min: 1, max: 12 }),
  sayings: fc.array(
    fc.record({ speaker: fc.constantFrom(...speakers), content: fc.constantFrom(...contents) }),
    { minLength: 1, maxLength: 3 },
  ),
});

function ingest({ address, day, sayings }: MadeReport) {
  const text = sayings.map(({ speaker, content }) => `${speaker} said ${content}.`).join(" ");
  const made = {
    text,
    outlet: `Outlet ${address % 3}`,
    url: `https://outlet${address % 3}.example/${address}`,
    publishedAt: new Date(Date.UTC(2026, 2, day)),
  };
  return ingestArticle(database.dataSource(), document(made), options);
}

/** Which statements are one utterance, by all pairs of statements. */
async function fromScratch(dataSource: DataSource): Promise<string[][]> {
  const speeches = await dataSource.query<(SpeechPrint & { id: string })[]>(
    `select statement_id as id, speaker_key as "speakerKey", is_named as "isNamed", day::text, earliest::text,
      latest::text, is_denied as "isDenied", polarity, audience, words, names, negated, figures, quoted_grams as "quotedGrams", keys
    from statement_speech order by statement_id`,
  );
  const links = speeches.flatMap((one, at) =>
    speeches
      .slice(at + 1)
      .filter((other) => isSameUtterance(one, other))
      .map((other) => [one.id, other.id] as const),
  );
  const ids = speeches.map(({ id }) => id);
  return components(ids, links).map((group) => [...group]);
}

async function stored(dataSource: DataSource): Promise<string[][]> {
  const rows = await dataSource.query<{ id: string; statements: number; members: string[] }[]>(
    `select t.id, t.statements, array_agg(u.statement_id order by u.statement_id)::text[] as members
    from utterance t join statement_utterance u on u.utterance_id = t.id group by t.id order by t.id`,
  );
  for (const { id, statements, members } of rows) {
    expect({ id, statements }).toEqual({ id: members[0], statements: members.length });
  }
  return rows.map(({ members }) => members);
}

describe("utterances", () => {
  const several = fc.array(report, { minLength: 4, maxLength: 10, size: "max" });

  it.each([
    ["one after the other", 12, false],
    ["all at the same moment", 6, true],
  ])(
    "are what all pairs of statements give, when articles come %s",
    async (_, numRuns, together) => {
      let joined = 0;
      await fc.assert(
        fc.asyncProperty(several, async (reports) => {
          await emptyTables(database.dataSource());
          if (together) await Promise.all(reports.map(ingest));
          else for (const made of reports) await ingest(made);
          const expected = await fromScratch(database.dataSource());
          expect(await stored(database.dataSource())).toEqual(expected);
          joined += expected.filter((members) => members.length > 1).length;
        }),
        { numRuns, seed: 4 },
      );
      expect(joined).toBeGreaterThan(numRuns);
    },
  );
});
