import fc from "fast-check";
import { type IngestOptions, ingestArticle } from "../../src/ingest/ingest-article";
import { type ReresolveProgress, reresolve } from "../../src/ingest/reresolve";
import { useDatabase } from "../support/database";
import { madeArticle, madeDocument, newsReader } from "./support/made-news";
import { document, rowsButLog, rowsOfAll, options as sayings } from "./support/sayings";

jest.setTimeout(60_000);
const database = useDatabase();
const options: IngestOptions = { reader: newsReader, now: new Date("2026-11-23T12:00:00Z") };
const never = new AbortController().signal;
const ignore = (): void => undefined;

const tables = [
  "article_print",
  "article_source",
  "article_relation",
  "article_origin",
  "origin_cluster",
  "statement_speech",
  "statement_utterance",
  "utterance",
  "event_print",
  "report_event",
  "event",
  "actor_match_key",
  "claim_print",
  "claim_wording",
  "claim_corroboration",
];

/** Every row, apart from when it came to be as it is: that is now for what was deleted and made again. */
async function rowsButTimes(): Promise<unknown[]> {
  const rows = await rowsButLog(database.dataSource());
  return JSON.parse(JSON.stringify(rows, (key, value) => (key === "changed_at" ? null : value)));
}

beforeAll(async () => {
  for (const made of fc.sample(madeArticle, { numRuns: 10, seed: 7 })) {
    await ingestArticle(database.dataSource(), madeDocument(made), options);
  }
  const said = "Maria Stern said the harbour of Port Ansel will be closed for a whole week.";
  for (const _ of [1, 2])
    await ingestArticle(database.dataSource(), document({ text: said }), sayings);
});

describe("reresolve", () => {
  it("changes nothing where everything is as it should be, and tells how far it is", async () => {
    const before = await rowsOfAll(database.dataSource());
    const seen: ReresolveProgress[] = [];
    await reresolve(database.dataSource(), (progress) => seen.push(progress), never);
    expect(await rowsOfAll(database.dataSource())).toEqual(before);
    const { articles } = seen[0] ?? { articles: 0 };
    expect(seen.map(({ done }) => done)).toEqual(seen.map((_, at) => at + 1));
    const steps = new Set(seen.map(({ step }) => step)).size;
    expect(steps).toBeGreaterThan(5);
    expect(seen.at(-1)).toEqual({
      step: "corroboration",
      articles,
      done: steps * articles,
      total: steps * articles,
    });
  });

  it("makes everything where nothing is", async () => {
    const before = await rowsButTimes();
    await database.dataSource().query(`truncate ${tables.join(", ")}`);
    await reresolve(database.dataSource(), ignore, never);
    expect(await rowsButTimes()).toEqual(before);
  });

  it("puts right what is wrong", async () => {
    const before = await rowsButLog(database.dataSource());
    const { manager } = database.dataSource();
    await manager.query("update article_print set bands = '{}', outlet_key = 'nobody'");
    await manager.query("delete from article_relation");
    await manager.query("update statement_speech set words = '{}', keys = '{}'");
    await reresolve(database.dataSource(), ignore, never);
    expect(await rowsButLog(database.dataSource())).toEqual(before);
  });

  it("goes on where a run was stopped", async () => {
    const before = await rowsButTimes();
    await database.dataSource().query(`truncate ${tables.join(", ")}`);
    const seen: ReresolveProgress[] = [];
    for (let stops = 0; stops < 60; stops += 1) {
      const controller = new AbortController();
      let steps = 0;
      await reresolve(
        database.dataSource(),
        (progress) => {
          seen.push(progress);
          steps += 1;
          if (steps === 5) controller.abort();
        },
        controller.signal,
      );
      const { done, total } = seen.at(-1) ?? {};
      if (done === total) break;
    }
    expect(seen.map(({ done }) => done)).toEqual(seen.map((_, at) => at + 1));
    expect(seen.length).toBe(seen[0]?.total);
    expect(await rowsButTimes()).toEqual(before);
  });
});
