import fc from "fast-check";
import type { DataSource } from "typeorm";
import { ingestArticle } from "../../src/ingest/ingest-article";
import { reresolve } from "../../src/ingest/reresolve";
import { isSameClaim } from "../../src/resolution/claims/compare-claims";
import { components } from "../../src/shared/components";
import { findPrints } from "../../src/store/claims/claim-prints";
import { useDatabase } from "../support/database";
import { emptyTables } from "../support/empty-tables";
import {
  type ClaimingArticle,
  claimingArticle,
  claimingDocument,
  options,
} from "./support/claimed";
import { rowsButLog, rowsOfAll } from "./support/sayings";

jest.setTimeout(120_000);
const database = useDatabase();
const never = new AbortController().signal;
const ingest = (made: ClaimingArticle) =>
  ingestArticle(database.dataSource(), claimingDocument(made), options);

interface Wording {
  readonly id: string;
  readonly text: string;
  readonly claim: string;
  readonly at: Date;
}

function wordings(dataSource: DataSource): Promise<Wording[]> {
  return dataSource.query(
    `select c.id, c.text, w.claim_id as claim, c.first_appeared_at as at
    from claim c left join claim_wording w on w.wording_id = c.id order by c.id`,
  );
}

/** The claims that all pairs of wordings make, each with the wording that appeared first in front. */
async function fromScratch(dataSource: DataSource): Promise<string[][]> {
  const stored = await wordings(dataSource);
  const prints = await findPrints(
    dataSource.manager,
    stored.map(({ id }) => id),
  );
  const links = prints.flatMap((one) =>
    prints
      .filter((other) => isSameClaim(one, other))
      .map((other) => [one.claimId, other.claimId] as const),
  );
  const atOf = new Map(stored.map(({ id, at }) => [id, at.getTime()]));
  const groups = components(
    stored.map(({ id }) => id),
    links,
  );
  return groups.map((ids) =>
    [...ids].sort((a, b) => (atOf.get(a) ?? 0) - (atOf.get(b) ?? 0) || Number(a) - Number(b)),
  );
}

async function expectFromScratch(dataSource: DataSource): Promise<void> {
  const claimOf = new Map(
    (await fromScratch(dataSource)).flatMap((ids) => ids.map((id) => [id, ids[0]] as const)),
  );
  const stored = await wordings(dataSource);
  expect(stored.map(({ id, claim }) => [id, claim])).toEqual(
    stored.map(({ id }) => [id, claimOf.get(id)]),
  );
}

/** Which texts are wordings of one claim, and which of them stands for all: without keys. */
async function byText(dataSource: DataSource): Promise<unknown[]> {
  const stored = await wordings(dataSource);
  const textOf = new Map(stored.map(({ id, text }) => [id, text]));
  return stored.map(({ text, claim }) => `${text} → ${textOf.get(claim)}`).sort();
}

describe("claims in several wordings", () => {
  const several = fc.array(claimingArticle, { minLength: 4, maxLength: 12, size: "max" });

  it("are after any sequence of articles and versions what all pairs of wordings give", async () => {
    let merged = 0;
    await fc.assert(
      fc.asyncProperty(several, async (articles) => {
        await emptyTables(database.dataSource());
        for (const made of articles) await ingest(made);
        await expectFromScratch(database.dataSource());
        const stored = await wordings(database.dataSource());
        merged += stored.filter(({ id, claim }) => id !== claim).length;
      }),
      { numRuns: 12, seed: 4 },
    );
    expect(merged).toBeGreaterThan(0);
  });

  it("do not depend on the order in which articles come in", async () => {
    const distinct = fc.uniqueArray(claimingArticle, {
      minLength: 3,
      maxLength: 10,
      selector: ({ address }) => address,
    });
    await fc.assert(
      fc.asyncProperty(distinct, async (made) => {
        // One moment each, and one saying: what is of one moment goes by which came first.
        const articles = made.map((article, at) => ({
          ...article,
          day: at,
          sayings: article.sayings.slice(0, 1),
        }));
        await emptyTables(database.dataSource());
        for (const article of articles) await ingest(article);
        const forwards = await byText(database.dataSource());
        await emptyTables(database.dataSource());
        for (const article of [...articles].reverse()) await ingest(article);
        expect(await byText(database.dataSource())).toEqual(forwards);
      }),
      { numRuns: 6, seed: 4 },
    );
  });

  it("are found among articles that come in at the same moment", async () => {
    await fc.assert(
      fc.asyncProperty(several, async (articles) => {
        await emptyTables(database.dataSource());
        await Promise.all(articles.map(ingest));
        await expectFromScratch(database.dataSource());
      }),
      { numRuns: 4, seed: 4 },
    );
  });

  it("are the same worked out anew, and made anew where they are lost or wrong", async () => {
    await emptyTables(database.dataSource());
    for (const made of fc.sample(claimingArticle, { numRuns: 10, seed: 4 })) await ingest(made);
    const before = await rowsOfAll(database.dataSource());
    await reresolve(database.dataSource(), () => undefined, never);
    expect(await rowsOfAll(database.dataSource())).toEqual(before);
    // What was damaged and is mended is a change, too, which the log tells.
    const stored = await rowsButLog(database.dataSource());
    await database.dataSource().query("truncate claim_print, claim_wording");
    await reresolve(database.dataSource(), () => undefined, never);
    expect(await rowsButLog(database.dataSource())).toEqual(stored);
    await database.dataSource().query("update claim_print set keys = '{}', terms = '{}'");
    await database.dataSource().query("update claim_wording set claim_id = wording_id");
    await reresolve(database.dataSource(), () => undefined, never);
    expect(await rowsButLog(database.dataSource())).toEqual(stored);
  });
});
