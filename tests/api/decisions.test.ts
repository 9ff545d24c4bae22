import type { GraphQLSchema } from "graphql";
import { encodeGlobalId } from "../../src/api/global-id";
import { buildHearsaySchema } from "../../src/api/schema";
import { documentOfText, ingestArticle } from "../../src/ingest/ingest-article";
import { useDatabase } from "../support/database";
import { ask } from "./support/run-case";

jest.setTimeout(120_000);
const database = useDatabase();
let schema: GraphQLSchema;
let article: string;

const TEXT =
  "Harbour minister Ada Brenn said on Monday that the ferry to Vellport will sail in May. Engineer Jon Pellam said on Monday that the old bridge at Marsh Point has fallen.";

beforeAll(async () => {
  schema = await buildHearsaySchema();
  const document = {
    ...documentOfText(TEXT),
    url: "https://marsh-courier.example/ferry",
    outlet: "Marsh Courier",
    publishedAt: new Date("2025-12-30T08:00:00Z"),
  };
  const now = new Date("2026-01-01T00:00:00Z");
  const { articleId } = await ingestArticle(database.dataSource(), document, { now });
  article = encodeGlobalId("Article", articleId);
});

interface Trail {
  readonly reviewedBy: string | null;
  readonly method: string;
  readonly history: readonly {
    readonly by: string;
    readonly kind: string;
    readonly reason: string | null;
    readonly patch: Record<string, { readonly before: unknown; readonly after: unknown }> | null;
  }[];
}
interface Stated {
  readonly id: string;
  readonly text: string;
  readonly speaker: { readonly id: string; readonly name: string } | null;
  readonly claims: readonly {
    readonly id: string;
    readonly corroboration: { readonly status: string };
  }[];
  readonly provenance: Trail;
}

const TRAIL = "provenance { method reviewedBy history { at by kind reason patch } }";
const STATED = `id text speaker { id name } claims { id corroboration { status } } ${TRAIL}`;

async function answer<T>(source: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await ask(database.dataSource(), schema, source, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as T;
}

async function refusal(source: string, variables: Record<string, unknown>): Promise<string> {
  const { errors } = await ask(database.dataSource(), schema, source, variables);
  return errors?.[0]?.message ?? "not refused";
}

/** The statements of the article, published or not: the minister's and the engineer's. */
async function stated(): Promise<[Stated, Stated]> {
  const data = await answer<{ article: { statements: { nodes: Stated[] } } }>(
    `query ($article: ID!) { article(id: $article) { statements { nodes { ${STATED} } } } }`,
    { article },
  );
  const [ferry, bridge] = data.article.statements.nodes;
  if (!ferry || !bridge) throw new Error("two statements are expected");
  return [ferry, bridge];
}

const listed = async (filter: string) =>
  (
    await answer<{ claims: { nodes: { id: string }[] } }>(
      `{ claims(filter: ${filter}, sort: CHANGED_DESC) { nodes { id } } }`,
    )
  ).claims.nodes.map(({ id }) => id);

test("an article is withdrawn and used again, its claims with it, and both say who did it", async () => {
  const set = `mutation ($id: ID!, $status: PubStatus!, $note: String) {
    setArticleStatus(id: $id, pubStatus: $status, edNote: $note) { pubStatus edNote } }`;
  const note = "Made up.";
  const withdrawn = await answer(set, { id: article, status: "CANCELED", note });
  expect(withdrawn).toEqual({ setArticleStatus: { pubStatus: "CANCELED", edNote: note } });
  const [ferry] = await stated();
  const claim = ferry.claims[0]?.id ?? "";
  expect(ferry.claims[0]?.corroboration.status).toBe("RETRACTED");
  expect(await listed("{}")).toEqual([]);
  expect(await listed("{ status: [RETRACTED] }")).toContain(claim);
  expect(await listed('{ changedSince: "2020-01-01T00:00:00Z" }')).toContain(claim);
  expect(await listed('{ changedSince: "2100-01-01T00:00:00Z" }')).toEqual([]);
  const { statements } = await answer<{ statements: { totalCount: number } }>(
    "{ statements { totalCount } }",
  );
  expect(statements.totalCount).toBe(0);
  await answer(set, { id: article, status: "USABLE", note: null });
  expect(await listed("{}")).toContain(claim);
  const { claim: shown } = await answer<{ claim: { provenance: Trail } }>(
    `query ($id: ID!) { claim(id: $id) { ${TRAIL} } }`,
    { id: claim },
  );
  expect(shown.provenance.reviewedBy).toBe("local");
  expect(shown.provenance.history.map(({ kind, patch }) => [kind, patch?.status?.after])).toEqual([
    ["RETRACTED", "RETRACTED"],
    ["UPDATED", "SINGLE_SOURCE"],
  ]);
  expect(await refusal(set, { id: encodeGlobalId("Article", "999"), status: "USABLE" })).toBe(
    "id: there is no article of this id.",
  );
});

test("a statement is corrected by somebody, who is named with it, and it counts as changed", async () => {
  const [ferry, bridge] = await stated();
  const correct = `mutation ($input: StatementCorrection!) { correctStatement(input: $input) { ${STATED} } }`;
  const input = { statement: ferry.id, speaker: bridge.speaker?.id, reason: "Misheard." };
  const { correctStatement } = await answer<{ correctStatement: Stated }>(correct, { input });
  expect(correctStatement.speaker?.name).toBe(bridge.speaker?.name);
  expect(correctStatement.provenance).toMatchObject({
    method: "HUMAN",
    reviewedBy: "local",
    history: [
      {
        by: "local",
        kind: "UPDATED",
        reason: "Misheard.",
        patch: { speakers: { before: [ferry.speaker?.id], after: [bridge.speaker?.id] } },
      },
    ],
  });
  const since = async (moment: string) =>
    (
      await answer<{ statements: { nodes: { id: string }[] } }>(
        `{ statements(filter: { changedSince: "${moment}" }) { nodes { id } } }`,
      )
    ).statements.nodes.map(({ id }) => id);
  expect(await since("2026-01-01T12:00:00Z")).toEqual([ferry.id]);
  const back = { statement: ferry.id, speaker: null, reason: "Heard well." };
  const undone = await answer<{ correctStatement: Stated }>(correct, { input: back });
  expect(undone.correctStatement.speaker?.name).toBe(ferry.speaker?.name);
  expect(undone.correctStatement.provenance.method).toBe("RULE");
  const wrong = { ...input, speaker: ferry.id };
  expect(await refusal(correct, { input: wrong })).toContain(
    "speaker: expected an id of type Actor",
  );
  const late = { statement: ferry.id, saidAt: "2025-02-30", reason: "So." };
  expect(await refusal(correct, { input: late })).toContain('saidAt: "2025-02-30" is no date');
});

test("claims are related and reviewed by somebody, and a relation is taken back", async () => {
  const [source = "", target = ""] = (await stated()).map(({ claims }) => claims[0]?.id);
  const relate = `mutation ($source: ID!, $target: ID!) {
    relateClaims(source: $source, kind: REFUTES, target: $target, rationale: "No bridge, no ferry.") {
      id kind rationale source { id } target { id corroboration { status } } ${TRAIL} } }`;
  const { relateClaims } = await answer<{ relateClaims: { id: string; provenance: Trail } }>(
    relate,
    {
      source,
      target,
    },
  );
  expect(relateClaims).toMatchObject({
    rationale: "No bridge, no ferry.",
    source: { id: source },
    target: { id: target, corroboration: { status: "DISPUTED" } },
    provenance: { method: "HUMAN", reviewedBy: "local", history: [{ kind: "CREATED" }] },
  });
  const { undoRelation } = await answer<{ undoRelation: unknown[] }>(
    `mutation ($id: ID!) { undoRelation(id: $id, reason: "There is a pier.") { id corroboration { status } } }`,
    { id: relateClaims.id },
  );
  expect(undoRelation).toContainEqual({ id: target, corroboration: { status: "SINGLE_SOURCE" } });
  expect(await refusal(relate, { source, target: article })).toContain(
    "target: expected an id of type Claim",
  );

  const review = `mutation ($claim: ID!, $rating: Float) {
    addClaimReview(claim: $claim, author: "Harbour Facts", url: "https://facts.example/1", alternateName: "False", ratingValue: $rating) {
      id author claim { id reviews { author alternateName ratingValue url } } } }`;
  const { addClaimReview } = await answer<{ addClaimReview: { id: string } }>(review, {
    claim: source,
    rating: 1,
  });
  const reviews = [
    {
      author: "Harbour Facts",
      alternateName: "False",
      ratingValue: 1,
      url: "https://facts.example/1",
    },
  ];
  expect(addClaimReview).toMatchObject({ claim: { id: source, reviews } });
  const node = await answer(`query ($id: ID!) { node(id: $id) { id } }`, { id: addClaimReview.id });
  expect(node).toEqual({ node: { id: addClaimReview.id } });
  expect(await refusal(review, { claim: source, rating: 9 })).toContain(
    "ratingValue: expected a number from 1 to 5",
  );
});

test("statements, claims and outlets are assessed, nothing else is, and articles are filtered by it", async () => {
  const [ferry] = await stated();
  const { article: own } = await answer<{ article: { outlet: { id: string } } }>(
    `query ($article: ID!) { article(id: $article) { outlet { id } } }`,
    { article },
  );
  const assess = `mutation ($node: ID!) { assess(node: $node, sourceReliability: B,
    informationCredibility: DOUBTFUL, note: "Seen before.") { sourceReliability informationCredibility by note } }`;
  const made = {
    assess: {
      sourceReliability: "B",
      informationCredibility: "DOUBTFUL",
      by: "local",
      note: "Seen before.",
    },
  };
  for (const node of [ferry.id, ferry.claims[0]?.id, own.outlet.id]) {
    expect(await answer(assess, { node })).toEqual(made);
  }
  const shown = await answer(
    `query ($id: ID!) { statement(id: $id) { assessment { informationCredibility }
      claims { assessment { informationCredibility } } article { outlet { reliability } } } }`,
    { id: ferry.id },
  );
  expect(shown).toEqual({
    statement: {
      assessment: { informationCredibility: "DOUBTFUL" },
      claims: [{ assessment: { informationCredibility: "DOUBTFUL" } }],
      article: { outlet: { reliability: "B" } },
    },
  });
  const reliable = async (least: string) =>
    (
      await answer<{ articles: { totalCount: number } }>(
        `{ articles(filter: { minReliability: ${least} }) { totalCount } }`,
      )
    ).articles.totalCount;
  expect([
    await reliable("A"),
    await reliable("B"),
    await reliable("C"),
    await reliable("F"),
  ]).toEqual([0, 1, 1, 1]);
  expect(await refusal(assess, { node: article })).toBe(
    "node: expected the id of a Statement, a Claim or an Outlet, got one of type Article.",
  );
});
