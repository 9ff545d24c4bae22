import type { GraphQLSchema } from "graphql";
import { isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import { markPlainFields } from "../../src/api/plain-fields";
import { buildHearsaySchema } from "../../src/api/schema";

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildHearsaySchema();
});

function hasResolver(typeName: string, fieldName: string): boolean {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  return type.getFields()[fieldName]?.resolve !== undefined;
}

test("leaves fields that read a property without a resolver", () => {
  expect(hasResolver("Statement", "text")).toBe(false);
  expect(hasResolver("TimeExpression", "edtf")).toBe(false);
});

test("keeps the resolvers of all others", () => {
  expect(hasResolver("Statement", "id")).toBe(true);
  expect(hasResolver("Statement", "speakers")).toBe(true);
  expect(hasResolver("StatementConnection", "nodes")).toBe(true);
  expect(hasResolver("Query", "article")).toBe(true);
});

test("keeps a resolver before fields for which a role or a middleware is asked", () => {
  const { fields, authorizedFields, middlewares } = getMetadataStorage();
  const [role, middleware] = fields.filter(({ params }) => (params ?? []).length === 0);
  if (!role || !middleware) throw new Error("There are no fields");
  delete role.simple;
  delete middleware.simple;
  authorizedFields.push({ target: role.target, fieldName: role.name, roles: [] });
  middlewares.push({ target: middleware.target, fieldName: middleware.name, middlewares: [] });
  markPlainFields();
  authorizedFields.pop();
  middlewares.pop();
  expect([role.simple, middleware.simple]).toEqual([undefined, undefined]);
});
