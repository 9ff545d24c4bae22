import type { GraphQLSchema } from "graphql";
import { buildHearsaySchema } from "../../src/api/schema";
import { useDatabase } from "../support/database";
import { ask } from "./support/run-case";

const database = useDatabase();
let schema: GraphQLSchema;

interface ShownActor {
  readonly id: string;
  readonly name: string;
  readonly names: readonly { readonly text: string; readonly mentionCount: number }[];
  readonly statements: { readonly totalCount: number };
  readonly claimsHeld: { readonly totalCount: number };
  readonly mentions: { readonly totalCount: number };
  readonly roles: readonly { readonly title: string }[];
  readonly possibleDuplicates: readonly { readonly right: { readonly id: string } }[];
}

interface ShownJudgement {
  readonly id: string;
  readonly judgement: string;
  readonly by: string;
  readonly left: { readonly id: string };
}

async function run<T>(source: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await ask(database.dataSource(), schema, source, variables);
  expect(errors).toBeUndefined();
  return data as T;
}

async function refused(source: string, variables: Record<string, unknown>): Promise<string> {
  const { errors } = await ask(database.dataSource(), schema, source, variables);
  return errors?.[0]?.message ?? "";
}

const SHOWN = `id name names { text mentionCount } mentions { totalCount } statements { totalCount }
  claimsHeld { totalCount } roles { title } possibleDuplicates { right { id } }`;

async function actor(name: string): Promise<ShownActor> {
  const found = await run<{ actor: ShownActor }>(
    `query ($name: String!) { actor(name: $name) { ${SHOWN} } }`,
    {
      name,
    },
  );
  return found.actor;
}

const judge = `mutation ($left: ID!, $right: ID!, $judgement: Judgement!) {
  judgeActors(left: $left, right: $right, judgement: $judgement, reason: "seen both") { id judgement by left { id } }
}`;
const undo = `mutation ($id: ID!) { undoJudgement(id: $id) { ${SHOWN} } }`;

beforeAll(async () => {
  schema = await buildHearsaySchema();
  const texts = [
    "The mayor of Vellport, Ilse Tarrow, said on Monday that the old bridge will stay closed until spring.",
    "Helena Quist said on Monday that the old harbour will be sold. Helena Quist, the engineer, said that nobody had asked her.",
  ];
  const articles = texts.map((text, at) => ({
    text,
    outlet: ["Marsh Courier", "Vell Radio"][at],
    url: `https://outlet${at}.example/bridge`,
    publishedAt: "2025-10-07T06:00:00Z",
  }));
  await run(
    `mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { problems } }`,
    { articles },
  );
});

describe("judgeActors", () => {
  it("shows two actors as one wherever either is asked for, until it is undone", async () => {
    const [ilse, helena] = [await actor("Ilse Tarrow"), await actor("Helena Quist")];
    expect([ilse.statements.totalCount, helena.statements.totalCount]).toEqual([1, 2]);
    const given = await run<{ judgeActors: ShownJudgement }>(judge, {
      left: helena.id,
      right: ilse.id,
      judgement: "POSITIVE",
    });
    expect(given.judgeActors).toMatchObject({ judgement: "POSITIVE", by: "local" });

    const both = await actor("Helena Quist");
    expect(both).toMatchObject({ id: ilse.id, name: "Ilse Tarrow" });
    expect(both.names.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Ilse Tarrow", "Helena Quist"]),
    );
    expect(both.statements.totalCount).toBe(3);
    expect(both.claimsHeld.totalCount).toBe(
      ilse.claimsHeld.totalCount + helena.claimsHeld.totalCount,
    );
    expect(both.mentions.totalCount).toBe(ilse.mentions.totalCount + helena.mentions.totalCount);
    expect(both.roles.map(({ title }) => title)).toContain("mayor");

    const found = await run<{
      node: ShownActor;
      actors: { totalCount: number };
      statements: { nodes: { speaker: { id: string } }[] };
      mentioning: { totalCount: number };
    }>(
      `query ($id: ID!) {
        node(id: $id) { ... on Actor { ${SHOWN} } }
        actors(filter: { text: "Quist" }) { totalCount }
        statements(filter: { speakers: [$id] }) { nodes { speaker { id } } }
        mentioning: articles(filter: { mentions: [$id] }) { totalCount }
      }`,
      { id: helena.id },
    );
    expect(found.node).toEqual(both);
    expect(found.actors.totalCount).toBe(1);
    expect(found.statements.nodes.map(({ speaker }) => speaker.id)).toEqual(
      Array<string>(3).fill(ilse.id),
    );
    expect(found.mentioning.totalCount).toBe(2);

    const undone = await run<{ undoJudgement: ShownActor[] }>(undo, { id: given.judgeActors.id });
    expect(undone.undoJudgement).toEqual([ilse, helena]);
  });

  it("refuses what contradicts an earlier judgement, naming it, and what is no judgement", async () => {
    const [ilse, helena] = [await actor("Ilse Tarrow"), await actor("Helena Quist")];
    const pair = { left: ilse.id, right: helena.id };
    const given = await run<{ judgeActors: ShownJudgement }>(judge, {
      ...pair,
      judgement: "NEGATIVE",
    });
    const { id } = given.judgeActors;
    expect(await refused(judge, { ...pair, judgement: "POSITIVE" })).toBe(
      `judgement: POSITIVE contradicts the NEGATIVE of judgement ${id}; undo that one first.`,
    );
    expect(await refused(judge, { ...pair, judgement: "NO_JUDGEMENT" })).toContain(
      "expected POSITIVE, NEGATIVE or UNSURE",
    );
    expect(await refused(judge, { left: ilse.id, right: ilse.id, judgement: "UNSURE" })).toContain(
      "right: expected another actor",
    );
    expect(await refused(judge, { left: id, right: ilse.id, judgement: "UNSURE" })).toContain(
      "left: expected an id of type Actor",
    );
    await run(undo, { id });
    expect(await refused(undo, { id })).toContain("was undone at 2026-01-02T00:00:00.000Z already");
  });
});
