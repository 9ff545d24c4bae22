import type { DataSource } from "typeorm";
import { Actor, Claim, ClaimAppearance, ClaimHoldingRow } from "../../src/entities";
import type { ArticleDocument } from "../../src/formats/document";
import { type IngestOptions, ingestArticle } from "../../src/ingest/ingest-article";
import { useDatabase } from "../support/database";
import { document, options } from "./support/sayings";

jest.setTimeout(60_000);
const database = useDatabase();
const dataSource = (): DataSource => database.dataSource();
const ingest = (given: ArticleDocument, more: IngestOptions = options) =>
  ingestArticle(dataSource(), given, more);

describe("articles of several outlets", () => {
  const about = (day: string): string =>
    `Maria Stern said the harbour of Port Ansel will be closed for a whole ${day}.`;

  it("share actors and claims, also when they come at once", async () => {
    const documents = Array.from({ length: 12 }, () => document({ text: about("week") }));
    await Promise.all(documents.map((each) => ingest(each)));
    const { manager } = dataSource();
    const [actor, ...others] = await manager.findBy(Actor, { name: "Maria Stern" });
    expect(others).toEqual([]);
    const [claim, ...more] = await manager.findBy(Claim, {
      text: "the harbour of Port Ansel will be closed for a whole week",
    });
    expect(more).toEqual([]);
    expect(await manager.countBy(ClaimAppearance, { claimId: claim?.id ?? "" })).toBe(12);
    expect(
      await manager.countBy(ClaimHoldingRow, {
        claimId: claim?.id ?? "",
        actorId: actor?.id ?? "",
      }),
    ).toBe(12);
  });

  it("let a claim begin with its earliest article, in whichever order they come", async () => {
    const dates = ["2026-03-02", "2026-03-01", "2026-03-03"].map((day) => new Date(day));
    for (const publishedAt of dates) await ingest(document({ text: about("month"), publishedAt }));
    const claim = await dataSource().manager.findOneByOrFail(Claim, {
      text: "the harbour of Port Ansel will be closed for a whole month",
    });
    expect(claim.firstAppearedAt).toEqual(new Date("2026-03-01"));
  });
});
