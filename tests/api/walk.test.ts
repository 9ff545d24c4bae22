import type { GraphQLSchema } from "graphql";
import type { ObjectLiteral } from "typeorm";
import { decodeGlobalId } from "../../src/api/global-id";
import { buildHearsaySchema } from "../../src/api/schema";
import { actors } from "../../src/store/pages/actor-lists";
import { articleOrders, articles } from "../../src/store/pages/article-lists";
import { appearancesOfClaim, claimOrders, claims } from "../../src/store/pages/claim-lists";
import { events } from "../../src/store/pages/event-lists";
import { mentionsOfArticle } from "../../src/store/pages/mention-lists";
import { type List, loadPages } from "../../src/store/pages/page";
import {
  statementOrders,
  statements,
  statementsOfActor,
  statementsOfArticle,
} from "../../src/store/pages/statement-lists";
import { useDatabase } from "../support/database";
import { storeManyRows } from "../support/many-rows";
import { idsBy, walk, walkList } from "../support/walk";
import { ask } from "./support/run-case";

const database = useDatabase();
const manager = () => database.dataSource().manager;

const MANY = 100_000;
beforeAll(() => storeManyRows(database.dataSource(), MANY), 120_000);

interface Connection {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

test("a hundred thousand rows come page by page as SQL gives them at once", async () => {
  const schema: GraphQLSchema = await buildHearsaySchema();
  const ids: number[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await ask(
      database.dataSource(),
      schema,
      `query ($after: String) { articles(sort: PUBLISHED_DESC, first: 100, after: $after) {
        nodes { id } pageInfo { hasNextPage endCursor }
      } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = (data as { articles: Connection }).articles;
    ids.push(...nodes.map(({ id }) => Number(decodeGlobalId(id, "id").key)));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(ids).toHaveLength(MANY);
  const all = await idsBy(
    manager(),
    "select id from article order by coalesce(published_at, first_seen_at) desc, id desc",
  );
  expect(ids).toEqual(all);
}, 60_000);

const { RELEVANCE: _a, ...articlesByKey } = articleOrders;
const { RELEVANCE: _s, ...statementsByKey } = statementOrders;
const { RELEVANCE: _c, ...claimsByKey } = claimOrders;
const corroborated =
  "select t.id from claim t join claim_corroboration k on k.claim_id = t.id order by";

const lists: [name: string, list: List<ObjectLiteral>, size: number, expected: string][] = [
  [
    "articles.PUBLISHED_ASC",
    articles({}, articlesByKey.PUBLISHED_ASC),
    9_973,
    "select id from article order by coalesce(published_at, first_seen_at), id",
  ],
  [
    "articles.FIRST_SEEN_DESC",
    articles({}, articlesByKey.FIRST_SEEN_DESC),
    9_973,
    "select id from article order by first_seen_at desc, id desc",
  ],
  [
    "statements.SAID_DESC",
    statements({}, statementsByKey.SAID_DESC),
    89,
    "select id from statement where current order by sort_day desc, id desc",
  ],
  [
    "statements.SAID_ASC",
    statements({}, statementsByKey.SAID_ASC),
    89,
    "select id from statement where current order by sort_day, id",
  ],
  [
    "statements.FIRST_SEEN_DESC",
    statements({}, statementsByKey.FIRST_SEEN_DESC),
    89,
    "select id from statement where current order by generated_at desc, id desc",
  ],
  [
    "claims.FIRST_APPEARED_DESC",
    claims({}, claimsByKey.FIRST_APPEARED_DESC),
    89,
    "select id from claim order by first_appeared_at desc, id desc",
  ],
  [
    "claims.INDEPENDENT_ORIGINS_ASC",
    claims({}, claimsByKey.INDEPENDENT_ORIGINS_ASC),
    89,
    `${corroborated} independent_origins, id`,
  ],
  [
    "claims.INDEPENDENT_ORIGINS_DESC",
    claims({}, claimsByKey.INDEPENDENT_ORIGINS_DESC),
    89,
    `${corroborated} independent_origins desc, id desc`,
  ],
  [
    "claims.CHANGED_DESC",
    claims({}, claimsByKey.CHANGED_DESC),
    89,
    `${corroborated} changed_at desc, id desc`,
  ],
  ["actors", actors({}), 89, "select id from actor order by name, id"],
  [
    "actors by likeness",
    actors({ text: "ada 1" }),
    89,
    "select id from actor where name like 'Ada 1%' order by similarity(lower(name), 'ada 1') desc, id desc",
  ],
  ["events", events({}), 89, "select id from event order by sort_day desc, id desc"],
];

test.each(lists)("%s", async (_name, list, size, expected) => {
  const all = await idsBy(manager(), expected);
  expect(all.length).toBeGreaterThan(size);
  expect(await walkList(manager(), list, size)).toEqual(all);
});

const nested: [name: string, list: List<ObjectLiteral>, expected: string][] = [
  [
    "statements of an article",
    statementsOfArticle({}),
    "select id from statement order by position",
  ],
  [
    "mentions of an article",
    mentionsOfArticle(),
    "select id from mention order by start_offset, id",
  ],
  [
    "statements of an actor",
    statementsOfActor("SPEAKER", {}),
    "select id from statement where current order by sort_day desc, id desc",
  ],
  [
    "appearances of a claim",
    appearancesOfClaim(),
    "select id from claim_appearance where claim_id = 1 order by seen_at, id",
  ],
];

test.each(nested)("%s", async (_name, list, expected) => {
  const first = 89;
  const walked = await walk(async (after) => {
    const [page] = await loadPages(manager(), list, { first, after }, ["1"]);
    return page ?? { rows: [], hasNextPage: false };
  });
  const all = await idsBy(manager(), expected);
  expect(all.length).toBeGreaterThan(first);
  expect(walked).toEqual(all);
});
