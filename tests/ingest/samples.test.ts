import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import {
  Article,
  ArticleOrigin,
  ArticleRelation,
  ArticleVersion,
  AttributionHop,
  Claim,
  ClaimAppearance,
  ClaimHoldingRow,
  Mention,
  Outlet,
  Statement,
  StatementActor,
} from "../../src/entities";
import { spansOf } from "../../src/entities/spans";
import { parseFrontMatter } from "../../src/formats/front-matter";
import { type IngestOutcome, ingestArticle } from "../../src/ingest/ingest-article";
import { groupBy } from "../../src/shared/group-by";
import { useDatabase } from "../support/database";
import { rowsOfAll } from "./support/sayings";

jest.setTimeout(120_000);
const database = useDatabase();
const dataSource = (): DataSource => database.dataSource();

const folder = join(__dirname, "../../samples");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .sort();
const documents = new Map(
  files.map((file) => [file, parseFrontMatter(readFileSync(join(folder, file)), file)] as const),
);
/** The files of each article, its first version first. */
const versionsOf = groupBy(files, (file) => documents.get(file)?.url);
const outcomes = new Map<string, IngestOutcome>();

/** The built-in reader, as the server loads its samples. */
const ingest = (file: string): Promise<IngestOutcome> =>
  ingestArticle(dataSource(), parseFrontMatter(readFileSync(join(folder, file)), file));

beforeAll(async () => {
  for (const file of files) outcomes.set(file, await ingest(file));
});

describe("the samples", () => {
  it("are all stored without problems, the second version of one as such", () => {
    const versions = [...outcomes].filter(([, { newVersion }]) => newVersion).map(([file]) => file);
    expect(versions).toContain("d-4-tram-live-v2.md");
    expect(versions).toEqual([...versionsOf.values()].flatMap((same) => same.slice(1)).sort());
    for (const { newArticle, newVersion, problems } of outcomes.values()) {
      expect(newArticle).toBe(!newVersion);
      expect(problems).toEqual([]);
    }
  });

  it("change nothing when they are ingested again", async () => {
    const latest = [...versionsOf.values()].flatMap((same) => same.slice(-1));
    const before = await rowsOfAll(dataSource());
    for (const file of latest) {
      const { articleId, versionId } = await ingest(file);
      expect({ articleId, versionId }).toEqual({
        articleId: outcomes.get(file)?.articleId,
        versionId: outcomes.get(file)?.versionId,
      });
    }
    expect(await rowsOfAll(dataSource())).toEqual(before);
  });

  it("have spans that slice to what is stored beside them", async () => {
    const { manager } = dataSource();
    const texts = new Map(
      (await manager.find(ArticleVersion)).map(({ id, text }) => [id, text] as const),
    );
    const statements = await manager.find(Statement);
    expect(statements.length).toBeGreaterThan(100);
    for (const { versionId, contentSpans, text } of statements) {
      const words = spansOf(contentSpans).map(({ start, end }) =>
        texts.get(versionId)?.slice(start, end),
      );
      expect(words.join(" … ").replace(/\s+/gu, " ")).toBe(text);
    }
    for (const { versionId, start, end } of await manager.find(Mention)) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(texts.get(versionId)?.length ?? 0);
    }
  });

  it("have chains that begin with the outlet, whose steps count up, and whose last step before any relay is the statement's own speakers", async () => {
    const { manager } = dataSource();
    const hops = await manager.find(AttributionHop, {
      order: { statementId: "ASC", position: "ASC" },
    });
    const outlets = await dataSource().query<{ statement_id: string; actor_id: string }[]>(
      `select s.id as statement_id, o.actor_id from statement s
       join article a on a.id = s.article_id join outlet o on o.id = a.outlet_id`,
    );
    for (const { statement_id, actor_id } of outlets) {
      const chain = hops.filter(({ statementId }) => statementId === statement_id);
      expect(chain.map(({ position }) => position)).toEqual(chain.map((_, index) => index));
      expect(chain[0]).toMatchObject({ act: "PUBLISHES", agentIds: [actor_id], explicit: true });
      const speakers = await manager.find(StatementActor, {
        where: { statementId: statement_id, role: "SPEAKER" },
        order: { position: "ASC" },
      });
      if (speakers.length === 0) continue;
      const own = chain.findLast(({ act }) => act !== "RELAYS");
      expect(new Set(own?.agentIds)).toEqual(new Set(speakers.map(({ actorId }) => actorId)));
    }
  });

  it("keep beside the actors of a statement what lists of them go by, older versions included", async () => {
    const rows = await dataSource().query<{ current: boolean; differs: boolean }[]>(
      `select p.current, (p.current, p.sort_day) <> (s.current, s.sort_day) as differs
       from statement_actor p join statement s on s.article_id = p.article_id and s.id = p.statement_id`,
    );
    expect(new Set(rows.map(({ current }) => current))).toEqual(new Set([true, false]));
    expect(rows.filter(({ differs }) => differs)).toEqual([]);
  });

  it("have one claim where an outlet carries the wire's copy, with both as appearances", async () => {
    const shared = await dataSource().query<{ claim_id: string }[]>(
      `select claim_id from claim_appearance where current and article_id = any($1::bigint[])
       group by claim_id having count(distinct article_id) = 2`,
      [
        ["b-1-valley-assurance-wire.md", "b-2-valley-assurance-copy.md"].map(
          (file) => outcomes.get(file)?.articleId,
        ),
      ],
    );
    expect(shared.length).toBeGreaterThanOrEqual(4);
  });

  it("have claims with one appearance a statement, and holders who take part in some statement", async () => {
    const { manager } = dataSource();
    const statements = await manager.count(Statement);
    expect(await manager.countBy(ClaimAppearance, { voice: "ATTRIBUTED" })).toBe(statements);
    const orphans = await manager
      .createQueryBuilder(Claim, "c")
      .where("not exists (select from claim_appearance x where x.claim_id = c.id)")
      .getCount();
    expect(orphans).toBe(0);
    expect(await manager.count(ClaimHoldingRow)).toBeGreaterThan(statements / 2);
  });

  it("come from the outlets that they name, each stored once, and speak of the others as media", async () => {
    const { manager } = dataSource();
    const named = [...documents.values()].map(({ outlet }) => outlet);
    const outlets = await manager.find(Outlet);
    const articles = await manager.find(Article);
    const carrying = outlets.filter(({ id }) => articles.some(({ outletId }) => outletId === id));
    expect(carrying.map(({ name }) => name).sort()).toEqual([...new Set(named)].sort());
    const media = (await manager.find(Statement)).flatMap(({ mediumId }) => mediumId ?? []);
    expect(media.length).toBeGreaterThan(5);
    for (const { id } of outlets.filter((outlet) => !carrying.includes(outlet))) {
      expect(media).toContain(id);
    }
    expect(await manager.count(Article)).toBe(versionsOf.size);
  });

  it("go back to each other as their texts, credits and citations say", async () => {
    const fileOf = new Map(
      [...outcomes].map(([file, { articleId }]) => [articleId, file.slice(0, 3)]),
    );
    const { manager } = dataSource();
    const relations = (await manager.find(ArticleRelation)).map(
      ({ articleId, kind, targetId }) => `${fileOf.get(articleId)} ${kind} ${fileOf.get(targetId)}`,
    );
    expect(relations).toEqual(
      expect.arrayContaining(["b-2 NEAR_DUPLICATE_OF b-1", "b-4 CITES b-1"]),
    );
    const origins = await manager.find(ArticleOrigin);
    const clusters = [...groupBy(origins, ({ clusterId }) => clusterId).values()]
      .map((members) => members.map(({ articleId }) => fileOf.get(articleId)).sort())
      .filter((members) => members.length > 1);
    expect(clusters).toContainEqual(["b-1", "b-2", "b-4"]);
    // Reports of one event by outlets that did their own work are no copies, and those of two events never.
    for (const members of clusters) {
      expect(
        members.filter((file) => file === "b-3" || file === "b-5" || file?.startsWith("d")),
      ).toEqual([]);
      expect(new Set(members.map((file) => file?.slice(0, 1))).size).toBe(1);
    }
  });

  it("report one act of speaking in several articles", async () => {
    const reported = await dataSource().query<{ articles: string[]; text: string }[]>(
      `select array_agg(distinct s.article_id)::text[] as articles, min(s.text) as text
      from statement_utterance u join statement s on s.id = u.statement_id
      group by u.utterance_id having count(distinct s.article_id) > 1`,
    );
    const keysOf = (...starts: string[]): unknown[] =>
      [...outcomes].flatMap(([file, { articleId }]) =>
        starts.includes(file.slice(0, 3)) ? articleId : [],
      );
    const saidOf = (words: string) =>
      reported.find(({ text }) => text.includes(words))?.articles.sort();
    expect(saidOf("anybody's postman")).toEqual(keysOf("b-1", "b-2").sort());
    expect(saidOf("no new levy on property")).toEqual(keysOf("c-1", "c-4").sort());
  });
});
