import type { DataSource } from "typeorm";
import { Actor, ArticleVersion, Statement, StatementActor } from "../../src/entities";
import { correctStatement } from "../../src/ingest/decisions/correct-statement";
import { ingestArticle } from "../../src/ingest/ingest-article";
import { reread } from "../../src/ingest/reread";
import { reresolve } from "../../src/ingest/reresolve";
import type { Reading } from "../../src/reading/reading";
import { useDatabase } from "../support/database";
import { emptyTables } from "../support/empty-tables";
import { writtenReading } from "../support/written-reading";
import { document, options, rowsButTrails } from "./support/sayings";

jest.setTimeout(120_000);
const database = useDatabase();
const source = (): DataSource => database.dataSource();
const now = new Date("2026-11-24T12:00:00Z");
const never = new AbortController().signal;

/** A newer reader than that of sayings: takes "claimed" for a cue, too, and what only "officials" said for nothing. */
const newer = {
  version: "test-2",
  read: (text: string) => {
    const found = [
      ...text.matchAll(
        /(?<name>\p{Lu}\p{L}+ \p{Lu}\p{L}+) (?<cue>said|claimed) (?<content>[^.]+)\./gu,
      ),
    ].map(({ groups = {} }) => ({ name: "", cue: "", content: "", ...groups }));
    const told = found.filter(({ name }) => name !== "Some Officials");
    const reading: Reading = writtenReading(text, {
      actors: [...new Set(told.map(({ name }) => name))].map((name) => ({ name })),
      mentions: told.map(({ name, cue, content }) => [
        { exact: `${name} ${cue} ${content}`, nth: 1 },
        name,
      ]),
      attributions: told.map(({ name, content }) => ({
        content: { exact: content, nth: 1 },
        speakers: [name],
      })),
    });
    return { reading, method: "RULE" as const, version: "test-2", problems: [] };
  },
};

const closing = "Velmora will close the Harlow plant in May";
const text = `Jane Roe said ${closing}. Otto Lind claimed nobody had asked the miners. Some Officials said the old bridge has fallen.`;

const statements = () => source().manager.find(Statement, { order: { id: "ASC" } });
const again = (stop = never, seen: number[] = []) =>
  reread(source(), ({ done }) => seen.push(done), stop, { reader: newer, now });

beforeEach(() => emptyTables(source()));

describe("reread", () => {
  it("reads with the newer reader, keeps the keys of what it finds again, and leaves all as resolved anew", async () => {
    const given = document({ text });
    await ingestArticle(source(), given, options);
    await ingestArticle(source(), { ...given, text: `It rained. ${text}` }, options);
    await ingestArticle(
      source(),
      document({ text: `Some Officials said the old bridge has fallen.` }),
      options,
    );
    const before = await statements();
    await again();
    const after = await statements();
    const idsOf = (rows: readonly Statement[], words: string) =>
      rows.filter((row) => row.text === words).map(({ id, generatedAt }) => [id, generatedAt]);
    expect(idsOf(after, closing)).toEqual(idsOf(before, closing));
    expect(idsOf(after, "nobody had asked the miners")).toHaveLength(2);
    expect(after.map((row) => row.text)).not.toContain("the old bridge has fallen");
    expect(new Set(after.map(({ extractorVersion }) => extractorVersion))).toEqual(
      new Set(["test-2"]),
    );
    const current = after.filter((row) => row.current).map((row) => row.text);
    expect(current).toEqual([closing, "nobody had asked the miners"]);
    const versions = await source().manager.find(ArticleVersion);
    expect(new Set(versions.map(({ readerVersion }) => readerVersion))).toEqual(
      new Set(["test-2"]),
    );
    const orphans = await source().query(
      "select c.text, w.* from claim_wording w join claim c on c.id = w.wording_id where not exists (select from claim_appearance x where x.claim_id = w.wording_id)",
    );
    expect(orphans).toEqual([]);
    const rows = await rowsButTrails(source());
    await reresolve(source(), () => undefined, never);
    expect(await rowsButTrails(source())).toEqual(rows);
    const seen: number[] = [];
    await again(never, seen);
    expect(seen).toEqual([]);
    expect(await rowsButTrails(source())).toEqual(rows);
  });

  it("keeps what people have decided", async () => {
    await ingestArticle(
      source(),
      document({ text: `${text} Maria Stern said it was late.` }),
      options,
    );
    const where = { current: true };
    const { id: statementId } = await source().manager.findOneByOrFail(Statement, {
      ...where,
      text: closing,
    });
    const { id: speakerId } = await source().manager.findOneByOrFail(Actor, {
      name: "Maria Stern",
    });
    const decider = { by: "ada", at: now };
    await correctStatement(source(), { statementId, speakerId, reason: "Misheard." }, decider);
    const late = await source().manager.findOneByOrFail(Statement, {
      ...where,
      text: "it was late",
    });
    await correctStatement(
      source(),
      { statementId: late.id, retract: true, reason: "No." },
      decider,
    );
    await again();
    const speakers = await source().manager.findBy(StatementActor, {
      statementId,
      role: "SPEAKER",
    });
    expect(speakers.map(({ actorId }) => actorId)).toEqual([speakerId]);
    expect(await source().manager.findOneByOrFail(Statement, { id: statementId })).toMatchObject({
      method: "HUMAN",
      extractorVersion: "test-2",
    });
    expect(await source().manager.findOneByOrFail(Statement, { id: late.id })).toMatchObject({
      current: false,
    });
  });

  it("goes on where it was stopped", async () => {
    for (const _ of [1, 2, 3]) await ingestArticle(source(), document({ text }), options);
    const controller = new AbortController();
    const seen: number[] = [];
    await reread(
      source(),
      ({ done }) => {
        seen.push(done);
        controller.abort();
      },
      controller.signal,
      { reader: newer, now },
    );
    expect(seen).toEqual([1]);
    await again(never, seen);
    expect(seen).toEqual([1, 1, 2]);
  });

  it("leaves what another reader read", async () => {
    await ingestArticle(source(), document({ text }), {
      ...options,
      reader: { read: (words) => ({ ...newer.read(words), method: "MODEL", version: "model-1" }) },
    });
    const seen: number[] = [];
    await again(never, seen);
    expect(seen).toEqual([]);
  });
});
