import type { ObjectLiteral } from "typeorm";
import { searchQuery } from "../../../src/api/types/search-text";
import { articleOrders, articles, searchedArticle } from "../../../src/store/pages/article-lists";
import { claimOrders, claims, searchedClaim } from "../../../src/store/pages/claim-lists";
import type { List } from "../../../src/store/pages/page";
import { BATCH_SIZE, loadRankedPage } from "../../../src/store/pages/ranked-page";
import {
  searchedStatement,
  statementOrders,
  statements,
} from "../../../src/store/pages/statement-lists";
import type { Searched } from "../../../src/store/search/search-condition";
import { countStatements, useDatabase } from "../../support/database";
import { SOME, storeManyRows } from "../../support/many-rows";
import { idsBy, walkList } from "../../support/walk";

const database = useDatabase();
const manager = () => database.dataSource().manager;

beforeAll(() => storeManyRows(database.dataSource(), SOME), 120_000);

/** Batches of matches by date, each ranked. */
const ranked = (matches: string) => `
  select id from (
    select id, score, (row_number() over (order by date desc, id desc) - 1) / ${BATCH_SIZE} as batch from (${matches}) m
  ) m order by batch, score desc, id desc`;
const tram = "to_tsquery('english', 'tram | row')";
const query = (searched: Searched) => ({
  text: searchQuery("tram or row", "text", searched),
});
const rankedLists: [name: string, list: () => List<ObjectLiteral>, expected: string][] = [
  [
    "articles",
    () => articles(query(searchedArticle), articleOrders.RELEVANCE),
    `select a.id, coalesce(a.published_at, a.first_seen_at) as date, ts_rank_cd(v.search, ${tram}, 1) as score
      from article a join article_version v on v.id = a.current_version_id where v.search @@ ${tram}`,
  ],
  [
    "statements",
    () => statements(query(searchedStatement), statementOrders.RELEVANCE),
    `select id, sort_day as date, ts_rank_cd(search, ${tram}, 1) as score from statement where current and search @@ ${tram}`,
  ],
  [
    "claims",
    () => claims(query(searchedClaim), claimOrders.RELEVANCE),
    `select id, first_appeared_at as date, ts_rank_cd(search, ${tram}, 1) as score from claim where search @@ ${tram}`,
  ],
];

describe.each(rankedLists)("%s by relevance", (name, list, matches) => {
  test("come in batches by date, best first in each, whatever the size of the pages", async () => {
    const all = await idsBy(manager(), ranked(matches));
    expect(all.length).toBeGreaterThan(3 * BATCH_SIZE);
    for (const size of [97, BATCH_SIZE, BATCH_SIZE + 1, 5000]) {
      expect(await walkList(manager(), list(), size)).toEqual(all);
    }
  });

  test("cost a statement of SQL a page, and one more where a page reaches into the next batch", async () => {
    const dataSource = database.dataSource();
    const page = (first: number) => {
      const { batches, ...rest } = list();
      if (!batches) throw new Error(`${name} have no batches`);
      return countStatements(dataSource, () =>
        loadRankedPage(dataSource.manager, rest, batches, { first, after: null }),
      );
    };
    expect((await page(100)).count).toBe(1);
    expect((await page(BATCH_SIZE)).count).toBe(2);
  });
});

test("what comes in meanwhile neither repeats nor hides rows that are ranked", async () => {
  const list = statements(query(searchedStatement), statementOrders.RELEVANCE);
  const before = await walkList(manager(), list, 100);
  // New ones among the newest, and ones of long ago that come in between two batches, match best of all or badly.
  const insert = (page: number) =>
    manager().query(`
    insert into statement (article_id, id, version_id, current, position, text, content_spans, direct_spans, quote_kind,
        source_spans, cue_span, cue_stance, attribution_type, modalities, polarity, condition_span, said_precision,
        said_basis, said_span, sort_day, depth, method, extractor_version, generated_at, confidence)
      select 1, 1000000 + ${page} * 100 + i, 1, true, 100000 + ${page} * 100 + i, repeat('tram ', i), '{0,4}', '{}', 'INDIRECT', '{}', '{}', 'NEUTRAL',
        'COMMUNICATION', '{}', 'POSITIVE', '{}', 'UNKNOWN', 'INFERRED', '{}', date '2020-01-01' + (i * 7) % 70, 0, 'RULE', '1',
        timestamptz '2027-01-01', 0.5 from generate_series(1, 20) i`);
  const seen = await walkList(manager(), list, 100, insert);
  await manager().query("delete from statement where generated_at = '2027-01-01'");
  const known = new Set(before);
  expect(seen.filter((id) => known.has(id)).sort()).toEqual([...before].sort());
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThan(before.length);
});
