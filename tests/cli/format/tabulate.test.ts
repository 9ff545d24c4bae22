import fc from "fast-check";
import { tabulate } from "../../../src/cli/format/tabulate";

const leaves = (...paths: string[]): string[][] => paths.map((path) => path.split("."));

describe("tabulate", () => {
  it("takes the only list and flattens nested objects to dotted columns", () => {
    const data = {
      articles: {
        totalCount: 2,
        nodes: [
          { headline: "One", outlet: { name: "Harbour Post" } },
          { headline: null, outlet: null },
        ],
      },
    };
    const asked = leaves(
      "articles.totalCount",
      "articles.nodes.headline",
      "articles.nodes.outlet.name",
    );
    expect(tabulate(data, asked)).toEqual({
      columns: ["headline", "outlet.name"],
      rows: [
        ["One", "Harbour Post"],
        [null, null],
      ],
    });
  });

  it("joins the values of nested lists and keeps single ones as they are", () => {
    const data = {
      actors: [
        { rank: 1, names: [{ text: "A" }, { text: "B" }], tags: ["x", "y"] },
        { rank: 2, names: [{ text: "C" }], tags: [] },
      ],
    };
    expect(tabulate(data, leaves("actors.rank", "actors.names.text", "actors.tags"))).toEqual({
      columns: ["rank", "names.text", "tags"],
      rows: [
        [1, "A; B", "x; y"],
        [2, "C", null],
      ],
    });
  });

  it("keeps the columns when the list is empty", () => {
    expect(tabulate({ outlets: [] }, leaves("outlets.name", "outlets.owner.name"))).toEqual({
      columns: ["name", "owner.name"],
      rows: [],
    });
  });

  it("shows a custom scalar's object as JSON", () => {
    expect(tabulate({ runs: [{ result: { a: 1 } }] }, leaves("runs.result")).rows).toEqual([
      ['{"a":1}'],
    ]);
  });

  it("names the lists when there are several, and takes the one that --path names", () => {
    const data = { actors: { nodes: [{ name: "A" }] }, outlets: [{ name: "O" }] };
    const asked = leaves("actors.nodes.name", "outlets.name");
    expect(() => tabulate(data, asked)).toThrow(
      "the answer holds 2 lists (actors.nodes, outlets): choose one with --path, for instance --path actors.nodes",
    );
    expect(tabulate(data, asked, "outlets")).toEqual({ columns: ["name"], rows: [["O"]] });
  });

  it("reaches a list inside the rows of another by its path", () => {
    const data = {
      articles: { nodes: [{ names: [{ text: "A" }] }, { names: [{ text: "B" }, { text: "C" }] }] },
    };
    expect(
      tabulate(data, leaves("articles.nodes.names.text"), "articles.nodes.names").rows,
    ).toEqual([["A"], ["B"], ["C"]]);
  });

  it("accepts the path of an inner list whose outer list is empty", () => {
    const asked = leaves("articles.nodes.names.text");
    expect(tabulate({ articles: { nodes: [] } }, asked, "articles.nodes.names").rows).toEqual([]);
  });

  it.each(["viewer", "articles.nodes.headline", "nothing", "articles"])(
    "refuses --path %s and names the lists there are",
    (path) => {
      const data = { viewer: { name: "v" }, articles: { nodes: [{ headline: "h" }] } };
      const asked = leaves("viewer.name", "articles.nodes.headline");
      expect(() => tabulate(data, asked, path)).toThrow(
        `--path ${path} is not a list of objects in the answer; the lists of the answer are: articles.nodes`,
      );
    },
  );

  it("says so when there is no list", () => {
    expect(() => tabulate({ viewer: { name: "v" } }, leaves("viewer.name"))).toThrow(
      "the answer holds no list to make a table of: use --format json",
    );
    expect(() => tabulate(null, leaves("articles.nodes.id"))).toThrow("holds no list");
  });

  it("gives every row one cell per column, whatever the answer holds", () => {
    const asked = leaves("list.a", "list.b.c");
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.record({ a: fc.jsonValue(), b: fc.jsonValue() }))),
        (list) => {
          const { columns, rows } = tabulate({ list }, asked);
          expect(columns).toEqual(["a", "b.c"]);
          expect(rows).toHaveLength(list.filter((row) => row !== null).length);
          for (const row of rows) expect(row).toHaveLength(2);
        },
      ),
    );
  });
});
