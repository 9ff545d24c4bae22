import type { DataSource, EntityManager } from "typeorm";
import { Statement, StatementActor } from "../../../src/entities";
import type { Position } from "../../../src/store/pages/order";
import { loadPages, type Page } from "../../../src/store/pages/page";
import { statementsOfActor } from "../../../src/store/pages/statement-lists";
import { countLists, MOST_COUNTED } from "../../../src/store/pages/totals";
import { useDatabase } from "../../support/database";

const database = useDatabase();
const dataSource = (): DataSource => database.dataSource();

/** Statements of one busy actor, every fourth of an old version, and as many of a thousand others. */
const BUSY = 20_000;
const busy = "1";
const quiet = "2";

beforeAll(async () => {
  await dataSource().query(`
    insert into actor (id, kind, name) select i, 'PERSON', 'Actor ' || i from generate_series(1, 1000) i;
    insert into article (id, bylines, first_seen_at, pub_status) values (1, '{}', now(), 'USABLE');
    insert into article_version (article_id, id, version, text, sha256, seen_at, paragraph_starts, sentence_starts, absences)
      values (1, 1, 1, 'words', '', now(), '{0}', '{0}', '{}');
    insert into statement (article_id, id, version_id, current, position, text, content_spans, direct_spans, quote_kind,
        source_spans, cue_span, cue_stance, attribution_type, modalities, polarity, condition_span, said_precision,
        said_basis, said_span, sort_day, depth, method, extractor_version, generated_at, confidence)
      select 1, i, 1, i % 4 > 0, i, 'words', '{}', '{}', 'INDIRECT', '{}', '{}', 'NEUTRAL', 'COMMUNICATION', '{}',
        'POSITIVE', '{}', 'UNKNOWN', 'INFERRED', '{}', date '2020-01-01' + (i * 7919) % 1500, 0, 'RULE', '1', now(), 0.5
      from generate_series(1, ${2 * BUSY}) i;
    insert into statement_actor (article_id, statement_id, role, actor_id, position, current, sort_day)
      select 1, id, 'SPEAKER', case when id <= ${BUSY} then ${busy} else 2 + id % 999 end, 0, current, sort_day
      from statement;
    analyze;
  `);
}, 120_000);

interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly Plans?: readonly PlanNode[];
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** The steps that PostgreSQL takes for what `run` asks. */
async function planOf(run: (manager: EntityManager) => Promise<unknown>): Promise<PlanNode[]> {
  const { manager } = dataSource();
  const asked = jest.spyOn(manager, "query");
  await run(manager);
  const [text = "", values] = asked.mock.calls[0] ?? [];
  asked.mockRestore();
  const [row] = await dataSource().query<{ "QUERY PLAN": [{ Plan: PlanNode }] }[]>(
    `explain (analyze, format json) ${text}`,
    values as unknown[],
  );
  return row ? nodesOf(row["QUERY PLAN"][0].Plan) : [];
}

const list = statementsOfActor("SPEAKER", {});

describe("the statements of an actor", () => {
  it("are those of current versions, latest said first, page by page, each once", async () => {
    const seen: Statement[] = [];
    let after: Position | null = null;
    do {
      const pages: Page<Statement>[] = await loadPages(
        dataSource().manager,
        list,
        { first: 4000, after },
        [busy],
      );
      const rows = pages.flatMap((page) => page.rows);
      seen.push(...rows.map(({ node }) => node));
      after = pages.some(({ hasNextPage }) => hasNextPage) ? (rows.at(-1)?.position ?? null) : null;
    } while (after !== null);
    const expected = await dataSource().manager.find(Statement, {
      where: { current: true },
      order: { sortDay: "DESC", id: "DESC" },
    });
    expect(seen.map(({ id }) => id)).toEqual(
      expected.map(({ id }) => id).filter((id) => Number(id) <= BUSY),
    );
    expect(seen).toHaveLength(0.75 * BUSY);
  });

  it.each([
    ["the first page", null],
    ["a page further on", { key: "2022-01-01", id: "500" }],
  ])("cost what their rows cost: %s", async (_page, after) => {
    const steps = await planOf((manager) => loadPages(manager, list, { first: 50, after }, [busy]));
    const read = steps.filter((step) => step["Relation Name"] !== undefined);
    expect(read.map((step) => step["Relation Name"]).sort()).toEqual([
      "actor",
      "actor",
      "statement",
      "statement_actor",
    ]);
    for (const step of read) {
      expect(step["Node Type"]).toMatch(/^Index/);
      expect(step["Actual Rows"] * step["Actual Loops"]).toBeLessThanOrEqual(51);
    }
  });

  it("are those of all actors that it is one with, each once", async () => {
    const others = ["3", "4"];
    const { manager } = dataSource();
    const load = (keys: readonly string[]) =>
      loadPages(manager, list, { first: 100, after: null }, keys);
    const own = (await load([quiet, ...others])).flatMap(({ rows }) => rows);
    await manager.query(`
      insert into statement_actor (article_id, statement_id, role, actor_id, position, current, sort_day)
        select article_id, statement_id, role, 4, 1, current, sort_day from statement_actor where actor_id = 3;
      update actor set merged_into_id = 2 where id in (3, 4)`);
    const [page] = await load([quiet]);
    const expected = own.sort(
      (a, b) =>
        b.position.key.localeCompare(a.position.key) || Number(b.node.id) - Number(a.node.id),
    );
    expect(page?.rows).toEqual(expected);
    expect(await countLists(manager, list, ["3", busy])).toEqual([
      { count: own.length, isEstimate: false },
      { count: MOST_COUNTED, isEstimate: true },
    ]);
    await manager.query("update actor set merged_into_id = null");
  });

  it("are found for several actors at once", async () => {
    const pages = await loadPages(dataSource().manager, list, { first: 10, after: null }, [
      quiet,
      busy,
    ]);
    const speakers = await Promise.all(
      pages.map(async ({ rows }) => {
        const where = rows.map(({ node }) => ({ articleId: "1", statementId: node.id }));
        const found = await dataSource().manager.find(StatementActor, { where });
        return new Set(found.map(({ actorId }) => actorId));
      }),
    );
    expect(speakers).toEqual([new Set([quiet]), new Set([busy])]);
  });
});
