import type { GraphQLSchema } from "graphql";
import { buildHearsaySchema } from "../../src/api/schema";
import { useDatabase } from "../support/database";
import { ask } from "./support/run-case";

const database = useDatabase("samples");
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildHearsaySchema();
});

/** All rows of a list, page by page. */
async function all<T>(field: string, selection: string): Promise<T[]> {
  const rows: T[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await ask(
      database.dataSource(),
      schema,
      `query ($after: String) { list: ${field}(first: 40, after: $after) {
        totalCount nodes { ${selection} } pageInfo { hasNextPage endCursor }
      } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const { list } = JSON.parse(JSON.stringify(data)) as {
      list: {
        totalCount: number;
        nodes: T[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    rows.push(...list.nodes);
    if (!list.pageInfo.hasNextPage) {
      expect(rows).toHaveLength(list.totalCount);
      return rows;
    }
    after = list.pageInfo.endCursor;
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

const inside = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;

test("every statement is worded where it says it is, and its chain begins with its outlet", async () => {
  const statements = await all<{
    text: string;
    content: Span[];
    directSpans: Span[];
    speakerMention: Span | null;
    quoteKind: string;
    depth: number;
    parent: { depth: number } | null;
    saidAt: { earliest: string | null; latest: string | null };
    article: { text: string; outlet: { actor: { name: string } } };
    chain: { position: number; act: string; agents: { name: string }[] }[];
  }>(
    "statements",
    `text content { start end exact } directSpans { start end exact } speakerMention { start end exact }
    quoteKind depth parent { depth } saidAt { earliest latest }
    article { text outlet { actor { name } } } chain { position act agents { name } }`,
  );
  expect(statements.length).toBeGreaterThan(100);
  for (const statement of statements) {
    const { content, directSpans, speakerMention, article, chain } = statement;
    const worded = content.map((span) => span.exact).join(" … ");
    expect(worded.replace(/\s+/g, " ")).toBe(statement.text);
    for (const span of [...content, ...directSpans, ...(speakerMention ? [speakerMention] : [])]) {
      expect(article.text.slice(span.start, span.end)).toBe(span.exact);
      expect(span.exact.trim()).not.toBe("");
    }
    for (const span of directSpans) expect(content.some((part) => inside(span, part))).toBe(true);
    expect(directSpans.length === 0).toBe(statement.quoteKind === "INDIRECT");
    expect(chain.map((hop) => hop.position)).toEqual(chain.map((_, at) => at));
    expect(chain[0]).toMatchObject({ act: "PUBLISHES", agents: [article.outlet.actor] });
    expect(statement.depth).toBe(statement.parent ? statement.parent.depth + 1 : 0);
    const { earliest, latest } = statement.saidAt;
    if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
  }
});

test("every claim appears somewhere, first where it says so, and is held by who says it or by whose article asserts it", async () => {
  const claims = await all<{
    firstAppearance: { seenAt: string };
    appearances: {
      totalCount: number;
      nodes: {
        seenAt: string;
        wording: string;
        evidence: Span;
        statement: { id: string } | null;
        article: { outlet: { actor: { id: string } } };
      }[];
    };
    holders: { actor: { id: string }; stance: string; statements: { id: string }[] }[];
  }>(
    "claims",
    `firstAppearance { seenAt } appearances(first: 100) { totalCount nodes {
      seenAt wording evidence { exact } statement { id } article { outlet { actor { id } } }
    } }
    holders { stance actor { id } statements { id } }`,
  );
  expect(claims.length).toBeGreaterThan(100);
  for (const { firstAppearance, appearances, holders } of claims) {
    expect(appearances.totalCount).toBeGreaterThan(0);
    const seen = appearances.nodes.map((appearance) => appearance.seenAt);
    expect(seen).toEqual([...seen].sort());
    expect(firstAppearance.seenAt).toBe(seen[0]);
    const asserting = appearances.nodes.filter(({ statement }) => statement === null);
    const outlets = new Set(asserting.map(({ article }) => article.outlet.actor.id));
    for (const { actor, statements } of holders)
      expect(statements.length > 0 || outlets.has(actor.id)).toBe(true);
    const keys = holders.map((holder) => `${holder.actor.id} ${holder.stance}`);
    expect(new Set(keys).size).toBe(keys.length);
  }
  expect(claims.some((claim) => claim.appearances.totalCount > 1)).toBe(true);
});

test("every actor's names, mentions and statements belong to it", async () => {
  const actors = await all<{
    name: string;
    names: { text: string; mentionCount: number; outlets: unknown[] }[];
    mentions: { totalCount: number; nodes: { span: Span; actor: { name: string } }[] };
    statements: { nodes: { speakers: { name: string }[] }[] };
    statementsAbout: { nodes: { about: { name: string }[] }[] };
  }>(
    "actors",
    `name names { text mentionCount outlets { name } }
    mentions(first: 100) { totalCount nodes { span { exact } actor { name } } }
    statements(first: 100) { nodes { speakers { name } } }
    statementsAbout(first: 100) { nodes { about { name } } }`,
  );
  expect(actors.length).toBeGreaterThan(50);
  for (const { name, names, mentions, statements, statementsAbout } of actors) {
    for (const mention of mentions.nodes) expect(mention.actor.name).toBe(name);
    for (const { speakers } of statements.nodes) expect(speakers).toContainEqual({ name });
    for (const { about } of statementsAbout.nodes) expect(about).toContainEqual({ name });
    for (const used of names) expect(used.outlets.length > 0).toBe(used.mentionCount > 0);
    const byName = names.reduce((sum, used) => sum + used.mentionCount, 0);
    expect(byName).toBeLessThanOrEqual(mentions.totalCount);
  }
});
