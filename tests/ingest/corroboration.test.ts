import fc from "fast-check";
import type { DataSource } from "typeorm";
import { ClaimCorroboration } from "../../src/entities";
import { ingestArticle } from "../../src/ingest/ingest-article";
import { corroborationsOf, findCorroborations } from "../../src/store/claims/corroborate";
import { useDatabase } from "../support/database";
import { emptyTables } from "../support/empty-tables";
import {
  type ClaimingArticle,
  claimingArticle,
  claimingDocument,
  options,
} from "./support/claimed";
import { document } from "./support/sayings";

jest.setTimeout(120_000);
const database = useDatabase();
const ingest = (made: ClaimingArticle) =>
  ingestArticle(database.dataSource(), claimingDocument(made), options);

const stored = ({ manager }: DataSource) =>
  manager.find(ClaimCorroboration, { order: { claimId: "ASC" } });

/** How well all claims are supported, worked out at once. */
async function fromScratch({ manager }: DataSource): Promise<ClaimCorroboration[]> {
  const rows = await manager.query<{ id: string }[]>(
    "select distinct claim_id as id from claim_wording",
  );
  const found = await findCorroborations(
    manager,
    rows.map(({ id }) => id),
  );
  return found.sort((a, b) => Number(a.claimId) - Number(b.claimId));
}

describe("corroboration", () => {
  const several = fc.array(claimingArticle, { minLength: 5, maxLength: 12, size: "max" });

  it("is after any sequence of articles and versions what all of them give at once", async () => {
    const statuses = new Set<string>();
    await fc.assert(
      fc.asyncProperty(several, async (articles) => {
        await emptyTables(database.dataSource());
        for (const made of articles) await ingest(made);
        const found = await stored(database.dataSource());
        expect(found).toEqual(await fromScratch(database.dataSource()));
        for (const { status } of found) statuses.add(status);
      }),
      { numRuns: 15, seed: 4 },
    );
    expect([...statuses].sort()).toEqual([
      "CORROBORATED",
      "DISPUTED",
      "RETRACTED",
      "SAME_ORIGIN_ONLY",
      "SINGLE_SOURCE",
    ]);
  });

  it("is so, too, where articles come in at the same moment", async () => {
    await fc.assert(
      fc.asyncProperty(several, async (articles) => {
        await emptyTables(database.dataSource());
        await Promise.all(articles.map(ingest));
        expect(await stored(database.dataSource())).toEqual(
          await fromScratch(database.dataSource()),
        );
      }),
      { numRuns: 3, seed: 4 },
    );
  });

  it("is worked out when asked for where it was never stored", async () => {
    await emptyTables(database.dataSource());
    for (const made of fc.sample(claimingArticle, { numRuns: 6, seed: 4 })) await ingest(made);
    const before = await stored(database.dataSource());
    const ids = before.map(({ claimId }) => claimId);
    const { manager } = database.dataSource();
    await manager.delete(ClaimCorroboration, { claimId: ids[0] ?? "" });
    const found = await corroborationsOf(manager, ids);
    expect(found.sort((a, b) => Number(a.claimId) - Number(b.claimId))).toEqual(before);
  });

  it("takes no support from what an outlet has withdrawn", async () => {
    await emptyTables(database.dataSource());
    const text = "Jane Roe said Velmora will close the Harlow plant.";
    await ingestArticle(database.dataSource(), document({ text, pubStatus: "CANCELED" }), options);
    expect((await stored(database.dataSource())).map(({ status }) => status)).toEqual([
      "RETRACTED",
    ]);
  });

  it("counts nobody who is only described, nor whoever the words are cited from, beside the one who is named", async () => {
    await emptyTables(database.dataSource());
    const told = [
      `Prime Minister Anton Vesk said on Monday that the ferry line to Dunmore would close. Snow fell in the hills.`,
      `The Karsovian leader said the ferry line to Dunmore would close, the Dunmore Tribune reported. Fishermen were at sea.`,
    ];
    for (const text of told) {
      await ingestArticle(database.dataSource(), document({ text }), {
        now: new Date("2026-11-23T12:00:00Z"),
      });
    }
    const [found] = await database.dataSource().manager.find(ClaimCorroboration, {
      where: { articles: 2 },
    });
    expect(found).toMatchObject({ status: "SAME_ORIGIN_ONLY", independentOrigins: 1 });
    expect(found?.originIds).toHaveLength(1);
  });

  it("shows a state's ministry that denies the state's act, and is disputed by it", async () => {
    await emptyTables(database.dataSource());
    const told = [
      "Harbour master Otto Lind said Karsovia sank the ferry Adela.",
      "Karsovia's foreign ministry denied that Karsovia sank the ferry Adela.",
    ];
    for (const text of told) {
      await ingestArticle(database.dataSource(), document({ text }), {
        now: new Date("2026-11-23T12:00:00Z"),
      });
    }
    const shown = await database.dataSource().query<unknown[]>(
      `select k.status, array(select a.name from actor a where a.id = any(k.denied_by_ids)) as deniers
      from claim_corroboration k where cardinality(k.denied_by_ids) > 0`,
    );
    expect(shown).toEqual([
      { status: "DISPUTED", deniers: [expect.stringMatching(/foreign ministry/iu)] },
    ]);
  });
});
