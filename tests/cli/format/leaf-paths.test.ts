import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from "graphql";
import { leafPaths } from "../../../src/cli/format/leaf-paths";

function operationOf(document: DocumentNode): OperationDefinitionNode {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) return definition;
  }
  throw new Error("the document has no operation");
}

function paths(query: string): readonly string[] {
  const document = parse(query);
  return leafPaths(document, operationOf(document)).map((path) => path.join("."));
}

describe("leafPaths", () => {
  it("lists the fields without fields of their own in the order of the document", () => {
    expect(
      paths("{ articles { totalCount nodes { headline outlet { name } } } viewer { name } }"),
    ).toEqual([
      "articles.totalCount",
      "articles.nodes.headline",
      "articles.nodes.outlet.name",
      "viewer.name",
    ]);
  });

  it("calls a field by its alias, as the answer does", () => {
    expect(paths("{ latest: articles { nodes { title: headline } } }")).toEqual([
      "latest.nodes.title",
    ]);
  });

  it("follows fragments, spread and inline, and names every field once", () => {
    const query = `
      query { node(id: "x") { id ...Names ... on Actor { name kind } } }
      fragment Names on Actor { id name names { ...Text } }
      fragment Text on ActorName { text }`;
    expect(paths(query)).toEqual(["node.id", "node.name", "node.names.text", "node.kind"]);
  });
});
