import fc from "fast-check";
import type { DataSource } from "typeorm";
import { setArticleStatus } from "../../src/ingest/decisions/set-article-status";
import { type IngestOptions, ingestArticle } from "../../src/ingest/ingest-article";
import { printOf } from "../../src/resolution/origins/article-print";
import { clustersOf } from "../../src/resolution/origins/clusters";
import {
  ORIGIN_KINDS,
  type PlacedArticle,
  relationsOf,
} from "../../src/resolution/origins/relations";
import { findPlaced } from "../../src/store/origins/placed-articles";
import { findPrintedArticle } from "../../src/store/origins/printed-article";
import { findRelations } from "../../src/store/reads/origins";
import { useDatabase } from "../support/database";
import { emptyTables } from "../support/empty-tables";
import { type MadeArticle, madeArticle, madeDocument, newsReader } from "./support/made-news";
import { document, rowsOfAll } from "./support/sayings";

jest.setTimeout(120_000);
const database = useDatabase();
const options: IngestOptions = { reader: newsReader, now: new Date("2026-11-23T12:00:00Z") };
const ingest = (made: MadeArticle) =>
  ingestArticle(database.dataSource(), madeDocument(made), options);

/** All articles with prints made anew from what is stored of them. */
async function freshlyPlaced(dataSource: DataSource): Promise<PlacedArticle[]> {
  const { manager } = dataSource;
  const ids = await dataSource.query<{ id: string }[]>("select id from article order by id");
  return Promise.all(
    ids.map(async ({ id }) => {
      const article = await findPrintedArticle(manager, id);
      const stored = await findPlaced(manager, id);
      if (!article || !stored) throw new Error(`article ${id} has no print`);
      const print = printOf(article);
      expect(stored.print).toEqual({ ...print, sources: stored.print.sources });
      expect(
        stored.print.sources.map(({ actorId, ...source }) => ({
          ...source,
          known: actorId !== null,
        })),
      ).toEqual(print.sources.map(({ actorId: _, ...source }) => ({ ...source, known: true })));
      return stored;
    }),
  );
}

/** Everything that ties articles together, worked out from all pairs. */
async function fromScratch(dataSource: DataSource) {
  const articles = await freshlyPlaced(dataSource);
  const relations = articles.flatMap((article) =>
    relationsOf(article, articles).map(({ kind, targetId }) => ({
      article: article.articleId,
      kind,
      target: targetId,
    })),
  );
  const outlets = await dataSource.query<{ id: string; actor: string }[]>(
    "select a.id, o.actor_id as actor from article a join outlet o on o.id = a.outlet_id",
  );
  const actors = new Map(outlets.map(({ id, actor }) => [id, actor]));
  const clusters = clustersOf(
    articles.map(({ articleId, at, print }) => ({
      articleId,
      at,
      outletKey: print.outletKey,
      outletActorId: actors.get(articleId) ?? null,
      sources: print.sources,
    })),
    relations.flatMap(({ article, kind, target }) =>
      ORIGIN_KINDS.has(kind) ? [[article, target] as const] : [],
    ),
  );
  return { relations: sorted(relations), clusters: sorted(clusters) };
}

async function stored(dataSource: DataSource) {
  const relations = await dataSource.query<unknown[]>(
    "select article_id as article, kind, target_id as target from article_relation",
  );
  const clusters = await dataSource.query<unknown[]>(
    `select c.id, c.earliest_id as "earliestId", c.origin_id as "originId",
      array_agg(g.article_id order by g.article_id)::text[] as "articleIds"
    from origin_cluster c join article_origin g on g.cluster_id = c.id group by c.id
    having count(*) = c.size`,
  );
  return { relations: sorted(relations), clusters: sorted(clusters) };
}

const sorted = (rows: readonly unknown[]): unknown[] =>
  [...rows].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

/** What ties articles together by their addresses, which do not depend on the order in which they came. */
async function byAddress(dataSource: DataSource): Promise<unknown> {
  const relations = await dataSource.query<unknown[]>(
    `select s.url as article, r.kind, t.url as target, r.similarity
    from article_relation r join article s on s.id = r.article_id join article t on t.id = r.target_id`,
  );
  const clusters = await dataSource.query<unknown[]>(
    `select array_agg(a.url order by a.url) as articles, e.url as earliest, x.name as origin
    from origin_cluster c join article_origin g on g.cluster_id = c.id join article a on a.id = g.article_id
    join article e on e.id = c.earliest_id left join actor x on x.id = c.origin_id group by c.id, e.url, x.name`,
  );
  return { relations: sorted(relations), clusters: sorted(clusters) };
}

describe("what ties articles together", () => {
  const several = fc.array(madeArticle, { minLength: 8, maxLength: 14, size: "max" });

  it("is after any sequence of articles and versions what all pairs of articles give", async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(several, async (articles) => {
        await emptyTables(database.dataSource());
        for (const made of articles) await ingest(made);
        const expected = await fromScratch(database.dataSource());
        expect(await stored(database.dataSource())).toEqual(expected);
        for (const { kind } of expected.relations as { kind: string }[]) kinds.add(kind);
      }),
      { numRuns: 12, seed: 4 },
    );
    expect([...kinds].sort()).toEqual([
      "CITES",
      "CORRECTS",
      "DUPLICATE_OF",
      "NEAR_DUPLICATE_OF",
      "SHARES_SOURCE",
      "SYNDICATED_FROM",
    ]);
  });

  it("does not depend on the order in which articles come in", async () => {
    const distinct = fc.uniqueArray(madeArticle, {
      minLength: 2,
      maxLength: 10,
      selector: ({ address }) => address,
    });
    await fc.assert(
      fc.asyncProperty(distinct, async (made) => {
        // One moment each, since what is of one moment goes by which came first.
        const articles = made.map((article, at) => ({ ...article, hour: article.hour + at / 60 }));
        await emptyTables(database.dataSource());
        for (const article of articles) await ingest(article);
        const forwards = await byAddress(database.dataSource());
        await emptyTables(database.dataSource());
        for (const article of [...articles].reverse()) await ingest(article);
        expect(await byAddress(database.dataSource())).toEqual(forwards);
      }),
      { numRuns: 8, seed: 4 },
    );
  });

  it("is found among articles that come in at the same moment", async () => {
    await fc.assert(
      fc.asyncProperty(several, async (articles) => {
        await emptyTables(database.dataSource());
        await Promise.all(articles.map(ingest));
        expect(await stored(database.dataSource())).toEqual(
          await fromScratch(database.dataSource()),
        );
      }),
      { numRuns: 5, seed: 4 },
    );
  });

  it("stays as it is when articles come again", async () => {
    const articles = fc.sample(madeArticle, { numRuns: 12, seed: 4 });
    await emptyTables(database.dataSource());
    for (const made of articles) await ingest(made);
    const last = new Map(articles.map((made) => [made.address, made]));
    const before = await rowsOfAll(database.dataSource());
    for (const made of last.values()) await ingest(made);
    expect(await rowsOfAll(database.dataSource())).toEqual(before);
  });

  it("takes for a citation, too, that all it tells on anybody's word went through another outlet", async () => {
    await emptyTables(database.dataSource());
    const opening =
      "Karsovia is to close its ferry line to Dunmore in March, after forty years at sea.";
    const report = "The Vell Tribune reported that the ferry Adela would be sold to Velmora.";
    const own = 'Harbour master Otto Lind said: "The ferry Adela will be missed in Dunmore."';
    const texts = new Map([
      ["Vell Tribune", [opening, own]],
      ["Lund Gazette", [opening, report]],
      ["Ostmark Courier", [opening, report, own]],
    ]);
    for (const [outlet, paragraphs] of texts) {
      const text = paragraphs.join("\n\n");
      await ingestArticle(database.dataSource(), document({ text, outlet, url: null }), {
        now: new Date("2026-11-23T12:00:00Z"),
      });
    }
    const cited = await database.dataSource().query<unknown[]>(
      `select o.name as outlet, s.name as cited, substr(v.text, s.evidence_span[1] + 1, s.evidence_span[2] - s.evidence_span[1]) as words
      from article_source s join article a on a.id = s.article_id join outlet o on o.id = a.outlet_id
      join article_version v on v.id = a.current_version_id and v.article_id = a.id`,
    );
    expect(cited).toEqual([
      { outlet: "Lund Gazette", cited: "Vell Tribune", words: "The Vell Tribune reported" },
    ]);
  });

  it("has no notice correct anything once that is withdrawn, and a withdrawn report corrected still", async () => {
    await emptyTables(database.dataSource());
    const story = "Harbour master Otto Lind said the ferry Adela will sail to Dunmore in March.";
    const text = "Correction: The ferry Adela will sail to Dunmore in May, Otto Lind said.";
    const ids: string[] = [];
    for (const [hour, told] of [story, text].entries()) {
      const publishedAt = new Date(Date.UTC(2026, 2, 1, hour));
      const made = document({ text: told, outlet: "Vell Tribune", url: null, publishedAt });
      const { articleId } = await ingestArticle(database.dataSource(), made, options);
      ids.push(articleId);
    }
    const [report = "", notice = ""] = ids;
    const decider = { by: "Ada", at: new Date("2026-11-23T12:00:00Z") };
    const shown = async (withdrawn: string) => {
      for (const articleId of ids) {
        const pubStatus = articleId === withdrawn ? "CANCELED" : "USABLE";
        const status = { articleId, pubStatus, edNote: null } as const;
        await setArticleStatus(database.dataSource(), status, decider);
      }
      const relations = await findRelations(database.dataSource().manager, [notice]);
      return relations.map(({ kind, targetId }) => `${kind} ${targetId}`);
    };
    expect(await shown("")).toEqual([`CORRECTS ${report}`]);
    expect(await shown(report)).toEqual([`CORRECTS ${report}`]);
    expect(await shown(notice)).toEqual([]);
    expect(await shown("")).toEqual([`CORRECTS ${report}`]);
  });
});
