import type { DataSource } from "typeorm";
import { Assessment, Claim, Outlet, Revision, Statement } from "../../../src/entities";
import { type Assessed, assess } from "../../../src/ingest/decisions/assess";
import { ingestArticle } from "../../../src/ingest/ingest-article";
import { findAssessments } from "../../../src/store/decisions/assessments";
import { useDatabase } from "../../support/database";
import { emptyTables } from "../../support/empty-tables";
import { document, options, text } from "../support/sayings";

jest.setTimeout(60_000);
const database = useDatabase();
const source = (): DataSource => database.dataSource();
const decider = { by: "ada", at: new Date("2026-11-23T13:00:00Z") };
const doubtful = {
  sourceReliability: "C",
  informationCredibility: "DOUBTFUL",
  note: "Seen before.",
} as const;
const confirmed = {
  sourceReliability: "B",
  informationCredibility: "CONFIRMED",
  note: null,
} as const;

beforeEach(() => emptyTables(source()));

const of = async (node: Assessed) =>
  (await findAssessments(source().manager, [node])).map(({ assessment }) => assessment);

describe("assess", () => {
  it("keeps the latest assessment and the trail of all", async () => {
    await ingestArticle(source(), document(), options);
    const { id: claimId } = await source().manager.findOneByOrFail(Claim, {});
    const { id: outletId } = await source().manager.findOneByOrFail(Outlet, {});
    for (const node of [
      { type: "Claim", id: claimId },
      { type: "Outlet", id: outletId },
    ] as const) {
      await assess(source(), node, doubtful, decider);
      await assess(source(), node, confirmed, { ...decider, by: "ben" });
      expect(await of(node)).toMatchObject([{ ...confirmed, by: "ben", at: decider.at }]);
      const trail = await source().manager.find(Revision, {
        where: { nodeType: node.type, nodeId: node.id },
        order: { id: "ASC" },
      });
      expect(trail.map(({ by, reason }) => [by, reason])).toEqual([
        ["ada", "Seen before."],
        ["ben", null],
      ]);
      expect(trail[1]?.patch).toEqual({
        sourceReliability: { before: "C", after: "B" },
        informationCredibility: { before: "DOUBTFUL", after: "CONFIRMED" },
        note: { before: "Seen before.", after: null },
      });
    }
  });

  it("holds of a statement in later versions that have its words, and changes nothing of it", async () => {
    const given = document();
    await ingestArticle(source(), given, options);
    const first = await source().manager.findOneByOrFail(Statement, { current: true });
    await assess(source(), { type: "Statement", id: first.id }, doubtful, decider);
    expect(await source().manager.findOneByOrFail(Statement, { id: first.id })).toEqual(first);
    await ingestArticle(source(), { ...given, text: `It rained. ${text}` }, options);
    const second = await source().manager.findOneByOrFail(Statement, { current: true });
    expect(second.id).not.toBe(first.id);
    expect(second.method).toBe("RULE");
    expect(await of({ type: "Statement", id: second.id })).toMatchObject([doubtful]);
    await assess(source(), { type: "Statement", id: second.id }, confirmed, decider);
    expect(await of({ type: "Statement", id: first.id })).toMatchObject([confirmed]);
    expect(await source().manager.count(Assessment)).toBe(1);
  });

  it.each(["Statement", "Claim", "Outlet"] as const)(
    "says so where there is no such %s",
    async (type) => {
      const made = assess(source(), { type, id: "999999" }, doubtful, decider);
      await expect(made).rejects.toThrow(`node: there is no ${type.toLowerCase()} of this id.`);
    },
  );
});
