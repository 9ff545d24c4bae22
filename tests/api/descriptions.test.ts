import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { buildHearsaySchema } from "../../src/api/schema";

interface Described {
  readonly path: string;
  readonly description: string | null | undefined;
}

const operationTypes = ["Query", "Mutation"];

function* describedIn(type: GraphQLNamedType): Generator<Described> {
  if (!operationTypes.includes(type.name)) {
    yield { path: type.name, description: type.description };
  }
  if (isEnumType(type)) {
    for (const value of type.getValues()) {
      yield { path: `${type.name}.${value.name}`, description: value.description };
    }
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield { path: `${type.name}.${field.name}`, description: field.description };
    }
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      const path = `${type.name}.${field.name}`;
      yield { path, description: field.description };
      for (const argument of field.args) {
        yield { path: `${path}(${argument.name})`, description: argument.description };
      }
    }
  }
}

function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
}

test("every type, field, argument, input field and enum value is described", async () => {
  const described = ownTypes(await buildHearsaySchema()).flatMap((type) => [...describedIn(type)]);

  expect(described.length).toBeGreaterThan(200);
  expect(
    described.filter(({ description }) => !description?.trim()).map(({ path }) => path),
  ).toEqual([]);
});
