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

function shapes(schema: GraphQLSchema): Map<string, string> {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  return new Map(types.flatMap((type) => [...shapesOf(type)]));
}

const modelFile = sharedFile("design", "model.graphql");
const whereThereIsAModel = modelFile ? test : test.skip;

function modelShapes(): Map<string, string> {
  return shapes(buildSchema(readFileSync(modelFile ?? "", "utf8")));
}

whereThereIsAModel("what the model also has, has the same type and default there", async () => {
  const model = modelShapes();
  const ours = shapes(await buildHearsaySchema());
  const shared = [...ours].filter(([path]) => model.has(path));

  expect(shared.length).toBeGreaterThan(200);
  expect(Object.fromEntries(shared)).toEqual(
    Object.fromEntries(shared.map(([path]) => [path, model.get(path)])),
  );
});

whereThereIsAModel("nothing is served that the model lacks", async () => {
  const model = modelShapes();
  const ours = shapes(await buildHearsaySchema());

  expect([...ours.keys()].filter((path) => !model.has(path))).toEqual([]);
});
