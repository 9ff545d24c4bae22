import type { GraphQLSchema } from "graphql";
import { encodeGlobalId, type NodeType } from "../../src/api/global-id";
import { buildHearsaySchema } from "../../src/api/schema";
import { useDatabase } from "../support/database";
import { actorKeys, outletKeys, storeCast } from "./support/cast";
import { ask, readable } from "./support/run-case";
import { storeArticle } from "./support/store-article";

const database = useDatabase();
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildHearsaySchema();
  await storeCast(database.dataSource());
  for (const n of [1, 2, 3, 40]) await storeArticle(database.dataSource(), n);
});

/** Keys of the nodes that a filter lets through, in their order. */
async function found(
  field: "articles" | "statements" | "claims" | "actors",
  filter: unknown,
): Promise<string[]> {
  const type = { articles: "Article", statements: "Statement", claims: "Claim", actors: "Actor" };
  const { data, errors } = await ask(
    database.dataSource(),
    schema,
    `query ($filter: ${type[field]}Filter) { list: ${field}(filter: $filter) { totalCount nodes { id } } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  const { list } = readable(data) as { list: { totalCount: number; nodes: { id: string }[] } };
  expect(list.totalCount).toBe(list.nodes.length);
  return list.nodes.map((node) => node.id.replace(/^.*:/, ""));
}

const id = (type: NodeType, key: string) => encodeGlobalId(type, key);
const actor = (key: string) => [id("Actor", key)];
const courier = [id("Outlet", outletKeys.courier)];

test.each([
  ["nothing is asked", {}, ["40", "3", "2", "1"]],
  ["words of the text, in another form", { text: "reason wait" }, ["40", "3", "2", "1"]],
  ["words of the headline", { text: '"day 3"' }, ["3"]],
  ["words that must not occur", { text: "ferry -3" }, ["40", "2", "1"]],
  ["words of an old version only", { text: "excuses" }, []],
  ["words that no article has", { text: "tramway" }, []],
  ["an outlet", { outlets: courier }, ["3", "1"]],
  ["one of several outlets", { outlets: [...courier, id("Outlet", "999")] }, ["3", "1"]],
  ["no outlet at all", { outlets: [] }, []],
  ["an outlet that is not there", { outlets: [id("Outlet", "999")] }, []],
  [
    "both days of a range are included",
    { published: { from: "2025-10-02", to: "2025-10-03" } },
    ["3", "2"],
  ],
  ["an open range", { published: { from: "2025-10-03" } }, ["40", "3"]],
  ["days without articles", { published: { to: "2025-09-30" } }, []],
  [
    "an actor who is mentioned",
    { mentions: actor(actorKeys.harbourOffice) },
    ["40", "3", "2", "1"],
  ],
  ["an actor whom only old versions mention", { mentions: actor(actorKeys.officials) }, []],
  ["a language", { languages: ["EN", "fr"] }, ["40", "3", "2", "1"]],
  ["another language", { languages: ["fr"] }, []],
  ["a state", { pubStatus: ["USABLE"] }, ["40", "3", "2", "1"]],
  ["another state", { pubStatus: ["WITHHELD", "CANCELED"] }, []],
  ["copies are left out", { collapseDuplicates: true }, ["40", "2", "1"]],
  ["copies may stay", { collapseDuplicates: false }, ["40", "3", "2", "1"]],
  ["two things at once", { outlets: courier, text: '"day 3"' }, ["3"]],
  ["and", { and: [{ outlets: courier }, { published: { to: "2025-10-01" } }] }, ["1"]],
  ["or", { or: [{ text: '"day 3"' }, { text: '"day 2"' }] }, ["3", "2"]],
  ["or of nothing", { or: [] }, []],
  ["not", { not: { outlets: courier } }, ["40", "2"]],
  ["not, not", { not: { not: { outlets: courier } } }, ["3", "1"]],
])("articles: %s", async (_what, filter, keys) => {
  expect(await found("articles", filter)).toEqual(keys);
});

test("articles: not lets through what cannot be told", async () => {
  await database.dataSource().query("update article set outlet_id = null where id = 2");
  expect(await found("articles", { not: { outlets: courier } })).toEqual(["40", "2"]);
  await database.dataSource().query("update article set outlet_id = 2 where id = 2");
});

const quay = ["12", "22", "32", "402"].reverse();
const ferry = ["401", "31", "21", "11"];

test.each([
  ["words", { text: "sails" }, ferry],
  ["words outside the content", { text: "Brenn" }, []],
  ["words of an old version", { text: "excuses" }, []],
  ["a speaker", { speakers: actor(actorKeys.brenn) }, ferry],
  ["a speaker of an old version", { speakers: actor(actorKeys.officials) }, []],
  ["an addressee is no speaker", { speakers: actor(actorKeys.reporters) }, []],
  ["a kind of speaker", { speakerKinds: ["PUBLIC_BODY"] }, quay],
  ["a kind that nobody is", { speakerKinds: ["STATE"] }, []],
  ["an addressee", { addressees: actor(actorKeys.reporters) }, ferry],
  ["a speaker is no addressee", { addressees: actor(actorKeys.brenn) }, []],
  ["whom it is about", { about: actor(actorKeys.brenn) }, quay],
  ["nobody it is about", { about: actor(actorKeys.courier) }, []],
  ["a way of quoting", { quoteKinds: ["DIRECT"] }, ferry],
  ["another way of quoting", { quoteKinds: ["MIXED"] }, []],
  ["a modality among several", { modalities: ["PROMISED", "DENIED"] }, ferry],
  ["a modality that none has", { modalities: ["DENIED"] }, []],
  ["a cue", { cueLemmas: ["say"] }, quay],
  ["a cue that none has", { cueLemmas: ["deny", "\0"] }, []],
  ["a stance of the cue", { cueStance: ["NEUTRAL"], cueLemmas: ["say"] }, quay],
  ["another stance of the cue", { cueStance: ["DISTANCING", "ENDORSING"] }, []],
  ["nested ones", { minDepth: 1 }, quay],
  ["ones nested deeper", { minDepth: 2 }, []],
  ["as sure as they are", { minConfidence: 0.75 }, [...quay, ...ferry]],
  ["surer than they are", { minConfidence: 0.76 }, []],
  ["a day on which it was said", { said: { from: "2025-10-02", to: "2025-10-02" } }, ["31"]],
  ["a day that lies in a wider range", { said: { from: "2025-09-15", to: "2025-09-15" } }, quay],
  ["the same, exactly", { said: { from: "2025-09-15", to: "2025-09-15", exact: true } }, []],
  [
    "a range around the wider one, exactly",
    { said: { from: "2025-09-01", to: "2025-09-30", exact: true } },
    [...quay, "11"],
  ],
  ["repeated reports are left out", { collapseUtterances: true }, [...quay, "11"]],
  ["repeated reports may stay", { collapseUtterances: false }, [...quay, ...ferry]],
  ["days on which nothing was said", { said: { from: "2026-01-01" } }, []],
  ["publication", { published: { to: "2025-10-01" } }, ["12", "11"]],
  ["an outlet", { outlets: courier, cueLemmas: ["tell"] }, ["31", "11"]],
  [
    "all of them at once",
    {
      speakers: actor(actorKeys.brenn),
      about: actor(actorKeys.harbourOffice),
      published: { from: "2025-10-03" },
      not: { published: { from: "2025-10-04" } },
    },
    ["31"],
  ],
])("statements: %s", async (_what, filter, keys) => {
  const order = (list: string[]) => [...list].sort();
  expect(order(await found("statements", filter))).toEqual(order(keys));
});

const own = ["41", "4", "3", "2"];

test.each([
  ["nothing is asked", {}, [...own, "1"]],
  ["words", { text: "reasons" }, own],
  ["words that none has", { text: "excuses" }, []],
  ["a subject", { subjects: actor(actorKeys.harbourOffice) }, [...own, "1"]],
  ["an object is no subject", { subjects: actor(actorKeys.brenn) }, []],
  ["an object", { objects: actor(actorKeys.brenn) }, own],
  ["a holder", { holders: actor(actorKeys.brenn) }, ["1"]],
  ["nobody who holds anything", { holders: actor(actorKeys.reporters) }, []],
  ["an outlet that carries it", { reportedBy: courier }, ["4", "2", "1"]],
  ["a stance", { stance: ["DISAGREE"] }, ["1"]],
  ["a stance that nobody takes", { stance: ["DISCUSS"] }, []],
  ["who rejects it", { holders: actor(actorKeys.harbourOffice), stance: ["DISAGREE"] }, ["1"]],
  ["who holds what another rejects", { holders: actor(actorKeys.brenn), stance: ["DISAGREE"] }, []],
  ["a modality", { modality: ["POSSIBLE"] }, own],
  ["a polarity", { polarity: "NEGATIVE" }, own],
  ["a voice", { voice: ["ATTRIBUTED"] }, [...own, "1"]],
  ["a voice that none has", { voice: ["AUTHORIAL"] }, []],
  ["how well it is supported", { status: ["DISPUTED", "CORROBORATED"] }, ["1"]],
  ["support that none has", { status: ["RETRACTED"] }, []],
  ["more origins than any has", { minIndependentOrigins: 2 }, []],
  ["no more origins than they have", { maxIndependentOrigins: 1 }, [...own, "1"]],
  ["a relation, at whichever end", { hasRelation: ["SUPPORTS"] }, ["4", "1"]],
  ["a relation that none has", { hasRelation: ["QUALIFIES"] }, []],
  ["first appearance", { firstAppeared: { to: "2025-10-01" } }, ["2", "1"]],
  ["not", { not: { text: "reasons" } }, ["1"]],
  ["or", { or: [{ text: "40" }, { text: "ferry" }] }, ["41", "1"]],
])("claims: %s", async (_what, filter, keys) => {
  expect(await found("claims", filter)).toEqual(keys);
});

test("claims that only old versions carry are not listed, and can still be had by id", async () => {
  await database
    .dataSource()
    .query("update claim_appearance set current = false where claim_id = 41");
  expect(await found("claims", { text: "reasons" })).toEqual(["4", "3", "2"]);
  const { data } = await ask(
    database.dataSource(),
    schema,
    "query ($id: ID!) { claim(id: $id) { text firstAppearance { wording } appearances { totalCount } } }",
    { id: id("Claim", "41") },
  );
  expect(data).toEqual({
    claim: {
      text: "there were 40 reasons to wait",
      firstAppearance: { wording: "there were 40 reasons to wait" },
      appearances: { totalCount: 0 },
    },
  });
  await database
    .dataSource()
    .query("update claim_appearance set current = true where claim_id = 41");
});

test.each([
  ["part of any name, without case", { text: "THE QUA" }, [actorKeys.harbourOffice]],
  ["part of the main name", { text: "brenn" }, [actorKeys.brenn]],
  ["a name that nobody has", { text: "Tidewell" }, []],
  ["signs that mean something to LIKE", { text: "%" }, []],
  ["the same inside a word", { text: "qu_y" }, []],
  ["a kind", { kinds: ["PERSON"] }, [actorKeys.brenn]],
  ["a kind that nobody is", { kinds: ["COMPANY"] }, []],
  ["countries", { countries: ["FJ", "XX"] }, [actorKeys.brenn]],
  ["a country that nobody belongs to", { countries: ["XX"] }, []],
  ["two things at once", { kinds: ["PERSON"], countries: ["TO"] }, []],
])("actors: %s", async (_what, filter, keys) => {
  expect(await found("actors", filter)).toEqual(keys);
});

test.each([
  ["harbour office", "Harbour Office"],
  ["Ada Bren", "Ada Brenn"],
  ["MINISTER BRENN", "Ada Brenn"],
  ["vell radio", "Vell Radio"],
  ["Nobody Of That Name", undefined],
])("actor by name: %s", async (name, expected) => {
  const { data } = await ask(
    database.dataSource(),
    schema,
    "query ($name: String) { actor(name: $name) { name } }",
    { name },
  );
  expect((data?.actor as { name: string } | null)?.name).toBe(expected);
});

test.each([
  [null, ["Marsh Courier", "Vell Radio"]],
  ["radio", ["Vell Radio"]],
  ["courier.example", ["Marsh Courier"]],
  ["%", []],
])("outlets: %s", async (text, names) => {
  const { data } = await ask(
    database.dataSource(),
    schema,
    "query ($text: String) { outlets(text: $text) { name } }",
    { text },
  );
  expect(data).toEqual({ outlets: names.map((name) => ({ name })) });
});
