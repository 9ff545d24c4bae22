import type { DataSource } from "typeorm";
import {
  Article,
  ArticleVersion,
  ClaimAppearance,
  ClaimHoldingRow,
  Mention,
  Statement,
} from "../../src/entities";
import type { ArticleDocument } from "../../src/formats/document";
import { type IngestOptions, ingestArticle } from "../../src/ingest/ingest-article";
import { useDatabase } from "../support/database";
import { document, options, text } from "./support/sayings";

jest.setTimeout(60_000);
const database = useDatabase();
const dataSource = (): DataSource => database.dataSource();
const ingest = (given: ArticleDocument, more: IngestOptions = options) =>
  ingestArticle(dataSource(), given, more);

describe("a changed article", () => {
  it("is a new version, and only that one's rows are current", async () => {
    const first = document();
    const before = await ingest(first);
    const changed = {
      ...first,
      text: "Jane Roe said the ferry will stay. Jane Roe said it may sink.",
    };
    const after = await ingest(changed);
    expect(after).toMatchObject({
      articleId: before.articleId,
      newArticle: false,
      newVersion: true,
    });
    const { manager } = dataSource();
    const where = { articleId: before.articleId };
    const versions = await manager.find(ArticleVersion, { where, order: { version: "ASC" } });
    expect(versions.map(({ id, version }) => [id, version])).toEqual([
      [before.versionId, 1],
      [after.versionId, 2],
    ]);
    for (const entity of [Statement, Mention, ClaimAppearance]) {
      const rows = await manager.findBy<Statement | Mention | ClaimAppearance>(entity, where);
      expect(rows.filter(({ current }) => !current).map(({ versionId }) => versionId)).toEqual([
        before.versionId,
      ]);
      expect(rows.filter(({ current }) => current).map(({ versionId }) => versionId)).toEqual([
        after.versionId,
        after.versionId,
      ]);
    }
    const holdings = await manager.findBy(ClaimHoldingRow, where);
    expect(holdings.filter(({ current }) => current)).toHaveLength(2);
    const article = await manager.findOneByOrFail(Article, { id: before.articleId });
    expect(article.currentVersionId).toBe(after.versionId);
  });

  it("is a new version too where only its headline changed, or it went back to an older text", async () => {
    const first = document();
    await ingest(first);
    const second = await ingest({ ...first, headline: "Ferry to sail after all" });
    expect(second.newVersion).toBe(true);
    const third = await ingest(first);
    expect(third.newVersion).toBe(true);
    const { version } = await dataSource().manager.findOneByOrFail(ArticleVersion, {
      id: third.versionId,
    });
    expect(version).toBe(3);
  });

  it("is one new version when it comes 20 times at once", async () => {
    const first = document();
    const { articleId } = await ingest(first);
    const changed = { ...first, text: `${text} Updated.` };
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => ingest(changed)));
    expect(outcomes.filter(({ newVersion }) => newVersion)).toHaveLength(1);
    expect(await dataSource().manager.countBy(ArticleVersion, { articleId })).toBe(2);
  });

  it("stays as it is when its older text turns up without its address", async () => {
    const first = document();
    const { articleId } = await ingest(first);
    const changed = await ingest({ ...first, text: `${text} Updated.` });
    for (const url of [null, "https://mirror.example/ferry"]) {
      const old = await ingest({ ...first, url });
      expect(old).toMatchObject({ articleId, versionId: changed.versionId, newVersion: false });
    }
  });

  it("is a new version too when its new text comes at another address, and keeps its own", async () => {
    const first = document();
    const { articleId } = await ingest(first);
    const mirror = { ...first, url: `${first.url}?from=feed` };
    expect(await ingest(mirror)).toMatchObject({ articleId, newVersion: false });
    const updated = { ...mirror, text: `${text} Updated at the mirror.` };
    expect(await ingest(updated)).toMatchObject({ articleId, newVersion: true });
    expect(await ingest(updated)).toMatchObject({ articleId, newVersion: false });
    const article = await dataSource().manager.findOneByOrFail(Article, { id: articleId });
    expect(article.url).toBe(first.url);
  });

  it.each([
    [null, "LUND, May 3 (Orbis) - ", "LUND"],
    [null, "", null],
    ["PORT ANSEL", "LUND, May 3 (Orbis) - ", "PORT ANSEL"],
  ])(
    "has as its dateline %s, else what its text opens with: %s",
    async (dateline, opening, shown) => {
      const { articleId } = await ingest(document({ dateline, text: `${opening}${text}` }));
      const { manager } = dataSource();
      const article = await manager.findOneByOrFail(Article, { id: articleId });
      expect(article.dateline).toBe(shown);
    },
  );

  it("keeps what its new version leaves out", async () => {
    const first = document({ bylines: ["Imogen Farrow"], dateline: "PORT ANSEL", language: "en" });
    const { articleId } = await ingest(first);
    const bare = { headline: null, bylines: [], dateline: null, language: null, publishedAt: null };
    expect(await ingest({ ...first, ...bare })).toMatchObject({ newVersion: false });
    const { versionId } = await ingest({ ...first, ...bare, text: `${text} Updated.` });
    const { manager } = dataSource();
    expect(await manager.findOneByOrFail(Article, { id: articleId })).toMatchObject({
      headline: first.headline,
      bylines: ["Imogen Farrow"],
      dateline: "PORT ANSEL",
      language: "en",
      publishedAt: first.publishedAt,
      currentVersionId: versionId,
    });
    const version = await manager.findOneByOrFail(ArticleVersion, { id: versionId });
    expect(version.headline).toBe(first.headline);
  });
});
