import { statements } from "../../../../../bench/eval/stories/measures/statements";
import { FOUND, partWith, spanOf } from "../a-part";

describe("statements", () => {
  it("are found by their contents", () => {
    expect(statements(partWith())).toMatchObject({
      value: "P 100.0 (3/3) R 100.0 (3/3)",
      errors: [],
    });
  });

  it("are missing, or none", () => {
    const other = { id: "s9", file: "x-2.md", content: [spanOf("x-2.md", "Ten")], speakers: [] };
    expect(
      statements(partWith({ statements: [...FOUND.statements.slice(1), other] })),
    ).toMatchObject({
      value: "P 66.7 (2/3) R 66.7 (2/3)",
      errors: ["not found: x1s1 x-1 “the pier was open”", "not in the sheet: x-2 “Ten”"],
    });
  });
});
