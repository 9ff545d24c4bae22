import fc from "fast-check";
import type { DataSource } from "typeorm";
import { ingestArticle } from "../../src/ingest/ingest-article";
import { reresolve } from "../../src/ingest/reresolve";
import { relationOf } from "../../src/resolution/claims/claim-relations";
import { findPrints } from "../../src/store/claims/claim-prints";
import {
  findClaimRelations,
  findRelationsOfClaims,
  findSelfContradictions,
} from "../../src/store/reads/claim-relations";
import { useDatabase } from "../support/database";
import { emptyTables } from "../support/empty-tables";
import {
  type ClaimingArticle,
  claimingArticle,
  claimingDocument,
  options,
} from "./support/claimed";
import { document, rowsOfAll } from "./support/sayings";

jest.setTimeout(120_000);
const database = useDatabase();
const ingest = (made: ClaimingArticle) =>
  ingestArticle(database.dataSource(), claimingDocument(made), options);

/** The relations of all pairs of wordings. */
async function fromScratch(dataSource: DataSource): Promise<string[]> {
  const ids = await dataSource.query<{ id: string }[]>("select id from claim");
  const prints = await findPrints(
    dataSource.manager,
    ids.map(({ id }) => id),
  );
  const placed = prints.map(({ claimId, text, firstAppearedAt, ...print }) => ({
    ...{ claimId, text, firstAppearedAt },
    print,
  }));
  return placed
    .flatMap((one, at) => placed.slice(at + 1).flatMap((other) => relationOf(one, other) ?? []))
    .map(
      ({ sourceId, kind, targetId, rationale }) => `${sourceId} ${kind} ${targetId} ${rationale}`,
    )
    .sort();
}

async function stored(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ line: string }[]>(
    "select concat_ws(' ', source_id, kind, target_id, rationale) as line from claim_relation",
  );
  return rows.map(({ line }) => line).sort();
}

describe("relations between claims", () => {
  const several = fc.array(claimingArticle, { minLength: 4, maxLength: 10, size: "max" });

  it("are after any sequence of articles and versions what all pairs of wordings give", async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(several, async (articles) => {
        await emptyTables(database.dataSource());
        for (const made of articles) await ingest(made);
        const expected = await fromScratch(database.dataSource());
        expect(await stored(database.dataSource())).toEqual(expected);
        for (const line of expected) kinds.add(line.split(" ")[1] ?? "");
      }),
      { numRuns: 10, seed: 4 },
    );
    expect([...kinds].sort()).toEqual(["REFUTES", "SUPERSEDES", "SUPPORTS"]);
  });

  it("are the same worked out anew, and made anew where they are lost", async () => {
    await emptyTables(database.dataSource());
    for (const made of fc.sample(claimingArticle, { numRuns: 8, seed: 4 })) await ingest(made);
    const before = await rowsOfAll(database.dataSource());
    const again = () =>
      reresolve(database.dataSource(), () => undefined, new AbortController().signal);
    await again();
    expect(await rowsOfAll(database.dataSource())).toEqual(before);
    const lines = await stored(database.dataSource());
    await database.dataSource().query("truncate claim_relation");
    await again();
    expect(await stored(database.dataSource())).toEqual(lines);
  });
});

describe("relations as they are shown", () => {
  it("are between claims and not between wordings, and tell who contradicts themselves", async () => {
    await emptyTables(database.dataSource());
    const { manager } = database.dataSource();
    for (const [day, text] of [
      "Jane Roe said Velmora will close the Harlow plant.",
      "Otto Lind said Velmora will shut the Harlow factory.",
      "Jane Roe said Velmora will not close the Harlow plant.",
    ].entries()) {
      const publishedAt = new Date(Date.UTC(2026, 2, 1 + day));
      await ingestArticle(database.dataSource(), document({ text, publishedAt }), options);
    }
    const shown = await findClaimRelations(manager, { kinds: ["REFUTES"] }, 10);
    expect(shown).toHaveLength(1);
    const [{ source, target } = { source: "", target: "" }] = shown;
    expect(await findRelationsOfClaims(manager, [target])).toEqual(
      await findRelationsOfClaims(manager, [source]),
    );
    expect(await findClaimRelations(manager, { sameHolder: false }, 10)).toEqual([]);
    expect(await findClaimRelations(manager, { sameHolder: true }, 10)).toEqual(shown);
    expect(await findClaimRelations(manager, { since: "2026-03-04" }, 10)).toEqual([]);
    const actors = await manager.query<{ id: string; name: string }[]>(
      "select id, name from actor where name in ('Jane Roe', 'Otto Lind') order by name",
    );
    const own = await findSelfContradictions(
      manager,
      actors.map(({ id }) => id),
    );
    expect(own.map(({ actor }) => actor)).toEqual([actors[0]?.id]);
    expect(await findClaimRelations(manager, { holders: [actors[1]?.id ?? ""] }, 10)).toEqual(
      shown,
    );
    await manager.query(
      "update claim_appearance set current = false where wording like '%will not%'",
    );
    expect(await findClaimRelations(manager, {}, 10)).toEqual([]);
  });
});
