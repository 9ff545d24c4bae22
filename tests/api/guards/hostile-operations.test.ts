import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { OperationGuard } from "../../../src/api/guards/operation-guard";
import { buildHearsaySchema } from "../../../src/api/schema";
import { cpuCost } from "../../support/cpu-cost";

/** CPU milliseconds that refusing one operation may cost. */
const LIMIT = 50;
const OF_EACH = 50;

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildHearsaySchema();
});

interface Hostile {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(" ");

/** Kinds of hostile operations; each grows with n, from 0 to 49. */
const kinds: Record<string, (n: number) => Hostile> = {
  aliases: (n) => ({ query: `{ ${times(60 + n * 200, (at) => `a${at}: __typename`)} }` }),
  repetitions: (n) => ({ query: `{ ${times(30 + n * 100, () => "__typename")} }` }),
  directives: (n) => ({ query: `{ __typename ${"@aa ".repeat(6 + n * 50)} }` }),
  "deep fields": (n) => ({
    query: `{ articles { nodes { ${"originCluster { earliest { ".repeat(8 + n * 10)} id ${"} }".repeat(8 + n * 10)} } } }`,
  }),
  "deep values": (n) => ({
    query: `{ articles(filter: ${"{ not: ".repeat(31 + n * 20)}{}${" }".repeat(31 + n * 20)}) { totalCount } }`,
  }),
  "circles of fragments": (n) => ({
    query: `{ ...F0 } ${times(2 + n, (at) => `fragment F${at} on Query { ...F${(at + 1) % (2 + n)} }`)}`,
  }),
  "fragments that double": (n) => ({
    query: `{ ...F0 } ${times(12 + n, (at) => `fragment F${at} on Query { a: __typename ...F${at + 1} ... { ...F${at + 1} } }`)} fragment F${12 + n} on Query { __typename }`,
  }),
  "large pages": (n) => ({
    query: `{ articles(first: 100) { nodes { statements(first: 100) { nodes { claims { appearances(first: ${50 + n}) { nodes { article { id } } } } } } } } }`,
  }),
  "pages out of bounds": (n) => ({
    query: "query ($n: Int) { articles(first: $n) { totalCount } }",
    variables: { n: 101 + n * 1000 },
  }),
  "huge variables": (n) => ({
    query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    variables: { ids: Array.from({ length: 10_001 + n * 2000 }, (_, at) => String(at)) },
  }),
};

it.each(Object.entries(kinds))("%s are refused, each in little time", (_name, make) => {
  const guard = new OperationGuard(schema, { rate: null });
  for (let n = 0; n < OF_EACH; n += 1) {
    const request = make(n);
    let refused = false;
    const refuse = () => {
      try {
        guard.admit("anybody", request);
      } catch {
        refused = true;
      }
    };
    const before = process.cpuUsage();
    refuse();
    const { user, system } = process.cpuUsage(before);
    // The yardstick takes longer than what it measures: only what seems slow is held against it.
    const cost = (user + system) / 1000 < LIMIT ? 0 : cpuCost(refuse, LIMIT);
    expect({ n, refused }).toEqual({ n, refused: true });
    expect(cost).toBeLessThan(LIMIT);
  }
});

it("what people and tools ask is admitted", async () => {
  const { getIntrospectionQuery } = await import("graphql");
  const guard = new OperationGuard(schema, { rate: null });
  expect(guard.admit("anybody", { query: getIntrospectionQuery() })).not.toBeNull();
});
