import fc from "fast-check";
import type { DataSource } from "typeorm";
import { setArticleStatus } from "../../src/ingest/decisions/set-article-status";
import { ingestArticle } from "../../src/ingest/ingest-article";
import { reresolve } from "../../src/ingest/reresolve";
import type { EventPrint } from "../../src/resolution/events/event-print";
import { isSameEvent } from "../../src/resolution/events/same-event";
import { components } from "../../src/shared/components";
import { useDatabase } from "../support/database";
import { emptyTables } from "../support/empty-tables";
import { document } from "./support/sayings";

jest.setTimeout(60_000);
const database = useDatabase();
const now = new Date("2026-03-20T12:00:00Z");

interface MadeReport {
  readonly address: number;
  readonly day: number;
  readonly sentences: readonly string[];
}

const SENTENCES = [
  "Norway attacked Sweden on 3 March 2026.",
  "Swedish troops were hit in the attack on Sweden by Norway on 3 March 2026.",
  "Norway attacked Sweden on 5 March 2026.",
  "Maria Stern visited Norway on 4 March 2026.",
  "Maria Stern made a visit to Norway.",
  "Maria Stern will visit Norway on 20 March 2026.",
  "Jonas Ekbert resigned.",
  "Jonas Ekbert accused Maria Stern of hiding the letters about the harbour.",
  "A fire destroyed a warehouse fire in Port Ansel on 4 March 2026.",
];

const report: fc.Arbitrary<MadeReport> = fc.record({
  address: fc.nat(5),
  day: fc.integer({ min: 3, max: 7 }),
  sentences: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }),
});

function ingest({ address, day, sentences }: MadeReport) {
  const made = {
    text: sentences.join(" "),
    outlet: `Outlet ${address % 3}`,
    url: `https://outlet${address % 3}.example/${address}`,
    publishedAt: new Date(Date.UTC(2026, 2, day)),
  };
  return ingestArticle(database.dataSource(), document(made), { now });
}

const tell = (address: number, day: number, ...sentences: string[]) =>
  ingest({ address, day, sentences });

/** Which reports are of one event, by all pairs of those that count. */
async function fromScratch(dataSource: DataSource): Promise<string[][]> {
  const prints = await dataSource.query<(EventPrint & { id: string })[]>(
    `select p.report_id as id, p.sort, p.is_said as "isSaid", p.expected, p.day::text, p.earliest::text, p.latest::text,
      p.parties, p.places, p.words, p.keys
    from event_print p join event_report r on r.article_id = p.article_id and r.id = p.report_id
    where r.current order by p.report_id`,
  );
  const links = prints.flatMap((one, at) =>
    prints
      .slice(at + 1)
      .filter((other) => isSameEvent(one, other))
      .map((other) => [one.id, other.id] as const),
  );
  return components(
    prints.map(({ id }) => id),
    links,
  ).map((group) => [...group]);
}

async function stored(dataSource: DataSource): Promise<string[][]> {
  const rows = await dataSource.query<{ id: string; members: string[] }[]>(
    `select t.id, array_agg(e.report_id order by e.report_id)::text[] as members
    from event t full join report_event e on e.event_id = t.id group by t.id order by t.id`,
  );
  for (const { id, members } of rows) expect(id).toBe(members[0]);
  return rows.map(({ members }) => members);
}

async function titles(): Promise<string[]> {
  const rows = await database
    .dataSource()
    .query<{ title: string }[]>("select title from event order by title, id");
  return rows.map(({ title }) => title);
}

describe("events", () => {
  const several = fc.array(report, { minLength: 3, maxLength: 8, size: "max" });

  it.each([
    ["one after the other", 7, false],
    ["all at the same moment", 4, true],
  ])("are what all pairs of reports give, when articles come %s", async (_, numRuns, together) => {
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
    expect(joined).toBeGreaterThan(0);
  });

  it("are one where two articles tell the same of the same day", async () => {
    await emptyTables(database.dataSource());
    await tell(1, 4, SENTENCES[0] ?? "");
    await tell(2, 5, SENTENCES[1] ?? "");
    expect(await titles()).toEqual(["Norway attacked Sweden"]);
  });

  it("are two where they are told of two days", async () => {
    await emptyTables(database.dataSource());
    await tell(1, 4, "Norway attacked Sweden on 3 March 2026.");
    await tell(2, 5, "Norway attacked Sweden on 5 March 2026.");
    expect(await titles()).toHaveLength(2);
  });

  it("are two where the sides are exchanged", async () => {
    await emptyTables(database.dataSource());
    await tell(1, 4, "Norway attacked Sweden on 3 March 2026.");
    await tell(2, 4, "Sweden attacked Norway on 3 March 2026.");
    expect(await titles()).toHaveLength(2);
  });

  it("are expected until somebody tells that they happened", async () => {
    await emptyTables(database.dataSource());
    const expected = () => database.dataSource().query("select expected from event");
    await tell(1, 2, "Maria Stern will visit Norway on 4 March 2026.");
    expect(await expected()).toEqual([{ expected: true }]);
    await tell(2, 5, "Maria Stern visited Norway on 4 March 2026.");
    expect(await expected()).toEqual([{ expected: false }]);
  });

  it("go with the last article that tells of them, and come back with it", async () => {
    await emptyTables(database.dataSource());
    const { articleId } = await tell(1, 4, "Norway attacked Sweden on 3 March 2026.");
    const set = (pubStatus: "CANCELED" | "USABLE") =>
      setArticleStatus(
        database.dataSource(),
        { articleId, pubStatus, edNote: null },
        { by: "an editor", at: now },
      );
    await set("CANCELED");
    expect(await stored(database.dataSource())).toEqual([]);
    await set("USABLE");
    expect(await titles()).toEqual(["Norway attacked Sweden"]);
  });

  it("go with the version that told of them", async () => {
    await emptyTables(database.dataSource());
    await tell(1, 4, "Norway attacked Sweden on 3 March 2026.");
    await tell(1, 4, "Maria Stern visited Norway on 4 March 2026.");
    expect(await titles()).toEqual(["Maria Stern visited Norway"]);
  });

  it("are the same when all is resolved anew", async () => {
    await emptyTables(database.dataSource());
    await tell(1, 4, SENTENCES[0] ?? "", SENTENCES[3] ?? "");
    await tell(2, 5, SENTENCES[1] ?? "", SENTENCES[4] ?? "");
    const before = await stored(database.dataSource());
    await database.dataSource().query("truncate event, report_event, event_print");
    await reresolve(database.dataSource(), () => undefined, new AbortController().signal);
    expect(await stored(database.dataSource())).toEqual(before);
  });
});
