import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GraphQLSchema } from "graphql";
import { encodeGlobalId } from "../../src/api/global-id";
import { buildHearsaySchema } from "../../src/api/schema";
import { parseFrontMatter } from "../../src/formats/front-matter";
import { ingestArticle } from "../../src/ingest/ingest-article";
import { useDatabase } from "../support/database";
import { ask } from "./support/run-case";

const database = useDatabase();
const now = new Date("2026-04-17T00:00:00Z");
let schema: GraphQLSchema;
let articleId: string;

beforeAll(async () => {
  schema = await buildHearsaySchema();
  for (const file of ["d-4-tram-live-v1.md", "d-4-tram-live-v2.md"]) {
    const source = readFileSync(join(__dirname, "../../samples", file));
    const document = parseFrontMatter(source, file);
    ({ articleId } = await ingestArticle(database.dataSource(), document, { now }));
  }
}, 60_000);

interface Change {
  readonly before: { readonly exact: string } | null;
  readonly after: { readonly exact: string } | null;
  readonly changedStatements: readonly { readonly text: string }[];
  readonly changedClaims: readonly { readonly text: string }[];
}

interface Answer {
  readonly article: {
    readonly versions: readonly { readonly id: string; readonly diff: readonly Change[] }[];
  };
}

const CHANGES = `before { exact } after { exact } changedStatements { text } changedClaims { text }`;

async function versions(argument = ""): Promise<Answer["article"]["versions"]> {
  const { data, errors } = await ask(
    database.dataSource(),
    schema,
    `query ($article: ID!) { article(id: $article) { pubStatus edNote versions {
      id version seenAt diff${argument} { ${CHANGES} } } } }`,
    { article: encodeGlobalId("Article", articleId) },
  );
  expect(errors).toBeUndefined();
  return (data as unknown as Answer).article.versions;
}

describe("the changes of an article", () => {
  it("are told with the words, statements and claims that changed", async () => {
    const [first, second] = await versions();
    expect(first?.diff).toEqual([]);
    const words = second?.diff.map(({ before, after }) => [before?.exact, after?.exact]);
    expect(words?.slice(0, 2)).toEqual([
      ["at least four", "seven"],
      ["both trams were", "the No. 9 was"],
    ]);
    const texts = second?.diff.flatMap(({ changedStatements }) =>
      changedStatements.map(({ text }) => text),
    );
    expect(texts).toEqual([
      "both trams were in perfect condition",
      "the No. 9 was in perfect condition",
      "About 90 passengers were on board",
      "The driver of the No. 4 survived and will be questioned",
    ]);
    const claims = second?.diff.flatMap(({ changedClaims }) =>
      changedClaims.map(({ text }) => text),
    );
    expect(claims).toContain("both trams were in perfect condition");
  });

  it("are those since any other version that is asked for", async () => {
    const [first, second] = await versions();
    const [back, same] = await versions(`(against: "${second?.id}")`);
    expect(same?.diff).toEqual([]);
    expect(back?.diff[0]).toMatchObject({
      before: { exact: "seven" },
      after: { exact: "at least four" },
    });
    expect(back?.diff).toHaveLength(second?.diff.length ?? 0);
    expect(first?.id).not.toBe(second?.id);
  });

  it("cannot be told against what is no version of the article", async () => {
    const askFor = (against: string) =>
      ask(
        database.dataSource(),
        schema,
        `query ($id: ID!, $against: ID!) { article(id: $id) { versions { diff(against: $against) { ${CHANGES} } } } }`,
        { id: encodeGlobalId("Article", articleId), against },
      );
    const messages = async (against: string) =>
      (await askFor(against)).errors?.map(({ message }) => message)[0];
    expect(await messages(encodeGlobalId("ArticleVersion", "999"))).toContain(
      "is no version of this article; expected the id of one that Article.versions gives",
    );
    expect(await messages(encodeGlobalId("Article", articleId))).toContain(
      "expected an id of type ArticleVersion",
    );
  });
});
