import { buildSchema, Kind, type OperationDefinitionNode, parse } from "graphql";
import { parseVariables } from "../../../src/cli/format/variables";

const schema = buildSchema(`
  enum Sort { UP DOWN }
  input Range { from: String to: String }
  type Query { q(a: String, n: Int, id: ID, ids: [ID!], sort: Sort, range: Range, flag: Boolean): Int }
`);

function operation(declarations: string): OperationDefinitionNode {
  const [definition] = parse(`query ${declarations} { q }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error("not an operation");
  return definition;
}

const parseFor = (declarations: string, ...pairs: string[]): unknown =>
  parseVariables(pairs, operation(declarations), schema);

describe("parseVariables", () => {
  it("reads JSON where it fits the declared type and a string where not", () => {
    const declared =
      "($a: String, $n: Int!, $id: ID, $ids: [ID!], $sort: Sort, $range: Range, $flag: Boolean)";
    expect(
      parseFor(
        declared,
        "a=Tel Aviv",
        "n=5",
        "id=QWN0b3I6MQ",
        'ids=["x","y"]',
        "sort=UP",
        'range={"from":"2025-10-01"}',
        "flag=true",
      ),
    ).toEqual({
      a: "Tel Aviv",
      n: 5,
      id: "QWN0b3I6MQ",
      ids: ["x", "y"],
      sort: "UP",
      range: { from: "2025-10-01" },
      flag: true,
    });
  });

  it("gives a String its text though it looks like something else", () => {
    expect(parseFor("($a: String)", "a=2025")).toEqual({ a: "2025" });
    expect(parseFor("($a: String)", "a=true")).toEqual({ a: "true" });
  });

  it("keeps everything after the first =, and an empty value", () => {
    expect(parseFor("($a: String)", "a=x=y")).toEqual({ a: "x=y" });
    expect(parseFor("($a: String)", "a=")).toEqual({ a: "" });
    expect(parseFor("($a: String)", "a=null")).toEqual({ a: null });
  });

  it("leaves out what has a default or may be null", () => {
    expect(parseFor("($a: String, $n: Int! = 3)")).toEqual({});
  });

  it.each([
    ["($a: String)", ["a"], "--var a: expected name=value"],
    ["($a: String)", ["=x"], "--var =x: expected name=value"],
    [
      "($a: String)",
      ["b=1"],
      "--var b: the operation declares no such variable; it has a (String)",
    ],
    ["", ["b=1"], "--var b: the operation declares no variables"],
    ["($a: String)", ["a=1", "a=2"], "--var a is given twice"],
    [
      "($n: Int)",
      ["n=many"],
      '--var n: expected Int: Int cannot represent non-integer value: "many"',
    ],
    ["($sort: Sort)", ["sort=SIDEWAYS"], "--var sort: expected Sort:"],
    ["($range: Range)", ['range={"since":"x"}'], "--var range: expected Range:"],
    ["($n: Int!)", [], "the operation needs the variable n (Int!): give it with --var n=…"],
    ["($n: Int!)", ["n=null"], "--var n: expected Int!:"],
  ])("refuses for %s the pairs %j", (declared, pairs, message) => {
    expect(() => parseFor(declared, ...pairs)).toThrow(message);
  });
});
