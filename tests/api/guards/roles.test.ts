import { type GraphQLSchema, graphql, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import { createContext } from "../../../src/api/context";
import { codeOf } from "../../../src/api/errors";
import { hasRole } from "../../../src/api/guards/roles";
import { buildHearsaySchema } from "../../../src/api/schema";
import { Viewer } from "../../../src/api/types/viewer";
import { Role } from "../../../src/shared/vocabulary";
import { countStatements, useDatabase } from "../../support/database";

const database = useDatabase();
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildHearsaySchema();
});

/** The root fields of mutations and subscriptions with the role that each states. */
function statedRoles(): Map<string, Role> {
  const { mutations, subscriptions } = getMetadataStorage();
  return new Map(
    [...mutations, ...subscriptions].flatMap(({ schemaName, roles }) =>
      roles?.[0] ? [[schemaName, roles[0] as Role] as const] : [],
    ),
  );
}

const rootFields = () =>
  [schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );

const ask = (source: string, role: Role) =>
  graphql({
    schema,
    source,
    contextValue: createContext({
      dataSource: database.dataSource(),
      viewer: new Viewer("Ada", role, "hsy_00000001"),
      clock: () => new Date("2026-01-02T00:00:00Z"),
    }),
  });

test("every mutation and subscription states the role that it takes", () => {
  const stated = statedRoles();
  const names = rootFields().map(({ name }) => name);
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !stated.has(name))).toEqual([]);
});

test("nothing that changes anything takes less than an analyst", () => {
  const changing = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const open = changing.filter((name) => !hasRole(statedRoles().get(name) ?? "READER", "ANALYST"));
  expect(open).toEqual([]);
});

test("a mutation is refused to every role below its own before anything of it is done", async () => {
  const stated = statedRoles();
  const context = (role: Role) =>
    createContext({
      dataSource: database.dataSource(),
      viewer: new Viewer("Ada", role, null),
      clock: () => new Date("2026-01-02T00:00:00Z"),
    });
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    for (const role of Object.values(Role)) {
      if (hasRole(role, stated.get(field.name) ?? "READER")) continue;
      const { statements, result } = await countStatements(database.dataSource(), async () => {
        const info = { fieldName: field.name, parentType: schema.getMutationType() } as never;
        // No arguments: whoever got as far as looking at them would complain of them.
        return Promise.resolve(field.resolve?.({}, {}, context(role), info)).catch(codeOf);
      });
      expect([field.name, role, result]).toEqual([field.name, role, "FORBIDDEN"]);
      // It leaves its trace in the log, and nothing else.
      expect(statements).toEqual([expect.stringContaining('insert into "audit_entry"')]);
    }
  }
});

test("what shows keys or the log is for administrators, by whichever way one comes to it", async () => {
  const asked = "{ apiKeys { id } auditLog { totalCount } }";
  for (const role of [Role.READER, Role.ANALYST, Role.EDITOR]) {
    const { result, count } = await countStatements(database.dataSource(), () => ask(asked, role));
    expect(count).toBe(0);
    expect(result.errors?.[0]?.message).toMatch(/^Query\.\w+ takes the role ADMIN; Ada has /);
  }
  expect((await ask(asked, Role.ADMIN)).errors).toBeUndefined();
  const apiKey = schema.getType("ApiKey");
  const fields = isObjectType(apiKey) ? Object.keys(apiKey.getFields()) : [];
  const made = await ask(
    'mutation { createApiKey(name: "Bo", role: READER) { apiKey { id } } }',
    Role.ADMIN,
  );
  const { id } = (made.data as { createApiKey: { apiKey: { id: string } } }).createApiKey.apiKey;
  for (const field of fields.filter((name) => name !== "id")) {
    const source = `{ node(id: "${id}") { id ... on ApiKey { ${field} } } }`;
    expect((await ask(source, Role.EDITOR)).errors?.map(codeOf)).toEqual(["FORBIDDEN"]);
    expect((await ask(source, Role.ADMIN)).errors).toBeUndefined();
  }
});

test("roles include those below them", () => {
  const table = Object.values(Role).map((given) =>
    Object.values(Role).map((needed) => Number(hasRole(given, needed))),
  );
  expect(table).toEqual([
    [1, 0, 0, 0],
    [1, 1, 0, 0],
    [1, 1, 1, 0],
    [1, 1, 1, 1],
  ]);
});
