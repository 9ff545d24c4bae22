import fc from "fast-check";
import type { DataSource } from "typeorm";
import {
  Actor,
  Article,
  ArticleVersion,
  ClaimAppearance,
  ClaimHoldingRow,
  Outlet,
  Statement,
} from "../../src/entities";
import { type ArticleDocument, documentOfText } from "../../src/formats/document";
import { type IngestOptions, ingestArticle } from "../../src/ingest/ingest-article";
import { useDatabase } from "../support/database";
import { document, options, reader, rowsOfAll, text } from "./support/sayings";

jest.setTimeout(60_000);
const database = useDatabase();
const dataSource = (): DataSource => database.dataSource();
const ingest = (given: ArticleDocument, more: IngestOptions = options) =>
  ingestArticle(dataSource(), given, more);

describe("a new article", () => {
  it("is stored with its outlet, version, actors, statements and claims", async () => {
    const outcome = await ingest(document({ outlet: "The Harbour Courier", language: "en" }));
    expect(outcome).toEqual({
      articleId: expect.any(String),
      versionId: expect.any(String),
      newArticle: true,
      newVersion: false,
      duplicateOf: null,
      problems: [],
    });
    const { manager } = dataSource();
    const article = await manager.findOneByOrFail(Article, { id: outcome.articleId });
    const outlet = await manager.findOneByOrFail(Outlet, { id: article.outletId ?? "" });
    expect(outlet).toMatchObject({ name: "The Harbour Courier", nameKey: "harbour courier" });
    expect(article).toMatchObject({
      headline: "Ferry to sail",
      currentVersionId: outcome.versionId,
    });
    const version = await manager.findOneByOrFail(ArticleVersion, { id: outcome.versionId });
    expect(version).toMatchObject({
      version: 1,
      text,
      paragraphStarts: [0],
      sentenceStarts: [0, 66],
    });
    const [statement] = await manager.findBy(Statement, { articleId: outcome.articleId });
    expect(statement).toMatchObject({
      current: true,
      text: "the ferry will sail to Velmora on the first of May",
      contentSpans: [14, 64],
      saidLatest: "2026-01-07",
      saidPrecision: "BOUNDED",
      depth: 0,
      parentId: null,
      rule: "written",
      extractorVersion: "test-1",
    });
    const [holding] = await manager.findBy(ClaimHoldingRow, { articleId: outcome.articleId });
    const holder = await manager.findOneByOrFail(Actor, { id: holding?.actorId ?? "" });
    expect(holder).toMatchObject({ name: "Jane Roe", kind: "PERSON" });
    expect(holding).toMatchObject({ stance: "AGREE", onWordOfIds: [] });
    const [appearance] = await manager.findBy(ClaimAppearance, { articleId: outcome.articleId });
    expect(appearance).toMatchObject({ evidenceStart: 14, evidenceEnd: 64, voice: "ATTRIBUTED" });
  });

  it("needs nothing but a text", async () => {
    const outcome = await ingest(documentOfText("Only words, and nobody says anything."));
    const article = await dataSource().manager.findOneByOrFail(Article, { id: outcome.articleId });
    expect(article).toMatchObject({ outletId: null, url: null, publishedAt: null });
  });

  it("goes to the outlet of its address where it names none", async () => {
    const named = await ingest(
      document({ outlet: "Tidewater", url: "https://www.tidewater.example/1" }),
    );
    const unnamed = await ingest(
      document({ outlet: null, url: "https://tidewater.example/2", text: `${text} Again.` }),
    );
    const [a, b] = await Promise.all(
      [named, unnamed].map(({ articleId }) =>
        dataSource().manager.findOneByOrFail(Article, { id: articleId }),
      ),
    );
    expect(b?.outletId).toBe(a?.outletId);
  });

  it("keeps what was normalised in its outcome, and spans that fit the stored text", async () => {
    const outcome = await ingest(document({ text: `A\0b.\r\n${text}` }));
    expect(outcome.problems).toHaveLength(2);
    const { manager } = dataSource();
    const { text: kept } = await manager.findOneByOrFail(ArticleVersion, { id: outcome.versionId });
    const statement = await manager.findOneByOrFail(Statement, { articleId: outcome.articleId });
    const [start, end] = statement.contentSpans;
    expect(kept.slice(start, end)).toBe(statement.text);
  });
});

describe("the same article again", () => {
  it("changes nothing, whatever was ingested before (property)", async () => {
    const paragraph = fc.constantFrom(
      "Jane Roe said the ferry will sail. ",
      "Anton Vesk said we are ready for it. ",
      "Oren Dalby said nothing was promised. ",
      "It rained. ",
      "Ünïcode 😀 “quoted”.\r\n",
    );
    const anyDocument = fc.record({
      text: fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")),
      outlet: fc.constantFrom(null, "The Post", "The Mail"),
      url: fc.constantFrom(null, "https://post.example/1", "https://mail.example/1"),
      publishedAt: fc.constantFrom(null, new Date("2026-01-07"), new Date("2026-02-01")),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyDocument, { minLength: 1, maxLength: 3 }), async (documents) => {
        let last: ArticleDocument | undefined;
        for (const fields of documents) {
          last = document(fields);
          await ingest(last);
        }
        const before = await rowsOfAll(dataSource());
        const again = await ingest(last as ArticleDocument);
        expect(again).toMatchObject({ newArticle: false, newVersion: false });
        expect(await rowsOfAll(dataSource())).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it("is not even read where it comes word for word at its address", async () => {
    const first = document();
    const outcome = await ingest(first);
    const read = jest.fn(reader.read);
    const again = await ingest(first, { ...options, reader: { ...reader, read } });
    expect(again).toEqual({ ...outcome, newArticle: false });
    expect(read).not.toHaveBeenCalled();
    await ingest(
      { ...first, headline: "Ferry stays" },
      { ...options, reader: { ...reader, read } },
    );
    expect(read).toHaveBeenCalledTimes(1);
  });

  it("is one row and one answer when it comes 50 times at once", async () => {
    const same = document();
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => ingest(same)));
    expect(outcomes.filter(({ newArticle }) => newArticle)).toHaveLength(1);
    const answers = outcomes.map(({ newArticle: _, ...answer }) => JSON.stringify(answer));
    expect(new Set(answers).size).toBe(1);
    const { manager } = dataSource();
    expect(await manager.countBy(Article, { url: same.url ?? "" })).toBe(1);
    const articleId = outcomes[0]?.articleId ?? "";
    expect(await manager.countBy(ArticleVersion, { articleId })).toBe(1);
    expect(await manager.countBy(Statement, { articleId })).toBe(1);
  });

  it("without an address is known by outlet and text, and gets its address later", async () => {
    const withAddress = document();
    const first = await ingest({ ...withAddress, url: null });
    const second = await ingest(withAddress);
    expect(second).toEqual({ ...first, newArticle: false });
    const article = await dataSource().manager.findOneByOrFail(Article, { id: first.articleId });
    expect(article.url).toBe(withAddress.url);
    expect(await ingest({ ...withAddress, text: `${text} More.` })).toMatchObject({
      articleId: first.articleId,
      newVersion: true,
    });
  });

  it("is the same article at a second address of its outlet", async () => {
    const first = document();
    const { articleId } = await ingest(first);
    const elsewhere = { ...first, url: "https://mobile.example/ferry" };
    expect(await ingest(elsewhere)).toMatchObject({ articleId, newArticle: false });
    expect(await ingest(elsewhere)).toMatchObject({ articleId, newArticle: false });
  });

  it("is another article in another outlet, and says of what it is a copy", async () => {
    const wire = document({ text: `${text} Wire.` });
    const copy = document({ text: `${text} Wire.` });
    const first = await ingest(wire);
    const second = await ingest(copy);
    expect(second).toMatchObject({ newArticle: true, duplicateOf: first.articleId });
    expect((await ingest(wire)).duplicateOf).toBeNull();
    expect(await ingest(copy)).toEqual({ ...second, newArticle: false });
  });
});
