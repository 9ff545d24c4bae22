import { formatTable } from "../../../src/cli/format/table";

describe("formatTable", () => {
  it("aligns columns, numbers to the right", () => {
    const table = {
      columns: ["outlet", "count"],
      rows: [
        ["Post", 7],
        ["The Long Gazette", 12],
        [null, null],
      ],
    };
    expect(formatTable(table)).toBe(
      [
        "outlet            count",
        "----------------  -----",
        "Post                  7",
        "The Long Gazette     12",
        "",
        "",
      ].join("\n"),
    );
  });

  it("measures wide letters by the columns that a terminal gives them", () => {
    const [, , wide, narrow] = formatTable({
      columns: ["name", "x"],
      rows: [
        ["新聞社", "|"],
        ["abcdef", "|"],
      ],
    }).split("\n");
    expect(wide).toBe("新聞社  |");
    expect(narrow).toBe("abcdef  |");
  });

  it("shows line breaks and terminal commands in a text as blanks", () => {
    const shown = formatTable({ columns: ["t"], rows: [["a\n\u001b[2Jb\u202ec"]] });
    expect(shown).toBe("t\n--------\na [2Jb c\n");
  });

  it("cuts a long text at 60 columns, visibly, and never through a letter", () => {
    const shown =
      formatTable({ columns: ["t"], rows: [["👩‍👩‍👧".repeat(200)]] }).split("\n")[2] ?? "";
    expect(shown.endsWith("👩‍👩‍👧…")).toBe(true);
    expect(formatTable({ columns: ["t"], rows: [["x".repeat(60)]] })).toContain("x".repeat(60));
    expect(formatTable({ columns: ["t"], rows: [["x".repeat(61)]] })).toContain(
      `${"x".repeat(59)}…`,
    );
  });
});
