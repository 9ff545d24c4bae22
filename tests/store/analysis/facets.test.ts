import { Dimension } from "../../../src/shared/vocabulary";
import { findBuckets } from "../../../src/store/analysis/aggregate";
import {
  countFacets,
  countFacetsOf,
  MAX_FACET_VALUES,
  type ValueCount,
} from "../../../src/store/analysis/facets";
import { articleOrders, articles } from "../../../src/store/pages/article-lists";
import { claimOrders, claims } from "../../../src/store/pages/claim-lists";
import {
  statementOrders,
  statements,
  statementsOfActor,
  statementsOfArticle,
} from "../../../src/store/pages/statement-lists";
import { useDatabase } from "../../support/database";

const database = useDatabase("samples");
const manager = () => database.dataSource().manager;
const list = statements({}, statementOrders.SAID_DESC);
const shown = (counts: readonly ValueCount[]) => counts.map(({ key, count }) => [key, count]);

test.each(Object.values(Dimension))("statements by %s count as in an aggregation", async (by) => {
  const facets = await countFacets(manager(), list, [by]);
  const buckets = await findBuckets(manager(), {
    ...{ criteria: {}, by: [by], interval: "MONTH", top: MAX_FACET_VALUES },
  });
  expect(facets.map(({ key, label, count }) => [[key], [label], count])).toEqual(
    buckets.map(({ keys, labels, statements: count }) => [keys, labels, count]),
  );
});

test("facets of several parents are those of each, by one statement", async () => {
  const byArticle = statementsOfArticle({});
  const parents = ["3", "50", "999999"];
  const ofParents = await countFacetsOf(manager(), byArticle, ["SPEAKER", "CUE"], parents);
  const one = await countFacetsOf(manager(), byArticle, ["SPEAKER", "CUE"], ["50"]);
  expect(ofParents[1]).toEqual(one[0]);
  expect(ofParents[1]?.length).toBeGreaterThan(3);
  expect(ofParents[2]).toEqual([]);
});

test("of an actor's statements one that two of its members share counts once", async () => {
  const [speaker] = await manager().query<{ id: string }[]>(
    "select actor_id as id from statement_actor where role = 'SPEAKER' and current group by 1 order by count(*) desc limit 1",
  );
  const { id = "" } = speaker ?? {};
  const count = async () => {
    const asked = statementsOfActor("SPEAKER", {});
    return shown((await countFacetsOf(manager(), asked, ["SPEAKER"], [id]))[0] ?? []);
  };
  const before = await count();
  await manager().query(
    `insert into actor (id, kind, name) values (9000001, 'PERSON', 'Twin');
     insert into statement_actor (article_id, statement_id, role, actor_id, position, current, sort_day)
       select article_id, statement_id, role, 9000001, 1, current, sort_day from statement_actor
       where actor_id = ${Number(id)} and role = 'SPEAKER';
     update actor set merged_into_id = ${Number(id)} where id = 9000001`,
  );
  expect(await count()).toEqual(before);
});

test("claims and articles are counted by what carries and words them", async () => {
  const ofClaims = await countFacets(manager(), claims({}, claimOrders.FIRST_APPEARED_DESC), [
    "STATUS",
    "OUTLET",
    "VOICE",
  ]);
  const expected = await manager().query<ValueCount[]>(`
    with carried as (select distinct w.claim_id, x.voice, a.outlet_id from claim_wording w
      join claim_appearance x on x.claim_id = w.wording_id and x.current join article a on a.id = x.article_id)
    select 'STATUS' as dimension, k.status as key, count(distinct c.claim_id)::int as count
      from carried c join claim_corroboration k on k.claim_id = c.claim_id group by 2
    union all select 'OUTLET', outlet_id::text, count(distinct claim_id)::int from carried group by 2
    union all select 'VOICE', voice, count(distinct claim_id)::int from carried group by 2`);
  const sorted = (counts: readonly ValueCount[]) =>
    counts.map(({ dimension, key, count }) => `${dimension} ${key} ${count}`).sort();
  expect(sorted(ofClaims)).toEqual(sorted(expected));
  const ofArticles = await countFacets(manager(), articles({}, articleOrders.PUBLISHED_DESC), [
    "LANGUAGE",
  ]);
  const [{ count } = { count: 0 }] = await manager().query<{ count: number }[]>(
    "select count(*)::int as count from article where language = 'en'",
  );
  expect(shown(ofArticles)).toEqual([["en", count]]);
});
