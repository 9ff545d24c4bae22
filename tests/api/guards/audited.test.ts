import { type GraphQLSchema, graphql } from "graphql";
import { createContext } from "../../../src/api/context";
import { encodeGlobalId } from "../../../src/api/global-id";
import { auditable } from "../../../src/api/guards/audited";
import { buildHearsaySchema } from "../../../src/api/schema";
import { Viewer } from "../../../src/api/types/viewer";
import type { Role } from "../../../src/shared/vocabulary";
import { useDatabase } from "../../support/database";

const database = useDatabase();
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildHearsaySchema();
});

const at = new Date("2026-01-02T00:00:00Z");
const ask = (source: string, role: Role, variableValues: Record<string, unknown> = {}) =>
  graphql({
    schema,
    source,
    variableValues,
    contextValue: createContext({
      dataSource: database.dataSource(),
      viewer: new Viewer("Ada", role, "hsy_00000001"),
      clock: () => at,
    }),
  });

test("every mutation leaves a row: who, by which key, what with which arguments, and what came of it", async () => {
  await ask('mutation { createApiKey(name: "Bo", role: READER) { key } }', "ADMIN");
  await ask('mutation { createApiKey(name: "Bo", role: READER) { key } }', "ADMIN");
  await ask('mutation { createApiKey(name: "Cy", role: ADMIN) { key } }', "EDITOR");
  const claim = encodeGlobalId("Claim", "7");
  await ask(`mutation { undoRelation(id: "${claim}") { id } }`, "ADMIN");
  await ask('mutation { revokeApiKey(id: "x") { id } }', "ADMIN");
  await ask("{ viewer { name } }", "ADMIN");
  const { data, errors } = await ask(
    "{ auditLog { nodes { at by keyPrefix operation variables outcome } } }",
    "ADMIN",
  );
  expect(errors).toBeUndefined();
  const entry = { at, by: "Ada", keyPrefix: "hsy_00000001" };
  const row = (operation: string, outcome: string, variables: object) => ({
    ...entry,
    operation,
    outcome,
    variables,
  });
  expect((data as { auditLog: { nodes: unknown[] } }).auditLog.nodes).toEqual([
    row("revokeApiKey", "BAD_INPUT", { id: "x" }),
    row("undoRelation", "BAD_INPUT", { id: claim }),
    row("createApiKey", "FORBIDDEN", { name: "Cy", role: "ADMIN" }),
    row("createApiKey", "BAD_INPUT", { name: "Bo", role: "READER" }),
    row("createApiKey", "OK", { name: "Bo", role: "READER" }),
  ]);
});

test("secrets are left out and long texts cut off, however deep", () => {
  const article = { text: "x".repeat(5000), url: "https://a.example", idempotencyKey: "k1" };
  expect(
    auditable({ articles: [article], webhook: "https://h.example/?t=1", token: null, n: 1 }),
  ).toEqual({
    articles: [
      {
        text: `${"x".repeat(200)}… (5000 characters)`,
        url: "https://a.example",
        idempotencyKey: "k1",
      },
    ],
    webhook: "…",
    token: null,
    n: 1,
  });
});

test("what PostgreSQL cannot hold is replaced", () => {
  expect(auditable({ a: "\0b", c: `${"x".repeat(199)}😀` })).toEqual({
    a: "\ufffdb",
    c: `${"x".repeat(199)}\ufffd… (201 characters)`,
  });
});
