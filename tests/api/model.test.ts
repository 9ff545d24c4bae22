import { readFileSync } from "node:fs";
import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from "graphql";
import { buildHearsaySchema } from "../../src/api/schema";
import { sharedFile } from "../support/shared-folder";

/** The types of all fields, arguments and enum values of a type, by path; defaults included. */
function* shapesOf(type: GraphQLNamedType): Generator<[path: string, shape: string]> {
  yield [type.name, type.constructor.name];
  if (isEnumType(type)) {
    for (const value of type.getValues()) yield [`${type.name}.${value.name}`, "value"];
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, `${field.type} = ${field.defaultValue}`];
    }
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    yield [`${type.name} implements`, type.getInterfaces().join()];
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, String(field.type)];
      for (const argument of field.args) {
        const path = `${type.name}.${field.name}(${argument.name})`;
        yield [path, `${argument.type} = ${argument.defaultValue}`];
      }
    }
  }
}

/** Descriptions of types and fields, by path. */
function descriptionsOf(schema: GraphQLSchema): Map<string, string> {
  const described = Object.values(schema.getTypeMap()).flatMap((type) => [
    { path: type.name, description: type.description },
    ...("getFields" in type ? Object.values(type.getFields()) : []).map((field) => ({
      path: `${type.name}.${field.name}`,
      description: field.description,
    })),
  ]);
  return new Map(
    described.flatMap(({ path, description }) => (description ? [[path, description]] : [])),
  );
}

/** What the model says of these also speaks of what is not built yet. */
const ahead = ["ArticleEdge", "ArticleInput", "Mutation.ingestArticles"];

function shapes(schema: GraphQLSchema): Map<string, string> {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  return new Map(types.flatMap((type) => [...shapesOf(type)]));
}

const modelFile = sharedFile("design", "model.graphql");
const whereThereIsAModel = modelFile ? test : test.skip;

function model(): GraphQLSchema {
  return buildSchema(readFileSync(modelFile ?? "", "utf8"));
}

/** What has another type than in the model, for the reason that ARCHITECTURE.md gives. */
const retyped: { readonly [path: string]: string } = { "RelayPath.deliveryConfirmed": "Boolean" };

whereThereIsAModel("what the model also has, has the same type and default there", async () => {
  const expected = shapes(model());
  const ours = shapes(await buildHearsaySchema());
  const shared = [...ours].filter(([path]) => expected.has(path));

  expect(shared.length).toBeGreaterThan(200);
  expect(Object.fromEntries(shared)).toEqual(
    Object.fromEntries(shared.map(([path]) => [path, retyped[path] ?? expected.get(path)])),
  );
});

/** What is served beyond the model. */
const additions = [
  "ActorConnection.totalIsEstimate",
  "ActorJudgement.undoneBy",
  "ActorJudgement.undoneReason",
  "ArticleConnection.totalIsEstimate",
  "ArticleInput.topics",
  "ClaimAppearanceConnection.totalIsEstimate",
  "ClaimConnection.totalIsEstimate",
  "EventConnection.totalIsEstimate",
  "MentionConnection.totalIsEstimate",
  "Mutation.addClaimReview(bestRating)",
  "Mutation.addClaimReview(datePublished)",
  "Mutation.addClaimReview(worstRating)",
  "Mutation.undoRelation",
  "Mutation.undoRelation(id)",
  "Mutation.undoRelation(reason)",
  "Network.truncated",
  "Query.auditLog",
  "Query.auditLog(after)",
  "Query.auditLog(first)",
  "Query.latestChange",
  "Query.relays(first)",
  "Query.topics",
  "Query.topics(first)",
  "Query.topics(text)",
  "RelayPath.statementCount",
  "Removed",
  "Removed implements",
  "Removed.id",
  "Statement.cueClass",
  "Statement.occasion",
  "StatementConnection.totalIsEstimate",
  "StatementFilter.cueClasses",
  "StatementFilter.hasCondition",
  "StatementFilter.media",
];

/** Types that the model lacks whole. */
const addedTypes = ["AuditEntry", "AuditEntryConnection", "AuditEntryEdge", "CueClass"];
const isOfAddedType = (path: string): boolean => addedTypes.includes(/^\w+/.exec(path)?.[0] ?? "");

whereThereIsAModel("what is served beyond the model is named here", async () => {
  const expected = shapes(model());
  const ours = shapes(await buildHearsaySchema());

  const added = [...ours.keys()].filter((path) => !expected.has(path) && !isOfAddedType(path));
  expect(added.sort()).toEqual(additions);
});

whereThereIsAModel("what the model describes is described in its words", async () => {
  const ours = descriptionsOf(await buildHearsaySchema());
  const described = [...descriptionsOf(model())].filter(
    ([path]) => ours.has(path) && !ahead.includes(path) && !path.startsWith("__"),
  );

  expect(described.length).toBeGreaterThan(20);
  expect(Object.fromEntries(described.map(([path]) => [path, ours.get(path)]))).toEqual(
    Object.fromEntries(described),
  );
});
