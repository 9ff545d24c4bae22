import { formatCsv } from "../../../src/cli/format/csv";

describe("formatCsv", () => {
  it("writes a head line and a line per row, quoting what needs it", () => {
    const table = {
      columns: ["name", "said.at"],
      rows: [
        ['the "Post", weekly', "two\nlines"],
        [null, true],
        [-5, false],
      ],
    };
    expect(formatCsv(table)).toBe(
      'name,said.at\n"the ""Post"", weekly","two\nlines"\n,true\n-5,false\n',
    );
  });

  it.each(["=HYPERLINK(1)", "+1", "-1", "@sum", "\tx"])(
    "keeps a spreadsheet from running the text %j as a formula",
    (text) => {
      expect(formatCsv({ columns: ["c"], rows: [[text]] })).toContain(`'${text}`);
    },
  );

  it("writes the head line alone when there are no rows", () => {
    expect(formatCsv({ columns: ["a", "b"], rows: [] })).toBe("a,b\n");
  });
});
