import type { DataSource } from "typeorm";
import { Claim, ClaimCorroboration, ClaimRelation, Revision } from "../../../src/entities";
import { relateClaims, undoRelation } from "../../../src/ingest/decisions/relate-claims";
import { ingestArticle } from "../../../src/ingest/ingest-article";
import { resolveArticles } from "../../../src/ingest/resolve-articles";
import type { ClaimRelationKind } from "../../../src/shared/vocabulary";
import { findRelationsOfClaims } from "../../../src/store/reads/claim-relations";
import { useDatabase } from "../../support/database";
import { emptyTables } from "../../support/empty-tables";
import { document, options, rowsButTrails } from "../support/sayings";

jest.setTimeout(120_000);
const database = useDatabase();
const source = (): DataSource => database.dataSource();
const decider = { by: "ada", at: new Date("2026-11-23T13:00:00Z") };

const open = "Velmora will close the Harlow plant in May";
const shut = "Velmora will not close the Harlow plant in May";
const other = "the old bridge at Dunmore Vale has fallen";
let articleIds: string[];

beforeEach(async () => {
  await emptyTables(source());
  articleIds = [];
  for (const text of [
    `Jane Roe said ${open}.`,
    `Otto Lind said ${shut}.`,
    `Maria Stern said ${other}.`,
  ]) {
    const { articleId } = await ingestArticle(source(), document({ text }), options);
    articleIds.push(articleId);
  }
});

const claim = async (text: string) => (await source().manager.findOneByOrFail(Claim, { text })).id;
const relate = async (from: string, kind: ClaimRelationKind, to: string, rationale = "So it is.") =>
  relateClaims(
    source(),
    { sourceId: await claim(from), kind, targetId: await claim(to), rationale },
    decider,
  );
const statusOf = async (text: string) =>
  (await source().manager.findOneByOrFail(ClaimCorroboration, { claimId: await claim(text) }))
    .status;
const shown = async (text: string) => {
  const found = await findRelationsOfClaims(source().manager, [await claim(text)]);
  return found.map(({ relation }) => [relation.method, relation.kind]).sort();
};

describe("relateClaims", () => {
  it("overrules what a rule says of the two, in whichever direction, and is undone exactly", async () => {
    const before = await rowsButTrails(source());
    expect(await shown(open)).toEqual([["RULE", "REFUTES"]]);
    expect(await statusOf(open)).toBe("DISPUTED");
    const id = await relate(open, "SUPPORTS", shut);
    expect(await shown(open)).toEqual([["HUMAN", "SUPPORTS"]]);
    expect(await shown(shut)).toEqual([["HUMAN", "SUPPORTS"]]);
    expect(await statusOf(open)).toBe("SINGLE_SOURCE");
    expect(await statusOf(shut)).toBe("SINGLE_SOURCE");
    const after = await rowsButTrails(source());
    await source().transaction((manager) => resolveArticles(manager, articleIds));
    expect(await rowsButTrails(source())).toEqual(after);
    const claims = await undoRelation(source(), id, "It was wrong.", decider);
    expect(claims.sort()).toEqual([await claim(open), await claim(shut)].sort());
    expect(await rowsButTrails(source())).toEqual(before);
  });

  it("makes whoever holds what refutes a claim deny it", async () => {
    expect(await statusOf(other)).toBe("SINGLE_SOURCE");
    const id = await relate(open, "REFUTES", other);
    expect(await statusOf(other)).toBe("DISPUTED");
    await undoRelation(source(), id, null, decider);
    expect(await statusOf(other)).toBe("SINGLE_SOURCE");
  });

  it("takes the place of what was said before of the two, and leaves a trail", async () => {
    await relate(open, "SUPPORTS", other);
    const id = await relate(other, "QUALIFIES", open, "The bridge leads there.");
    expect(await source().manager.countBy(ClaimRelation, { method: "HUMAN" })).toBe(1);
    const trail = await source().manager.findBy(Revision, {
      nodeType: "ClaimRelation",
      nodeId: id,
    });
    expect(trail).toMatchObject([
      {
        by: "ada",
        kind: "UPDATED",
        reason: "The bridge leads there.",
        patch: {
          relation: {
            before: { kind: "SUPPORTS" },
            after: { kind: "QUALIFIES", source: { nodeType: "Claim", key: await claim(other) } },
          },
        },
      },
    ]);
    const claims = await source().manager.findBy(Revision, { nodeType: "Claim" });
    expect(new Set(claims.map(({ nodeId }) => nodeId))).toEqual(
      new Set([await claim(open), await claim(other)]),
    );
  });

  it("outlives another reading of the articles", async () => {
    await relate(open, "SUPPORTS", shut);
    const again = document({ text: `Jane Roe said ${open}. It rained.` });
    await ingestArticle(source(), again, options);
    expect(await shown(open)).toEqual([["HUMAN", "SUPPORTS"]]);
  });

  it("refuses what cannot be", async () => {
    const [sourceId, targetId] = [await claim(open), await claim(shut)];
    const made = { sourceId, kind: "SUPPORTS" as const, targetId, rationale: "So it is." };
    const attempt = (wrong: Partial<typeof made>) =>
      relateClaims(source(), { ...made, ...wrong }, decider);
    await expect(attempt({ rationale: " " })).rejects.toThrow("rationale: empty");
    await expect(attempt({ targetId: sourceId })).rejects.toThrow("target: is the same claim");
    await expect(attempt({ sourceId: "999999" })).rejects.toThrow("source: there is no claim");
    await expect(attempt({ targetId: "999999" })).rejects.toThrow("target: there is no claim");
    const { id } = await source().manager.findOneByOrFail(ClaimRelation, { method: "RULE" });
    await expect(undoRelation(source(), id, null, decider)).rejects.toThrow(
      "a rule gave this relation",
    );
    await expect(undoRelation(source(), "999999", null, decider)).rejects.toThrow(
      "there is no relation",
    );
  });
});
