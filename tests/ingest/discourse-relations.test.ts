import { ingestArticle } from "../../src/ingest/ingest-article";
import { reresolve } from "../../src/ingest/reresolve";
import { findClaimRelations } from "../../src/store/reads/claim-relations";
import { useDatabase } from "../support/database";
import { emptyTables } from "../support/empty-tables";
import { document, rowsOfAll } from "./support/sayings";

jest.setTimeout(120_000);
const database = useDatabase();

const opens = "Velmora will open the Harlow mine on time";
const late = "two galleries of the Harlow mine were late";
const conceding = `Ana Roe said ${opens}, but conceded that ${late}.`;
const apart = `Ana Roe said ${opens}. Rain fell. Ana Roe conceded that ${late}.`;

const ingest = (text: string, address: string) =>
  ingestArticle(
    database.dataSource(),
    document({ text, url: `https://${address}`, publishedAt: new Date("2026-03-01") }),
    { now: new Date("2026-11-23T12:00:00Z") },
  );

async function shown(): Promise<string[]> {
  const related = await findClaimRelations(database.dataSource().manager, {}, 100);
  return related.map(({ relation }) => `${relation.rule}: ${relation.rationale}`).sort();
}

const told = `concession: “${late}” is what the same speaker grants beside “${opens}”.`;

describe("what an article tells of how claims stand to each other", () => {
  beforeEach(() => emptyTables(database.dataSource()));

  it("is shown, however many articles tell it, and whichever came first", async () => {
    await ingest(apart, "one.example/1");
    expect(await shown()).toEqual([]);
    await ingest(conceding, "two.example/2");
    await ingest(`${conceding} Rain fell.`, "three.example/3");
    expect(await shown()).toEqual([told]);
  });

  it("is gone with the version that told it, though others carry the claims", async () => {
    await ingest(conceding, "one.example/1");
    await ingest(apart, "two.example/2");
    expect(await shown()).toEqual([told]);
    await ingest("Rain fell on Lund.", "one.example/1");
    expect(await shown()).toEqual([]);
  });

  it("is the same worked out anew", async () => {
    await ingest(conceding, "one.example/1");
    await ingest(apart, "two.example/2");
    const before = await rowsOfAll(database.dataSource());
    await reresolve(database.dataSource(), () => undefined, new AbortController().signal);
    expect(await rowsOfAll(database.dataSource())).toEqual(before);
    expect(await shown()).toEqual([told]);
  });
});
