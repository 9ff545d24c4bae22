import type { DataSource } from "typeorm";
import {
  Actor,
  AttributionHop,
  Claim,
  ClaimHoldingRow,
  DecidedStatement,
  Revision,
  Statement,
  StatementActor,
  StatementDecision,
  StatementUtterance,
} from "../../../src/entities";
import { type Correction, correctStatement } from "../../../src/ingest/decisions/correct-statement";
import { ingestArticle } from "../../../src/ingest/ingest-article";
import { resolveArticles } from "../../../src/ingest/resolve-articles";
import { useDatabase } from "../../support/database";
import { emptyTables } from "../../support/empty-tables";
import { document, options, rowsButTrails } from "../support/sayings";

jest.setTimeout(120_000);
const database = useDatabase();
const source = (): DataSource => database.dataSource();
const decider = { by: "ada", at: new Date("2026-11-23T13:00:00Z") };
const correct = (correction: Correction) => correctStatement(source(), correction, decider);
const reason = "The paper printed a correction.";

const closing = "Velmora will close the Harlow plant in May";
const text = `Jane Roe said ${closing}. Otto Lind said nobody had asked the miners.`;

beforeEach(() => emptyTables(source()));

const actor = async (name: string) => (await source().manager.findOneByOrFail(Actor, { name })).id;

async function statementOf(words: string): Promise<Statement> {
  return source().manager.findOneByOrFail(Statement, { text: words, current: true });
}

async function speakersOf({ articleId, id }: Statement): Promise<string[]> {
  const where = { articleId, statementId: id, role: "SPEAKER" as const };
  return (await source().manager.findBy(StatementActor, where)).map(({ actorId }) => actorId);
}

describe("correctStatement", () => {
  it("gives a statement to whom it belongs, and everything that hangs on it follows", async () => {
    await ingestArticle(source(), document({ text }), options);
    await ingestArticle(source(), document({ text: `Otto Lind said ${closing}.` }), options);
    const lind = await actor("Otto Lind");
    const all = await source().manager.findBy(Statement, { text: closing });
    const [first, second] = [...all].sort((a, b) => Number(a.id) - Number(b.id));
    if (!first || !second) throw new Error("two statements are expected");
    const utterances = async () =>
      new Set((await source().manager.find(StatementUtterance)).map((row) => row.utteranceId)).size;
    expect(await utterances()).toBe(3);
    await correct({ statementId: first.id, speakerId: lind, reason });

    const { articleId } = first;
    expect(await speakersOf(first)).toEqual([lind]);
    const hops = await source().manager.findBy(AttributionHop, {
      articleId,
      statementId: first.id,
    });
    expect(hops.map(({ act, agentIds }) => [act, agentIds]).slice(1)).toEqual([["SAYS", [lind]]]);
    const holdings = await source().manager.findBy(ClaimHoldingRow, {
      articleId,
      statementId: first.id,
    });
    expect(holdings.map(({ actorId, stance }) => [actorId, stance])).toEqual([[lind, "AGREE"]]);
    expect(await utterances()).toBe(2);
    const [corroboration] = await source().query<{ independent_origins: number }[]>(
      "select independent_origins from claim_corroboration order by independent_origins",
    );
    expect(corroboration?.independent_origins).toBe(1);
    const methods = await source().manager.findBy(Statement, { text: closing, method: "HUMAN" });
    expect(methods.map(({ id }) => id)).toEqual([first.id]);
  });

  it("is what working all out anew gives, and is undone by another correction", async () => {
    const { articleId } = await ingestArticle(source(), document({ text }), options);
    const before = await rowsButTrails(source());
    const { id: statementId } = await statementOf(closing);
    const speakerId = await actor("Otto Lind");
    await correct({
      statementId,
      speakerId,
      addresseeIds: [await actor("Jane Roe")],
      modalities: ["DENIED"],
      saidAt: "2025-10",
      reason,
    });
    const corrected = await statementOf(closing);
    expect(corrected).toMatchObject({
      modalities: ["DENIED"],
      polarity: "NEGATIVE",
      saidEdtf: "2025-10",
      saidEarliest: "2025-10-01",
      saidLatest: "2025-10-31",
      saidPrecision: "MONTH",
      saidBasis: "EXPLICIT",
      sortDay: "2025-10-31",
    });
    const [holding] = await source().manager.findBy(ClaimHoldingRow, { articleId, statementId });
    expect(holding).toMatchObject({ actorId: speakerId, stance: "DISAGREE" });
    const after = await rowsButTrails(source());
    await source().transaction((manager) => resolveArticles(manager, [articleId]));
    expect(await rowsButTrails(source())).toEqual(after);

    await correct({
      ...{ statementId, speakerId: null, addresseeIds: null, modalities: null, saidAt: null },
      reason: "It was right after all.",
    });
    await source().query("delete from decided_statement");
    await source().query("delete from statement_decision");
    expect(await rowsButTrails(source())).toEqual(before);
  });

  it("takes a retracted statement out of what counts, keeps it, and puts it back", async () => {
    const { articleId } = await ingestArticle(source(), document({ text }), options);
    const { id: statementId } = await statementOf(closing);
    const statuses = async () =>
      source().query<unknown[]>(
        `select c.text, k.status from claim_corroboration k join claim c on c.id = k.claim_id
          where c.text = '${closing}'`,
      );
    expect(await statuses()).toEqual([{ text: closing, status: "SINGLE_SOURCE" }]);
    await correct({ statementId, retract: true, reason: "Nobody said so." });
    expect(await statuses()).toEqual([{ text: closing, status: "RETRACTED" }]);
    const kept = await source().manager.findOneByOrFail(Statement, { articleId, id: statementId });
    expect(kept).toMatchObject({ current: false, text: closing, method: "HUMAN" });
    await correct({ statementId, retract: false, reason: "He did say so." });
    expect(await statuses()).toEqual([{ text: closing, status: "SINGLE_SOURCE" }]);
    expect(await statementOf(closing)).toMatchObject({ id: statementId, method: "RULE" });
  });

  it("holds for a new version that has the words, says that it lapses in one that has not, and holds again", async () => {
    const given = document({ text });
    const { articleId } = await ingestArticle(source(), given, options);
    const lind = await actor("Otto Lind");
    const { id: statementId } = await statementOf(closing);
    await correct({ statementId, speakerId: lind, reason });

    await ingestArticle(source(), { ...given, text: `It rained. ${text}` }, options);
    const second = await statementOf(closing);
    expect(second.id).not.toBe(statementId);
    expect(await speakersOf(second)).toEqual([lind]);
    expect(second.method).toBe("HUMAN");

    const reworded = text.replace("in May", "this summer");
    const third = await ingestArticle(source(), { ...given, text: reworded }, options);
    const roe = await actor("Jane Roe");
    expect(await speakersOf(await statementOf(closing.replace("in May", "this summer")))).toEqual([
      roe,
    ]);
    expect(third.problems).toEqual([
      `A decision on "${closing}" has lapsed: version 3 has no statement in these words.`,
    ]);
    const where = { articleId };
    expect((await source().manager.findOneByOrFail(StatementDecision, where)).lapsed).toBe(true);
    const trail = await source().manager.find(Revision, {
      where: { nodeType: "Statement", nodeId: statementId },
      order: { id: "ASC" },
    });
    expect(trail.map(({ by, patch }) => [by, patch?.lapsed])).toEqual([
      ["ada", undefined],
      ["hearsay", { before: false, after: true }],
    ]);

    await ingestArticle(source(), { ...given, text: `${text} It rained.` }, options);
    expect(await speakersOf(await statementOf(closing))).toEqual([lind]);
    expect((await source().manager.findOneByOrFail(StatementDecision, where)).lapsed).toBe(false);
    const decided = await source().manager.findBy(DecidedStatement, where);
    expect(new Set(decided.map((row) => row.decisionId))).toEqual(new Set([statementId]));
  });

  it("keeps a retraction over a new version", async () => {
    const given = document({ text });
    await ingestArticle(source(), given, options);
    const { id: statementId } = await statementOf(closing);
    await correct({ statementId, retract: true, reason: "Nobody said so." });
    await ingestArticle(source(), { ...given, text: `${text} It rained.` }, options);
    const all = await source().manager.findBy(Statement, { text: closing });
    expect(all.map(({ current }) => current)).toEqual([false, false]);
    const others = await source().manager.findBy(Statement, { current: true });
    expect(others).toHaveLength(1);
  });

  it("makes the claim another one where its words hang on the speaker, and leaves none behind that nobody words", async () => {
    const mine = "Jane Roe said I will close the Harlow plant in May.";
    await ingestArticle(source(), document({ text: `${mine} Otto Lind said it rained.` }), options);
    const own = await statementOf("I will close the Harlow plant in May");
    const before = await source().query("select count(*)::int as n from claim_wording");
    await correct({ statementId: own.id, speakerId: await actor("Otto Lind"), reason });
    expect(await source().query("select count(*)::int as n from claim_wording")).toEqual(before);
    const orphans = await source().query(
      `select from claim_wording w where not exists (select from claim_appearance x where x.claim_id = w.wording_id)`,
    );
    expect(orphans).toEqual([]);
    expect(await source().manager.countBy(Claim, { text: own.text })).toBe(2);
  });

  it.each<[string, Partial<Correction>]>([
    ["reason: empty", { retract: true, reason: " " }],
    ["input: nothing to correct", {}],
    ["modalities: empty", { modalities: [] }],
    ['saidAt: "last week" is no date', { saidAt: "last week" }],
    ['saidAt: "2025-13" is no date', { saidAt: "2025-13" }],
    ['saidAt: "2026/2025" is no date', { saidAt: "2026/2025" }],
    ["speaker: there is no actor of this id", { speakerId: "999999" }],
    ["addressees[0]: there is no actor of this id", { addresseeIds: ["999999"] }],
    ["statement: there is no statement of this id", { statementId: "999999", retract: true }],
  ])("refuses what cannot be: %s", async (message, wrong) => {
    await ingestArticle(source(), document({ text }), options);
    const { id: statementId } = await statementOf(closing);
    await expect(correct({ statementId, reason, ...wrong })).rejects.toThrow(message);
    expect(await source().manager.count(StatementDecision)).toBe(0);
  });
});
