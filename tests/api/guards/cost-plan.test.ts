import { buildSchema, type OperationDefinitionNode, parse } from "graphql";
import "reflect-metadata";
import { planCost } from "../../../src/api/guards/cost-plan";

const schema = buildSchema(`
  type Query { items(first: Int = 20): ItemConnection! nodes(ids: [ID!]!): [Item]! one: Item all: [Item!]! }
  type ItemConnection { nodes: [Item!]! edges: [ItemEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type ItemEdge { node: Item! cursor: String! }
  type PageInfo { hasNextPage: Boolean! }
  type Item { id: ID! names: [String!]! owner: Item items(first: Int = 50): ItemConnection! parts: [Item!]! }
`);

function costOf(source: string, variables: Record<string, unknown> = {}): number {
  const document = parse(source);
  return planCost(schema, document, document.definitions[0] as OperationDefinitionNode)(variables);
}

test.each<[string, number, Record<string, unknown>?]>([
  ["{ __typename }", 0],
  ["{ one { id names } }", 1],
  ["{ all { id } }", 10],
  ["{ items { totalCount pageInfo { hasNextPage } } }", 0],
  ["{ items { nodes { id } } }", 20],
  ["{ items(first: 7) { edges { node { id } } } }", 7],
  ["{ items(first: 7) { nodes { owner { id } } } }", 14],
  ["{ items(first: 7) { nodes { parts { id } } } }", 77],
  ["{ items(first: 7) { nodes { items(first: 3) { nodes { id } } } } }", 28],
  ["{ items(first: 7) { nodes { items { nodes { id } } } } }", 357],
  ["query ($n: Int) { items(first: $n) { nodes { id } } }", 9, { n: 9 }],
  ["query ($n: Int = 4) { items(first: $n) { nodes { id } } }", 4],
  ["query ($n: Int) { items(first: $n) { nodes { id } } }", 20],
  ["query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", 3, { ids: ["a", "b", "c"] }],
  [
    "{ ...A } fragment A on Query { items(first: 5) { ...B } } fragment B on ItemConnection { nodes { id } }",
    5,
  ],
  ["{ one { ... on Item { owner { id } } } ... { one { id } } }", 3],
])("%s costs %d", (source, cost, variables = {}) => {
  expect(costOf(source, variables)).toBe(cost);
});

test.each([0, 101, -1, null])("a page of %p is refused", (first) => {
  expect(() => costOf(`{ items(first: ${first}) { nodes { id } } }`)).toThrow(
    `first: expected a number from 1 to 100, got ${first}.`,
  );
});
