import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import { createFormatError } from "../../src/api/errors";
import { buildHearsaySchema } from "../../src/api/schema";
import { useDatabase } from "../support/database";
import { storeCast } from "./support/cast";
import { ask } from "./support/run-case";
import { storeArticle } from "./support/store-article";

const database = useDatabase();
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildHearsaySchema();
  await storeCast(database.dataSource());
  await storeArticle(database.dataSource(), 1);
});

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^["'|&!():*<>\-%_\\ a-z\0\ud800]{1,12}$/),
);

/** Every place where a text can be sent that is looked up in the database. */
const document = `query ($text: String!, $list: [String!]!, $cursor: String) {
  articles(filter: { text: $text }) { totalCount }
  statements(filter: { text: $text }) { totalCount }
  cues: statements(filter: { cueLemmas: $list }) { totalCount }
  claims(filter: { text: $text }) { totalCount }
  actors(filter: { text: $text }) { totalCount }
  countries: actors(filter: { countries: $list }) { totalCount }
  actor(name: $text) { name }
  outlets(text: $text) { name }
  page: actors(after: $cursor) { totalCount }
}`;

test("no text is a fault of ours: it is answered, or it is a mistake that is told", async () => {
  const formatError = createFormatError((_id, fault) => {
    throw fault;
  });
  await fc.assert(
    fc.asyncProperty(text, async (sent) => {
      const variables = { text: sent, list: [sent], cursor: sent };
      const { errors = [] } = await ask(database.dataSource(), schema, document, variables);
      for (const error of errors) formatError(error.toJSON(), error);
    }),
    { numRuns: 150 },
  );
});

test("a key from a forged cursor is compared as text, never as SQL", async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.bigInt({ min: 1n, max: 10n ** 18n - 1n }), async (key, id) => {
      fc.pre(key !== "" && !key.includes("\0"));
      const after = Buffer.from(JSON.stringify(["actors", key, String(id)])).toString("base64url");
      const { errors } = await ask(
        database.dataSource(),
        schema,
        "query ($after: String) { actors(after: $after) { nodes { id } } }",
        { after },
      );
      expect(errors).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});
