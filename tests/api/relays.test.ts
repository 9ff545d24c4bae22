import { readFileSync } from "node:fs";
import type { GraphQLSchema } from "graphql";
import { buildHearsaySchema } from "../../src/api/schema";
import { documentOfText } from "../../src/formats/document";
import { ingestArticle } from "../../src/ingest/ingest-article";
import { countStatements, useDatabase } from "../support/database";
import { sharedFile } from "../support/shared-folder";
import { ask } from "./support/run-case";

const samples = useDatabase("samples");
const empty = useDatabase();
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildHearsaySchema();
});

interface Relay {
  readonly origin: { readonly id: string; readonly name: string } | null;
  readonly finalRecipient: { readonly name: string } | null;
  readonly hops: readonly {
    readonly act: string;
    readonly agents: readonly { readonly name: string }[];
  }[];
  readonly deliveryConfirmed: boolean | null;
  readonly statementCount: number;
  readonly statements: readonly {
    readonly article: { readonly outlet: { readonly name: string } | null };
  }[];
}

const FIELDS = `origin { id name } finalRecipient { name } hops { act agents { name } } deliveryConfirmed statementCount
  statements { article { outlet { name } } }`;

async function relays(database: typeof samples, args = "minDepth: 3"): Promise<readonly Relay[]> {
  const { data, errors } = await ask(
    database.dataSource(),
    schema,
    `{ relays(${args}) { ${FIELDS} } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { relays: readonly Relay[] }).relays;
}

const shown = (relay: Relay | undefined) => ({
  origin: relay?.origin?.name,
  to: relay?.finalRecipient?.name,
  acts: relay?.hops.map(({ act }) => act).join(" "),
  outlets: [...new Set(relay?.statements.map(({ article }) => article.outlet?.name))].sort(),
  delivered: relay?.deliveryConfirmed,
});

test("a message that several articles tell of is one, with whoever says that it arrived", async () => {
  const found = await relays(samples);
  expect(shown(found.find(({ origin }) => origin?.name === "Ignacio Benegas"))).toEqual({
    origin: "Ignacio Benegas",
    to: "Uruguay",
    acts: "PUBLISHES REPORTS SAYS ASKS_TO_RELAY RELAYS",
    outlets: ["Cono Sur News Agency", "Ribera Business", "The Mercator Daily"],
    delivered: true,
  });
  expect(shown(found.find(({ origin }) => origin?.name === "Anton Vesk"))).toMatchObject({
    to: "Velmora",
    outlets: ["Aldhaven Post", "Channel Nine", "The Lissen Tribune"],
    delivered: null,
  });
});

test("only those of an origin, and none by an actor who passed nothing on", async () => {
  const [vesk] = (await relays(samples)).filter(({ origin }) => origin?.name === "Anton Vesk");
  const id = vesk?.origin?.id;
  expect((await relays(samples, `origin: "${id}"`)).map(({ origin }) => origin?.name)).toEqual([
    "Anton Vesk",
  ]);
  expect(await relays(samples, `intermediary: "${id}"`)).toEqual([]);
  expect(await relays(samples, `recipient: "${id}"`)).toEqual([]);
  expect(await relays(samples, "minDepth: 9")).toEqual([]);
});

test("the ways, their statements, hops and actors cost one statement of SQL each", async () => {
  const { count } = await countStatements(samples.dataSource(), () => relays(samples));
  expect(count).toBeLessThanOrEqual(7);
});

test.each([
  ["minDepth: 0", "minDepth: expected 1 or more"],
  ["first: 101", "first: expected a number from 1 to 100"],
  ['origin: "x"', "origin: "],
  ['said: { from: "2026-02-02", to: "2026-01-01" }', "said: from"],
])("%s is refused", async (args, message) => {
  const { errors } = await ask(
    samples.dataSource(),
    schema,
    `{ relays(${args}) { statementCount } }`,
  );
  expect(errors?.[0]?.message).toContain(message);
});

const seed = sharedFile("seed", "article.txt");
(seed ? test : test.skip)(
  "the seed article's message is found where the folder is there",
  async () => {
    const text = readFileSync(seed ?? "", "utf8");
    await ingestArticle(empty.dataSource(), documentOfText(text));
    const found = await relays(empty);
    expect(found.map(shown)).toContainEqual(
      expect.objectContaining({
        to: "Iran",
        acts: "PUBLISHES REPORTS ASKS_TO_RELAY RELAYS",
        delivered: null,
      }),
    );
  },
);
