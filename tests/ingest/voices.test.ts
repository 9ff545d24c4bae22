import type { DataSource } from "typeorm";
import {
  ArticleVersion,
  Claim,
  ClaimAppearance,
  ClaimHoldingRow,
  Outlet,
} from "../../src/entities";
import { documentOfText, ingestArticle } from "../../src/ingest/ingest-article";
import { reresolve } from "../../src/ingest/reresolve";
import { useDatabase } from "../support/database";

const database = useDatabase();

interface Voiced {
  readonly wording: string;
  readonly voice: string;
}

const now = new Date("2026-05-20T00:00:00Z");

async function ingest(
  dataSource: DataSource,
  n: number,
  outlet: string,
  text: string,
): Promise<string> {
  const document = {
    ...documentOfText(text),
    outlet,
    url: `https://${outlet.toLowerCase().replace(/ /gu, "-")}.example/${n}`,
    headline: `Report ${n}`,
    publishedAt: new Date(Date.UTC(2026, 4, n)),
  };
  return (await ingestArticle(dataSource, document, { now })).articleId;
}

function voicesOf(dataSource: DataSource, articleId: string): Promise<Voiced[]> {
  return dataSource.query<Voiced[]>(
    "select wording, voice from claim_appearance where article_id = $1 and current order by evidence_start, id",
    [articleId],
  );
}

const REPORT = `Sweden closed the port of Gothenburg to Norway in March, the Harbour Times reported.

Ada Roe said that she would wait.`;
const DROPPED = `${REPORT}

Sweden closed the port of Gothenburg to Norway in March.`;

test("what an outlet states is a claim without a statement, held by the outlet", async () => {
  const { manager } = database.dataSource();
  const articleId = await ingest(
    database.dataSource(),
    1,
    "Lund Echo",
    "The parliament of Denmark did not vote on the Faroe treaty in April.",
  );
  const [appearance, ...more] = await manager.findBy(ClaimAppearance, { articleId });
  expect(more).toEqual([]);
  expect(appearance).toMatchObject({
    statementId: null,
    voice: "AUTHORIAL",
    assertedAs: "AUTHORIAL",
  });
  const claim = await manager.findOneByOrFail(Claim, { id: appearance?.claimId ?? "" });
  expect(claim).toMatchObject({
    polarity: "NEGATIVE",
    rule: "main-clause",
    extractorVersion: "english-4",
  });
  const outlet = await manager.findOneByOrFail(Outlet, { name: "Lund Echo" });
  const holdings = await manager.findBy(ClaimHoldingRow, { articleId });
  expect(holdings).toMatchObject([
    { actorId: outlet.actorId, claimId: claim.id, stance: "AGREE", statementId: null },
  ]);
});

test("what one outlet states and another attributes is one claim, by as many origins", async () => {
  const dataSource = database.dataSource();
  const text = "Finland sold 40 icebreakers to Canada in February 2026";
  await ingest(dataSource, 2, "Tampere Post", `${text}.`);
  await ingest(dataSource, 3, "Oulu Radio", `${text}, Prime Minister Mika Salo said.`);
  const [row] = await dataSource.query<{ voices: string[]; origins: number }[]>(
    `select array_agg(x.voice order by x.voice) as voices, max(k.independent_origins) as origins
     from claim_wording w join claim_appearance x on x.claim_id = w.wording_id
     join claim_corroboration k on k.claim_id = w.claim_id
     where x.wording = $1 group by w.claim_id`,
    [text],
  );
  expect(row).toEqual({ voices: ["ATTRIBUTED", "AUTHORIAL"], origins: 2 });
});

test("an outlet that states the opposite denies it", async () => {
  const dataSource = database.dataSource();
  const text = "Iceland joined the Oresund pact in January 2026";
  await ingest(dataSource, 4, "Reykjavik Sun", `${text}, Foreign Minister Una Bjork said.`);
  await ingest(
    dataSource,
    5,
    "Akureyri Star",
    "Iceland did not join the Oresund pact in January 2026.",
  );
  const [row] = await dataSource.query<{ status: string; denied: string[] }[]>(
    `select k.status, array(select a.name from actor a where a.id = any(k.denied_by_ids)) as denied
     from claim c join claim_wording w on w.wording_id = c.id join claim_corroboration k on k.claim_id = w.claim_id
     where c.text = $1`,
    [text],
  );
  expect(row).toEqual({ status: "DISPUTED", denied: ["Akureyri Star"] });
});

test("what is attributed first and stated later has lost its attribution, in one version or over two", async () => {
  const dataSource = database.dataSource();
  const once = await ingest(dataSource, 6, "Malmo Mail", DROPPED);
  const stated = "Sweden closed the port of Gothenburg to Norway in March";
  expect((await voicesOf(dataSource, once)).filter(({ wording }) => wording === stated)).toEqual([
    { wording: stated, voice: "ATTRIBUTED" },
    { wording: stated, voice: "ATTRIBUTION_DROPPED" },
  ]);
  const url = "Kalmar Kurier";
  const twice = await ingest(dataSource, 7, url, REPORT);
  expect(await ingest(dataSource, 7, url, `${stated}.\n\nAda Roe said that she would wait.`)).toBe(
    twice,
  );
  expect(await voicesOf(dataSource, twice)).toContainEqual({
    wording: stated,
    voice: "ATTRIBUTION_DROPPED",
  });
});

test("working it all out anew changes no voice", async () => {
  const dataSource = database.dataSource();
  const all = "select article_id, wording, voice from claim_appearance order by article_id, id";
  const before = await dataSource.query<unknown[]>(all);
  await dataSource.query(
    "update claim_appearance set voice = asserted_as where asserted_as is not null",
  );
  await reresolve(dataSource, () => undefined, new AbortController().signal);
  expect(await dataSource.query(all)).toEqual(before);
});

test("what a version leaves open is stored with it", async () => {
  const { manager } = database.dataSource();
  const articleId = await ingest(database.dataSource(), 8, "Ystad News", REPORT);
  const version = await manager.findOneByOrFail(ArticleVersion, { articleId });
  expect(version.absences).toContain("Nobody in it denies what Harbour Times said.");
});
