import fc from "fast-check";
import type { DataSource } from "typeorm";
import { Article, ClaimCorroboration, Revision } from "../../../src/entities";
import { setArticleStatus } from "../../../src/ingest/decisions/set-article-status";
import { ingestArticle } from "../../../src/ingest/ingest-article";
import { resolveArticles } from "../../../src/ingest/resolve-articles";
import type { PubStatus } from "../../../src/shared/vocabulary";
import { useDatabase } from "../../support/database";
import { emptyTables } from "../../support/empty-tables";
import { claimingArticle, claimingDocument, options as counting } from "../support/claimed";
import { document, options, rowsButTrails } from "../support/sayings";

jest.setTimeout(120_000);
const database = useDatabase();
const source = (): DataSource => database.dataSource();
const decider = { by: "ada", at: new Date("2026-11-23T13:00:00Z") };
const set = (articleId: string, pubStatus: PubStatus, edNote?: string | null) =>
  setArticleStatus(source(), { articleId, pubStatus, edNote }, decider);

const text = "Jane Roe said Velmora will close the Harlow plant in May.";

beforeEach(() => emptyTables(source()));

const rows = () => rowsButTrails(source());
const statuses = async () =>
  (await source().manager.find(ClaimCorroboration, { order: { claimId: "ASC" } })).map(
    ({ status, independentOrigins }) => [status, independentOrigins],
  );

describe("setArticleStatus", () => {
  it("takes away what only that article supports, and gives it back as it was", async () => {
    const { articleId } = await ingestArticle(source(), document({ text }), options);
    const before = await rows();
    expect(await statuses()).toEqual([["SINGLE_SOURCE", 1]]);
    await set(articleId, "CANCELED", "Made up.");
    expect(await statuses()).toEqual([["RETRACTED", 0]]);
    for (const table of ["statement", "statement_actor", "claim_appearance", "claim_holding"]) {
      expect(await source().query(`select distinct current from ${table}`)).toEqual([
        { current: false },
      ]);
    }
    await set(articleId, "USABLE", null);
    expect(await rows()).toEqual(before);
  });

  it("leaves what others support by themselves, and denials that stand elsewhere", async () => {
    const first = await ingestArticle(source(), document({ text }), options);
    await ingestArticle(
      source(),
      document({ text: text.replace("Jane Roe", "Otto Lind") }),
      options,
    );
    const denied = "Maria Stern said Velmora will not close the Harlow plant in May.";
    const denial = await ingestArticle(source(), document({ text: denied }), options);
    const claim = async () =>
      source().manager.findOneBy(ClaimCorroboration, { independentOrigins: 2 });
    expect((await claim())?.status).toBe("DISPUTED");
    await set(denial.articleId, "WITHHELD");
    expect((await claim())?.status).toBe("CORROBORATED");
    await set(denial.articleId, "USABLE");
    expect((await claim())?.status).toBe("DISPUTED");
    await set(first.articleId, "CANCELED");
    expect((await statuses()).map(([status]) => status).sort()).toEqual(["DISPUTED", "DISPUTED"]);
  });

  it("gives after any sequence what working all out at once gives, and restores all at the end", async () => {
    const changes = fc.array(
      fc.tuple(fc.nat(7), fc.constantFrom<PubStatus>("USABLE", "WITHHELD", "CANCELED")),
      { minLength: 1, maxLength: 6 },
    );
    const articles = fc.array(claimingArticle, { minLength: 3, maxLength: 8, size: "max" });
    await fc.assert(
      fc.asyncProperty(articles, changes, async (made, decided) => {
        await emptyTables(source());
        const ids = new Set<string>();
        for (const article of made) {
          const outcome = await ingestArticle(source(), claimingDocument(article), counting);
          ids.add(outcome.articleId);
        }
        const before = await rows();
        const keys = [...ids];
        for (const [at, status] of decided) await set(keys[at % keys.length] ?? "", status);
        const after = await rows();
        await source().transaction((manager) => resolveArticles(manager, keys));
        expect(await rows()).toEqual(after);
        for (const id of keys) await set(id, "USABLE", null);
        expect(await rows()).toEqual(before);
      }),
      { numRuns: 8, seed: 4 },
    );
  });

  it("leaves a trail of the article and of the claims, and none where nothing changes", async () => {
    const { articleId } = await ingestArticle(source(), document({ text }), options);
    await set(articleId, "CANCELED", "Made up.");
    await set(articleId, "CANCELED");
    const trail = await source().manager.find(Revision, { order: { id: "ASC" } });
    expect(trail).toMatchObject([
      {
        nodeType: "Article",
        nodeId: articleId,
        by: "ada",
        at: decider.at,
        kind: "RETRACTED",
        patch: {
          pubStatus: { before: "USABLE", after: "CANCELED" },
          edNote: { before: null, after: "Made up." },
        },
        reason: "Made up.",
      },
      {
        nodeType: "Claim",
        by: "ada",
        kind: "RETRACTED",
        patch: {
          status: { before: "SINGLE_SOURCE", after: "RETRACTED" },
          independentOrigins: { before: 1, after: 0 },
        },
        reason: "An article that carries it was set to CANCELED: Made up.",
      },
    ]);
    expect(trail).toHaveLength(2);
  });

  it("says so where there is no such article", async () => {
    await expect(set("12345", "CANCELED")).rejects.toThrow("there is no article of this id");
  });
});

describe("a document that tells its status", () => {
  const given = document({ text });
  const articleOf = (id: string) => source().manager.findOneByOrFail(Article, { id });

  it("withdraws the article and lets it be used again, and one that tells none leaves it", async () => {
    const { articleId } = await ingestArticle(source(), given, options);
    const before = await statuses();
    for (const pubStatus of ["CANCELED", null] as const) {
      const again = await ingestArticle(source(), { ...given, pubStatus }, options);
      expect(again).toMatchObject({ articleId, newVersion: false, problems: [] });
      expect((await articleOf(articleId)).pubStatus).toBe("CANCELED");
      expect(await statuses()).toEqual([["RETRACTED", 0]]);
    }
    await ingestArticle(source(), { ...given, pubStatus: "USABLE" }, options);
    expect(await statuses()).toEqual(before);
    const trail = await source().manager.findBy(Revision, { nodeType: "Article" });
    expect(trail.map(({ by, kind }) => [by, kind])).toEqual([
      ["hearsay", "RETRACTED"],
      ["hearsay", "UPDATED"],
    ]);
  });

  it("withdraws it with a new version, and without an address, too", async () => {
    const { articleId } = await ingestArticle(source(), given, options);
    const kill = { ...given, text: `${text} Editors, do not use.`, pubStatus: "CANCELED" as const };
    expect(await ingestArticle(source(), kill, options)).toMatchObject({
      articleId,
      newVersion: true,
    });
    expect((await statuses()).map(([status]) => status)).toEqual(["RETRACTED"]);
    const usable = { ...kill, pubStatus: "USABLE" as const, url: null };
    await ingestArticle(source(), usable, options);
    expect(await statuses()).toEqual([["SINGLE_SOURCE", 1]]);
  });

  it("does not overrule a person, neither as it was nor with a new version", async () => {
    const { articleId } = await ingestArticle(source(), given, options);
    await set(articleId, "WITHHELD", "Under review.");
    const usable = { ...given, pubStatus: "USABLE" as const };
    const expected =
      "pubStatus: stays WITHHELD, as ada decided on 2026-11-23; the document says USABLE.";
    expect((await ingestArticle(source(), usable, options)).problems).toEqual([expected]);
    const changed = { ...usable, text: `${text} Updated.` };
    expect((await ingestArticle(source(), changed, options)).problems).toEqual([expected]);
    expect((await articleOf(articleId)).pubStatus).toBe("WITHHELD");
    expect((await statuses()).map(([status]) => status)).toEqual(["RETRACTED"]);
  });
});
